/**
 * What the page and its worker say to each other. Every message names the version: a worker of an
 * older build that the browser still holds is told apart, and not guessed at.
 */
import type { Decisions } from "#src/domain/decisions.ts";
import type { WholeCollection } from "#src/domain/own-collection.ts";
import type { CheckedCollection } from "#src/extract/review/checked-collection.ts";
import type { TraceStep } from "#src/extract/review/trace.ts";
import type { FileReading } from "#src/formats/file-reading.ts";
import type {
  Imported,
  ImportTask,
  LeaveTask,
  Left,
  Looked,
  LookTask,
  Refused,
} from "./importing/import-protocol.ts";
import type { Piece } from "./pieces.ts";

/** Raised whenever the meaning of a message changes. */
export const PROTOCOL = 2;

// ----- asked of the worker ----- //

/** Reads one file or one pasted text. The bytes are handed over, not copied. */
export interface ReadTask {
  readonly kind: "read";
  /** the file's name, whose ending counts; empty for pasted words */
  readonly name: string;
  readonly content: ArrayBuffer | string;
}

/**
 * Opens a collection, or what has become of it: articles that were read before are not read again.
 * Later tasks of kind `decide` and `trace` are about the collection that was opened last.
 */
export interface OpenTask {
  readonly kind: "open";
  readonly whole: WholeCollection;
}

/** The same collection with other decisions. */
export interface DecideTask {
  readonly kind: "decide";
  readonly decisions: Decisions;
}

/** Why a claim was proposed as it was: every step's reasons, by the claim's id. */
export interface TraceTask {
  readonly kind: "trace";
  readonly claim: string;
}

export type Task = ReadTask | OpenTask | DecideTask | TraceTask | LookTask | ImportTask | LeaveTask;

// ----- answered ----- //

export type { FileReading, ReadFault } from "#src/formats/file-reading.ts";

export interface Opened extends CheckedCollection {
  /** what is wrong with the data file that it was copied from, which is then left out */
  readonly baseFault?: string | undefined;
}

export interface Answers {
  readonly read: FileReading;
  readonly open: Opened;
  readonly decide: Opened;
  readonly trace: readonly TraceStep[];
  readonly look: Looked | Refused;
  readonly import: Imported | Refused;
  readonly leave: Left;
}

// ----- on the wire ----- //

export type ToWorker =
  | { readonly v: number; readonly id: number; readonly task: Task }
  /** stops the task as soon as its next step ends; it is answered with `cancelled` */
  | { readonly v: number; readonly cancel: number };

/** How many of the steps are done: articles of a collection, pages of a file. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

export type FromWorker =
  | { readonly v: number; readonly id: number; readonly progress: Progress }
  /** of a collection, before its frame comes as the answer */
  | { readonly v: number; readonly id: number; readonly piece: Piece }
  | { readonly v: number; readonly id: number; readonly answer: Answers[Task["kind"]] }
  | { readonly v: number; readonly id: number; readonly failed: Failure };

/** "part-missing": what the task takes could not be loaded, and this worker won't ask for it again. */
export type Failure = "cancelled" | "crashed" | "version" | "part-missing";
