/** What the page and the worker of an archive say to each other. Every message names the version. */
import type { ArchiveFault, ArchiveHead } from "#src/archive/archive-file.ts";
import type { SourceName } from "#src/archive/columns.ts";
import type { AnswerTo, Question } from "#src/archive/questions.ts";
import type { DayRange } from "#src/domain/histogram.ts";
import type { Actor } from "#src/domain/model.ts";
import type { ArchiveState } from "./archive.ts";

/** Raised whenever the meaning of a message changes. */
export const ARCHIVE_PROTOCOL = 2;

// ----- asked of the worker ----- //

/** Where an archive is read from: bytes are handed over, of a file only the parts that are needed. */
export type ArchivePlace =
  | { readonly url: string }
  | { readonly name: string; readonly bytes: ArrayBuffer | Blob };

/** What the page says. The first is `open`; one worker reads one archive. */
export type ToArchive = { readonly v: number } & (
  | {
      readonly open: ArchivePlace;
      readonly window?: DayRange | undefined;
      /** where the page takes requests, for a place that has an address */
      readonly requests?: MessagePort | undefined;
    }
  | { readonly id: number; readonly ask: Question }
  /** a question that needs no answer any more; it is not begun with */
  | { readonly cancel: number }
  | { readonly look: DayRange }
  | { readonly stop: true }
);

// ----- told by the worker ----- //

/** Those that have come since the last message: names never change. */
export interface NamesAdded {
  readonly actors: readonly Actor[];
  readonly sources: readonly SourceName[];
  readonly speakers: readonly string[];
  readonly sides: readonly string[];
}

/** What has changed of the state; what is absent is as it was. */
export type StateChange = Partial<Omit<ArchiveState, "head" | "names" | "searching" | "extent">> & {
  readonly names?: NamesAdded | undefined;
  /** `null` for none */
  readonly extent?: DayRange | null | undefined;
  readonly searching?: ArchiveState["searching"] | null;
};

export type Answered = AnswerTo[Question["kind"]];

export type FromArchive = { readonly v: number } & (
  | { readonly head: ArchiveHead }
  /** it can't be opened */
  | { readonly fault: ArchiveFault }
  | { readonly change: StateChange }
  | { readonly id: number; readonly answer: Answered }
  | { readonly id: number; readonly failed: "unreadable" }
  /** another build than the page's */
  | { readonly failed: "version" }
  /** it works, and has nothing to tell */
  | { readonly alive: true }
);
