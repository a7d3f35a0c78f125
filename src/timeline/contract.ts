/**
 * The contract between the page and the wall round vis-timeline, on one screen. Nothing here knows
 * the widget; days are UTC calendar days counted from 1970-01-01 (see `domain/calendar.ts`).
 */
import type { Bounds } from "#src/domain/bounds.ts";
import type { Kind, Lang } from "#src/domain/model.ts";

/** Inclusive days. */
export interface DayWindow {
  readonly from: number;
  readonly to: number;
}

export interface TimelineEvent {
  readonly id: string;
  readonly kind: Kind;
  /** what is drawn beside or inside the shape, and its language */
  readonly label: string;
  readonly labelLang: string;
  /** the accessible name: title, date in words, kind, how it is supported */
  readonly name: string;
  /** undefined for what has no place on the line: the keys walk to it all the same */
  readonly bounds: Bounds | undefined;
  /** hollow where only an editor's date supports the place */
  readonly standing: "solid" | "hollow";
  /** an editor's date that hangs below the band on its stem */
  readonly stem?: { readonly bounds: Bounds; readonly label: string };
  /** every lane it stands in; none for what has no place on the line */
  readonly lanes: readonly string[];
  readonly passages: number;
  /** which of all events it is, from 1: in a collection given in parts, since `events` tells it else */
  readonly at?: number | undefined;
}

export interface TimelineLane {
  readonly id: string;
  readonly label: string;
}

export interface Publication {
  readonly source: string;
  readonly day: number;
  /** "written 5 June 2025: OVB Heimatzeitungen" */
  readonly label: string;
}

export interface TimelineModel {
  readonly lang: Lang;
  readonly lanes: readonly TimelineLane[];
  /** in the order in which previous/next walks them, round and round; those without a place as well */
  readonly events: readonly TimelineEvent[];
  readonly publications: readonly Publication[];
  /** the event that is open */
  readonly selected: string | undefined;
  /** what the page asks to be in view; `undefined` fits all */
  readonly window: DayWindow | undefined;
  /** in place of `lanes` and `events` (which are empty then), for a collection too large for them */
  readonly part?: TimelinePart | undefined;
  /** what "all" is: the extent of the unfiltered collection, so that a filter never moves the view */
  readonly extent: DayWindow;
}

/** Several events drawn as one. */
export interface TimelineCluster {
  /** inclusive days that any of them touches */
  readonly span: DayWindow;
  /** the part of the span that it is drawn over, so that it covers no neighbour; without it all of it */
  readonly drawn?: DayWindow | undefined;
  readonly count: number;
  /** "1,204 events, 8–10 January 1800" */
  readonly label: string;
  /** the accessible name: how many, of which kinds, from when to when */
  readonly name: string;
  /** the kinds in it, the most frequent first, with their shares of 1 */
  readonly kinds: readonly { readonly kind: Kind; readonly share: number }[];
  /** drawn at the left edge of what the part holds: its events began before */
  readonly fromBefore: boolean;
}

/** An item whose row is settled by whoever gives it. */
export type PartItem = {
  /** unique, and the same for the same item in every part of one scale */
  readonly key: string;
  readonly lane: string;
  readonly row: number;
} & (
  | {
      readonly event: TimelineEvent;
      /** the part of its days that it is drawn over, so that it covers no neighbour; without it all */
      readonly drawn?: DayWindow | undefined;
    }
  | { readonly cluster: TimelineCluster }
);

/**
 * What is to be seen of a collection that is too large to be given whole: at most about 120 items,
 * with everything that touches its days in one of them per lane.
 */
export interface TimelinePart {
  readonly lanes: readonly (TimelineLane & { readonly rows: number })[];
  readonly items: readonly PartItem[];
  /** all events that the keys walk, those outside of it as well */
  readonly count: number;
  /** fractional days for which it is whole, and the scale it was made for */
  readonly need: PartNeed;
  /**
   * the open event and the cursor's: by id, in each lane where they stand the key of their item, or
   * undefined where that lies outside. One without a place has no lanes; one that is left out is missing
   */
  readonly standing: ReadonlyMap<
    string,
    { readonly event: TimelineEvent; readonly keys: ReadonlyMap<string, string | undefined> }
  >;
}

/** What the picture wants of such a collection. */
export interface PartNeed {
  /** fractional days, `to` exclusive: the view and its overscan */
  readonly from: number;
  readonly to: number;
  /** pixels */
  readonly dayWidth: number;
  readonly plotWidth: number;
  /** pixels that all lanes may take */
  readonly height: number;
  /** pixels that each lane takes besides its rows, and that a row takes */
  readonly laneAir: number;
  readonly rowHeight: number;
  /** the event under the keyboard's cursor */
  readonly cursor: string | undefined;
}

/** How the wall of a collection given in parts is told of what lies outside of its part. */
export interface PartCallbacks {
  /** the present part is not, or soon will not be, enough: answered by a model with another part */
  readonly onNeed: (need: PartNeed) => void;
  readonly step: (
    from: string | undefined,
    to: -1 | 1 | "first" | "last",
  ) => Promise<TimelineEvent | undefined>;
  readonly across: (
    from: { readonly id: string; readonly lane: string | undefined },
    by: -1 | 1,
  ) => Promise<{ readonly event: TimelineEvent; readonly lane: string } | undefined>;
  /** where the keyboard begins */
  readonly first: (window: DayWindow) => Promise<TimelineEvent | undefined>;
  /** a cluster that no zooming takes apart, because all of it lies on one day */
  readonly onDay: (window: DayWindow, cluster: DayCluster) => void;
}

/** Which of the events of a day. */
export interface DayCluster {
  readonly lane: string;
  /** they begin before the day, and last until it */
  readonly fromBefore: boolean;
}

/** How a reader opened an event: by clicking, with Enter, or by walking on while one is open. */
export type OpenedBy = "pointer" | "keyboard" | "walk";

/** What the wall tells the page. Each is read at the time of the call. */
export interface TimelineCallbacks {
  readonly onOpen: (id: string, how: OpenedBy) => void;
  /**
   * once at the end of each gesture: the days in view, rounded outwards. A step is what a reader may want
   * to undo by itself: into a cluster, as against moving about
   */
  readonly onWindow: (window: DayWindow, how: "movement" | "step") => void;
  /** the reader asked for all; without it `onWindow` tells the days that fit */
  readonly onFit?: (() => void) | undefined;
  /** at most once a frame while the reader moves the view */
  readonly onWindowMove?: ((window: DayWindow) => void) | undefined;
  /**
   * every gesture ends with it, after `onWindow` where there is something new to tell: also one that
   * leads back to where it began, or that a window of the page's overtakes. From then on what
   * `onWindowMove` told no longer holds
   */
  readonly onWindowEnd?: (() => void) | undefined;
  readonly onEscape: () => void;
  /** the event that the keyboard stands on */
  readonly onCursor?: ((id: string) => void) | undefined;
  /** of a collection that is given in parts, and only of such */
  readonly part?: PartCallbacks | undefined;
}

/** The words that the picture itself needs, in the reader's language. */
export interface TimelineWords {
  /** name of the list of options that holds the one tab stop */
  readonly list: string;
  /** says of a lane's label that it is one */
  readonly lane: (label: string) => string;
  /** nothing where there are none */
  readonly passages: (count: number) => string;
  /** name of a shape that stands for several events, the first named */
  readonly crowd: (name: string, count: number) => string;
  /** name of one event inside such a shape */
  readonly member: (name: string, index: number, count: number) => string;
  /** name of one event inside a cluster */
  readonly inGroup: (name: string, count: number) => string;
}
