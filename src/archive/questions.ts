/**
 * What the page asks of an archive, and what it is told: never more than what is shown. Positions
 * count all events of the archive from 0 in the order of the page; ranks count those that the choices
 * leave. Days are fractional where they say so.
 */
import type { Bounds } from "#src/domain/bounds.ts";
import type { DayRange } from "#src/domain/histogram.ts";
import type { Kind } from "#src/domain/model.ts";
import type { Choices, InView, Presence } from "#src/domain/select.ts";
import type { EventDetail, EventText } from "./archive-file.ts";
import type { PlaceLayer } from "./columns.ts";
import type { AskedScale } from "./scale.ts";

export type ArchiveChoices = Omit<Choices, "found"> & {
  /** the full text search; "" for none */
  readonly q: string;
};

/** Nothing is chosen: everything is left. */
export const NO_CHOICES: ArchiveChoices = {
  actors: [],
  match: "any",
  kinds: [],
  sources: [],
  speakers: [],
  sayings: [],
  q: "",
};

export type LanesBy = "kind" | "actor" | "source" | "none";

/** One event with what it is called. */
export interface ShownEvent {
  readonly position: number;
  readonly kind: Kind;
  /** undefined for an undated event */
  readonly bounds: Bounds | undefined;
  readonly layer: PlaceLayer;
  readonly text: EventText;
}

// ----- the picture ----- //

export interface PictureQuestion {
  readonly kind: "picture";
  readonly choices: ArchiveChoices;
  readonly lanes: LanesBy;
  readonly scale: AskedScale;
  /** fractional days, `to` exclusive: the view with what it is overscanned by */
  readonly from: number;
  readonly to: number;
  /** ids of events whose items are to be told: the open one, the one under the cursor */
  readonly marked: readonly string[];
  /** to be answered at once, with those texts that are known: the others are `unread: "coming"` */
  readonly quick?: boolean | undefined;
}

export interface PictureLane {
  /** a kind, an actor's or a source's id, `NONE_NAMED`, "all", or "rest" */
  readonly id: string;
  /** how many events of the choices stand in it */
  readonly count: number;
  /** the same at every window of one scale */
  readonly rows: number;
  /** of the lane "rest": how many actors or sources share it */
  readonly shared?: number | undefined;
}

/** Several events drawn as one: never fewer than two. */
export interface Cluster {
  /** whole days, inclusive: the first and the last that any of them touches */
  readonly span: DayRange;
  /** the part of the span that it is drawn over, so that it covers no neighbour: where its events begin */
  readonly drawn: DayRange;
  readonly count: number;
  /** how many of each kind, in the order of `KINDS`; their sum is `count` */
  readonly kinds: readonly number[];
  /** they begin before what was asked for and reach into it: they are drawn at its left edge */
  readonly fromBefore: boolean;
}

export type PictureItem = {
  /** unique, and the same for the same item at every window of one scale */
  readonly key: string;
  readonly lane: string;
  readonly row: number;
} & (
  | {
      readonly event: ShownEvent;
      /** among those that the choices leave */
      readonly rank: number | undefined;
      /** the part of its days that it is drawn over, so that it covers no neighbour; without it all of them */
      readonly drawn?: DayRange | undefined;
    }
  | { readonly cluster: Cluster }
);

export interface PictureAnswer {
  readonly lanes: readonly PictureLane[];
  /** how many events the choices leave, with a place or without */
  readonly filtered: number;
  /** at most `MOST_PICTURE_ITEMS`; every event of the choices that touches the days is in one item per lane */
  readonly items: readonly PictureItem[];
  /** of those asked for that the choices leave and that stand in a lane: where */
  readonly marked: readonly {
    readonly event: ShownEvent;
    readonly rank: number | undefined;
    readonly places: readonly { readonly lane: string; readonly key: string | undefined }[];
  }[];
}

export const MOST_PICTURE_ITEMS = 120;

// ----- counts ----- //

/** What the choices leave, and what each further choice would leave. */
export interface ChosenQuestion {
  readonly kind: "chosen";
  readonly choices: ArchiveChoices;
  /** a window that filters: that of the list */
  readonly window: DayRange | undefined;
}

export interface ChosenAnswer {
  /** that the choices leave */
  readonly filtered: number;
  /** of these, that the window leaves; the undated count */
  readonly listed: number;
  /** of the filtered ones, how many have no place that can be drawn */
  readonly undated: number;
  /** by number of `Names.actors`; with all parts of the actor */
  readonly actors: Uint32Array;
  readonly noneNamed: number;
  /** by number of `KINDS`, `Names.sources`, `Names.speakers`, `SAYINGS` */
  readonly kinds: Uint32Array;
  readonly sources: Uint32Array;
  readonly speakers: Uint32Array;
  readonly sayings: Uint32Array;
}

