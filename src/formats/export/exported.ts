/** What a collection is written as in a foreign format, and what that format has no words for. */
import type { Dataset } from "#src/domain/dataset.ts";
import type { Lang } from "#src/domain/model.ts";
import type { EventRecord } from "#src/domain/record.ts";
import type { BeginParts } from "./parts.ts";

export const EXPORT_FORMATS = [
  "json",
  "csv",
  "timelinejs",
  "timelinejs-sheet",
  "icalendar",
  "json-ld",
  "annotations",
  "markdown",
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** All of a collection, or those that the reader's choices leave, in the order of time. */
export interface ToExport {
  readonly dataset: Dataset;
  readonly records: readonly EventRecord[];
  /** which of several titles is taken, where a format holds one */
  readonly lang: Lang;
  /** where the collection is read, for formats that link back; absent for one of this machine */
  readonly address?: string | undefined;
  /** sources whose texts may not be passed on: no word of them is written, and they stay named */
  readonly withoutTexts?: ReadonlySet<string> | undefined;
  /** dates as the interface words them ("August 2024"); without it EDTF stands as it is */
  readonly dateInWords?: ((edtf: string, lang: Lang) => string) | undefined;
  /** when it is written, in milliseconds since 1970, for formats that ask for it */
  readonly made?: number | undefined;
}

/** What is lost, and of how many events. Worded by the interface. */
export interface Loss {
  readonly what:
    /** dates that the format can only hold coarser or as another kind, or not at all */
    | "undated"
    | "uncertain-dates"
    | "open-ends"
    | "layers"
    | "clock-times"
    | "far-years"
    /** what only bounds it: "before 12 July 2025" */
    | "bounds"
    /** the words that state it, and who says so */
    | "passages"
    | "chain"
    | "stance"
    /** whether a claim states it, implies it, or is its background */
    | "evidence"
    | "actors"
    | "roles"
    | "places"
    | "sources"
    | "notes"
    | "kinds"
    /** the shorter title for the timeline */
    | "labels"
    | "other-languages"
    | "texts"
    /** angle brackets, which readers of the format take for mark-up */
    | "mark-up"
    /** the format holds passages and nothing else: the event is not in it */
    | "without-passage";
  readonly events: number;
}

export interface Exported {
  readonly text: string;
  readonly mediaType: string;
  /** without the dot */
  readonly extension: string;
}

/** One format: what it loses is asked before anything is saved. */
export interface Exporter extends Omit<Exported, "text"> {
  readonly losses: (input: ToExport) => readonly Loss[];
  /** all that it ever loses of any event, for a collection that is too large to be looked through before */
  readonly mayLose: readonly Loss["what"][];
  readonly write: (input: ToExport) => Exported;
  /** the same file, of a collection that nobody holds whole */
  readonly inParts: BeginParts;
}
