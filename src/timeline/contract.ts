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
  /** what "all" is: the extent of the unfiltered collection, so that a filter never moves the view */
  readonly extent: DayWindow;
}

/** How a reader opened an event: by clicking, with Enter, or by walking on while one is open. */
export type OpenedBy = "pointer" | "keyboard" | "walk";

/** What the wall tells the page. Each is read at the time of the call. */
export interface TimelineCallbacks {
  readonly onOpen: (id: string, how: OpenedBy) => void;
  /** once at the end of each gesture: the days in view, rounded outwards */
  readonly onWindow: (window: DayWindow) => void;
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
}

/** The words that the picture itself needs, in the reader's language. */
export interface TimelineWords {
  /** name of the list of options that holds the one tab stop */
  readonly list: string;
  readonly passages: (count: number) => string;
  /** name of a shape that stands for several events, the first named */
  readonly crowd: (name: string, count: number) => string;
  /** name of one event inside such a shape */
  readonly member: (name: string, index: number, count: number) => string;
}