/** Only how many: for a way out of choices that leave nothing. */
export interface CountQuestion {
  readonly kind: "count";
  readonly choices: ArchiveChoices;
  readonly window: DayRange | undefined;
}

export interface InViewQuestion {
  readonly kind: "in-view";
  readonly choices: ArchiveChoices;
  readonly window: DayRange;
}

export interface OverviewQuestion {
  readonly kind: "overview";
  readonly choices: ArchiveChoices;
  readonly extent: DayRange;
  readonly bins: number;
}

export interface OverviewAnswer {
  readonly all: readonly number[];
  readonly filtered: readonly number[];
}

// ----- the list ----- //

export interface ListQuestion {
  readonly kind: "list";
  readonly choices: ArchiveChoices;
  readonly window: DayRange | undefined;
  /** rank of the first that is wanted, among those that choices and window leave */
  readonly first: number;
  readonly count: number;
  /** only those without a place that can be drawn: the shelf */
  readonly undatedOnly?: boolean | undefined;
}

export interface ListRow extends ShownEvent {
  readonly presence: Presence | undefined;
  /** ids, at most four */
  readonly actors: readonly string[];
  readonly sources: number;
}

export interface ListAnswer {
  readonly count: number;
  readonly rows: readonly ListRow[];
}

/** A heading of the list, and where it begins. */
export interface MonthGroup {
  /** undefined for the undated */
  readonly year: number | undefined;
  /** 1 to 12; undefined where only the year is known */
  readonly month: number | undefined;
  readonly first: number;
  readonly count: number;
}

export interface MonthsQuestion {
  readonly kind: "months";
  readonly choices: ArchiveChoices;
  readonly window: DayRange | undefined;
}

// ----- from event to event ----- //

export interface Found {
  readonly event: ShownEvent;
  /** among those that the choices leave, from 0; undefined where they leave it out */
  readonly rank: number | undefined;
}

/** The event before or after in the order of the page, round and round; from nowhere the first or last. */
export interface StepQuestion {
  readonly kind: "step";
  readonly choices: ArchiveChoices;
  readonly from: string | undefined;
  readonly to: -1 | 1 | "first" | "last";
}

/** The event nearest in time in the next lane above (-1) or below (1) that has any. */
export interface AcrossQuestion {
  readonly kind: "across";
  readonly choices: ArchiveChoices;
  readonly lanes: LanesBy;
  readonly from: { readonly id: string; readonly lane: string | undefined };
  readonly by: -1 | 1;
}

/** The first event that may lie in the window, else the first of all. */
export interface FirstQuestion {
  readonly kind: "first";
  readonly choices: ArchiveChoices;
  readonly window: DayRange;
  /** instead the first that begins in it, if any; ranked among those that the window leaves of the list */
  readonly beginning?: boolean | undefined;
}

export interface FindQuestion {
  readonly kind: "find";
  readonly choices: ArchiveChoices;
  readonly id: string;
  /** a window that filters: the rank is that of the list then */
  readonly window?: DayRange | undefined;
}

export interface DetailQuestion {
  readonly kind: "detail";
  readonly id: string;
}

/** The rows of what the choices leave, in the order of the page: all of it is to be taken along. */
export interface RowsQuestion {
  readonly kind: "rows";
  readonly choices: ArchiveChoices;
}

/** All that the file holds of the events of these rows, in their order. */
export interface RecordsQuestion {
  readonly kind: "records";
  readonly rows: readonly number[];
}

export type Question =
  | PictureQuestion
  | ChosenQuestion
  | CountQuestion
  | InViewQuestion
  | OverviewQuestion
  | ListQuestion
  | MonthsQuestion
  | StepQuestion
  | AcrossQuestion
  | FirstQuestion
  | FindQuestion
  | DetailQuestion
  | RowsQuestion
  | RecordsQuestion;

export interface AnswerTo {
  readonly picture: PictureAnswer;
  readonly chosen: ChosenAnswer;
  readonly count: number;
  readonly "in-view": InView;
  readonly overview: OverviewAnswer;
  readonly list: ListAnswer;
  readonly months: readonly MonthGroup[];
  readonly step: Found | undefined;
  readonly across: { readonly event: ShownEvent; readonly lane: string } | undefined;
  readonly first: Found | undefined;
  readonly find: Found | undefined;
  readonly detail: EventDetail | undefined;
  readonly rows: Uint32Array;
  readonly records: readonly EventDetail[];
}
