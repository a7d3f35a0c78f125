/**
 * What a reader of a foreign format makes of a file: events as it states them, and what it could not
 * read. Ids, sources and claims of the data model are made of it by `to-dataset.ts`, the same for all.
 */
import type { Actor } from "#src/domain/model.ts";
import type { Kind } from "#src/domain/vocabulary.ts";

export type ImportFormat = "timelinejs" | "timelinejs-sheet" | "table" | "icalendar" | "json-ld";

/** Where in the file something stands: a row of a table, a line of a text, or a path into JSON. */
export interface ImportPlace {
  /** of a table, as a spreadsheet counts: 1 is the first row, mostly the one with the columns' names */
  readonly row?: number | undefined;
  /** of the text, from 1 */
  readonly line?: number | undefined;
  /** "events[3].start_date" */
  readonly path?: string | undefined;
  /** the column's name, or its number from 1 where it has none */
  readonly column?: string | undefined;
}

export interface ImportProblem {
  readonly place: ImportPlace;
  readonly reason:
    /** neither a title nor words that could stand for one */
    | "no-title"
    /** it states no date */
    | "no-date"
    /** a date that can't be read, or that no calendar has */
    | "bad-date"
    /** the end is set aside: it lies before the begin */
    | "end-before-begin"
    /** a year that no clock of a computer can hold: it is listed, and stands on no axis */
    | "beyond-axis"
    /** any other value that can't be read */
    | "bad-value"
    /** an id that another event of the file has */
    | "duplicate-id"
    /** no record of the format: other types than it knows, or fields that are missing */
    | "bad-record"
    /** a table's row that lacks cells, has too many, or opens a quote that nothing closes */
    | "short-row"
    | "long-row"
    | "open-quote"
    /** a title or a remark above the names of a table's columns */
    | "above-names"
    /** a repeated event without end, or with too many repetitions: the first ones are taken */
    | "recurrence-cut"
    /** a time zone that the file doesn't describe and nobody here knows: the clock time as stated */
    | "unknown-zone"
    /** an address that is none, or not of the web */
    | "bad-address"
    /** what is more than a page takes in: columns, levels, words of one field */
    | "too-much";
  /** the value that is wrong, in short (`inShort` of `domain/problem.ts`) */
  readonly detail: string;
  /** the event is not among those that were read */
  readonly leftOut: boolean;
}

export interface ImportedActor {
  readonly name: string;
  readonly kind?: Actor["kind"] | undefined;
  readonly role?: "agent" | "patient" | "participant" | undefined;
  readonly wikidata?: string | undefined;
}

/** Who states it, as far as the file says. */
export interface ImportedSource {
  readonly publisher: string;
  readonly headline?: string | undefined;
  /** http or https */
  readonly url?: string | undefined;
  /** EDTF */
  readonly published?: string | undefined;
}

export interface ImportedEvent {
  readonly place: ImportPlace;
  /** as the file has it; unique in it after reading */
  readonly id?: string | undefined;
  /** plain text, as all words here: mark-up is taken off, and what it encloses stays */
  readonly title: string;
  readonly label?: string | undefined;
  readonly summary?: string | undefined;
  /**
   * EDTF that `parseEdtf` reads, never finer than what the file states; with the clock time where it
   * states one ("2015-01-01T01:01:01Z"). Absent where it is undated, or vague.
   */
  readonly edtf?: string | undefined;
  /** how the file words its date, where it does: "in the spring of 1815" */
  readonly dateWords?: string | undefined;
  readonly kind?: Kind | undefined;
  /** BCP 47, where it is another than the file's */
  readonly lang?: string | undefined;
  readonly actors: readonly ImportedActor[];
  /** a place's name */
  readonly where?: string | undefined;
  readonly sources: readonly ImportedSource[];
}

export interface ImportHead {
  readonly format: ImportFormat;
  /** the shape that was recognised, of a table: "UCDP GED" */
  readonly shape?: string | undefined;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  /** BCP 47 */
  readonly lang?: string | undefined;
  /** fields and columns of the file that nothing was taken from, by name */
  readonly unread: readonly string[];
}

/** So much at a time that whoever reads may show progress, answer others or stop. */
export interface ImportPiece {
  readonly events: readonly ImportedEvent[];
  readonly problems: readonly ImportProblem[];
  /** how much of the file has been read, from 0 to 1 */
  readonly done: number;
}

/** An opened file. The pieces are read once; `head` is complete after the last of them. */
export interface Import {
  readonly head: () => ImportHead;
  readonly pieces: () => Iterable<ImportPiece>;
}

/** Why a file as a whole is none of the format. Worded by the interface. */
export interface ImportFault {
  readonly kind:
    | "not-json"
    | "not-this-format"
    | "empty"
    | "cut-off"
    | "too-deep"
    | "too-large"
    | "no-columns";
  /** what was found in its place, or what is missing */
  readonly detail: string;
  /** of the text, from 1, where the fault has a place */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

export type ImportReading =
  | { readonly ok: true; readonly file: Import }
  | { readonly ok: false; readonly fault: ImportFault };

/** Events in a piece, at most. */
export const PIECE = 2000;
