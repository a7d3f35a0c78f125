/** What is drawn at the widget's present window, of a collection given whole or in parts. */
import type {
  TimelineEvent,
  TimelineLane,
  TimelineModel,
  TimelineWords,
} from "#src/timeline/contract.ts";
import type { Sliding } from "#src/timeline/item-element.ts";
import type { DrawnOption } from "#src/timeline/lane-groups.ts";
import type { LaidItem } from "#src/timeline/layout.ts";
import type { LaidCluster } from "#src/timeline/part-layout.ts";
import type { Cursor } from "#src/timeline/walk.ts";
import type { Widget } from "#src/timeline/widget.ts";

export interface PictureContent {
  readonly model: TimelineModel;
  readonly cursor: Cursor | undefined;
  /** lanes that take the height they need */
  readonly opened: ReadonlySet<string>;
  readonly words: TimelineWords;
}

/** The widget's window, and the room there is. */
export interface Sight {
  /** fractional days in view */
  readonly from: number;
  readonly to: number;
  /** pixels */
  readonly dayWidth: number;
  readonly plotWidth: number;
  /** room for all lanes */
  readonly height: number;
  /** names of lanes stand above their rows */
  readonly narrow: boolean;
  /** from the top of a lane to its first row */
  readonly rowsTop: number;
}

export interface LaidLanes {
  readonly lanes: readonly { readonly lane: TimelineLane; readonly height: number }[];
  readonly height: number;
  /** pixels of a day that it was made for */
  readonly dayWidth: number;
}

/** Where an event stands, as far as the picture knows. */
export interface Spot {
  /** days that are its own, and how far it reaches beyond them in pixels, with its words */
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
  /** how far without its words */
  readonly half: number;
  /** undefined where it isn't drawn, or nobody has told where yet */
  readonly row: { readonly lane: string; readonly row: number; readonly rows: 1 | 2 } | undefined;
}

/** What is clicked. */
export type Target =
  | { readonly event: TimelineEvent; readonly laid: LaidItem }
  | { readonly cluster: LaidCluster };

export interface Drawing {
  /** lays out anew, for this scale and size */
  readonly lay: (content: PictureContent, sight: Sight) => LaidLanes;
  readonly laid: () => LaidLanes | undefined;
  /** shows what is in view, and some of what is beside it */
  readonly feed: (content: PictureContent, sight: Sight, change: Widget["change"]) => void;
  /** puts what is shown on its days at another scale */
  readonly follow: (dayWidth: number) => void;
  /** whether the view has left what was fed */
  readonly isStale: (from: number, to: number) => boolean;
  readonly elementOf: (box: string) => HTMLElement | undefined;
  /** names and states; the answer is what the keyboard stands on */
  readonly name: (content: PictureContent) => Named;
  /** all that have been named */
  readonly options: () => Iterable<DrawnOption>;
  readonly slidings: () => Iterable<Sliding>;
  readonly target: (key: string) => Target | undefined;
  readonly spot: (cursor: Cursor, content: PictureContent) => Spot | undefined;
}

export interface Named {
  /** the event under the cursor, and which of how many it is */
  readonly event: TimelineEvent | undefined;
  readonly at: number | undefined;
  readonly count: number;
  /** the option that it is drawn as, or in */
  readonly option: HTMLElement | undefined;
}
