/**
 * What an archive is read from: a Parquet file, several that a manifest names, or the records of a
 * data file. Columns first, and texts only for what is shown.
 */
import type { DayRange } from "#src/domain/histogram.ts";
import type { LocalText } from "#src/domain/model.ts";
import type { Columns, Names } from "./columns.ts";

declare global {
  // the platform's own, which what is pure only hands on
  interface AbortSignal {
    readonly aborted: boolean;
  }
}

/** What is known before any event is read. */
export interface ArchiveHead {
  readonly title: LocalText;
  readonly description?: LocalText | undefined;
  readonly events: number;
  /** of the columns that the timeline needs */
  readonly bytes: number;
  /** of everything */
  readonly allBytes: number;
  /** by the statistics of the file, where it has some */
  readonly extent?: DayRange | undefined;
  /** how many events lie between two days, by the same statistics: a first density */
  readonly density: readonly { readonly range: DayRange; readonly events: number }[];
}

/** What could not be read, and what that cost. */
export interface ArchiveProblem {
  readonly reason:
    | "truncated"
    | "part-unreadable"
    | "file-missing"
    | "column-type"
    | "bad-date"
    | "bad-value"
    | "unsorted"
    | "whole-file"
    | "unknown-actor"
    | "loop"
    /** whatever reads it has broken down: nothing more can be asked; the detail says how */
    | "lost"
    /** what some events are called could not be read; they bear a number in place of their titles */
    | "texts"
    /** several events have the id that the detail says: an address opens but one of them */
    | "same-id";
  /** which file, column or value */
  readonly detail: string;
  /** how many events it concerns; the reason says whether they are missing */
  readonly events: number;
}

/** What one shown event is called. */
export interface EventText {
  readonly id: string;
  readonly title: LocalText;
  readonly label?: LocalText | undefined;
  /** the place as written; absent for an undated event */
  readonly edtf?: string | undefined;
  readonly passages: number;
  /** it could not be read, or not yet: then its id numbers it, and so does its title, or that is empty */
  readonly unread?: "failed" | "coming" | undefined;
}

/** Frame and records of a data file that holds one event with all that bears on it. */
export interface EventDetail {
  readonly dataset: unknown;
  readonly event: string;
}

export interface Reading {
  readonly signal?: AbortSignal | undefined;
  /** days in view: files of other days are left for later, where there are several */
  readonly window?: DayRange | undefined;
  /** words of the rows before it are known already */
  readonly fromRow?: number | undefined;
  /** told of each piece that comes: how many more */
  readonly onBytes?: ((bytes: number) => void) | undefined;
}

export interface ArchiveFile {
  readonly head: ArchiveHead;
  /** the names so far */
  readonly names: () => Names;
  readonly problems: () => readonly ArchiveProblem[];
  /** of several files, how many are not read yet; absent for a single one */
  readonly filesLeft?: (() => number) | undefined;
  /** the events in pieces, in the order of the file; what was read before is not read again */
  readonly batches: (reading: Reading) => AsyncIterable<Columns>;
  /** in the order of the rows asked for */
  readonly texts: (rows: readonly number[], signal?: AbortSignal) => Promise<readonly EventText[]>;
  /** everything that a full text search looks in, in pieces */
  readonly words: (
    reading: Reading,
  ) => AsyncIterable<{ readonly row: number; readonly texts: readonly string[] }>;
  readonly rowOf: (id: string, signal?: AbortSignal) => Promise<number | undefined>;
  readonly detail: (row: number, signal?: AbortSignal) => Promise<EventDetail>;
  /** the same of many, in the order of the rows asked for */
  readonly details: (
    rows: readonly number[],
    signal?: AbortSignal,
  ) => Promise<readonly EventDetail[]>;
}

/** Why a file as a whole can't be opened. */
export interface ArchiveFault {
  readonly kind:
    | "not-found"
    | "unreachable"
    | "not-parquet"
    /** with the place where it goes wrong, or ends too early */
    | "not-json"
    /** a data file, with the field that is missing or wrong as the detail */
    | "frame"
    | "cut-off"
    | "columns"
    | "manifest"
    | "empty"
    | "too-large"
    | "codec"
    /** nothing is wrong with the file: what reads such files didn't come */
    | "part-missing";
  readonly detail: string;
  /** of a text, from 1, where the fault has a place */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

export class ArchiveFaultError extends Error {
  override readonly name = "ArchiveFaultError";
  readonly fault: ArchiveFault;
  constructor(fault: ArchiveFault) {
    super(fault.kind);
    this.fault = fault;
  }
}
