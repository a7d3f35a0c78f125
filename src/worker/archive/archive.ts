/** An archive as the page holds it: what has come of it, and questions that a worker answers. */
import type { DayRange } from "#src/domain/histogram.ts";
import type { ArchiveHead, ArchiveProblem } from "#src/archive/archive-file.ts";
import type { Names } from "#src/archive/columns.ts";
import type { AnswerTo, Question } from "#src/archive/questions.ts";

/** What has come so far: a new object each time something has. */
export interface ArchiveState {
  /** raised whenever questions may be answered otherwise than before; bytes alone raise nothing */
  readonly revision: number;
  readonly phase: "reading" | "complete" | "stopped";
  readonly events: number;
  readonly bytes: number;
  readonly head: ArchiveHead;
  readonly names: Names;
  /** events of the whole archive by number of `Names.actors`, with all parts: what orders the filter */
  readonly totals: Uint32Array;
  /** of all that has come, publication days too, without air; undefined where nothing has a day */
  readonly extent: DayRange | undefined;
  readonly problems: readonly ArchiveProblem[];
  /** files of a manifest that are not read, because none of their days has been in view */
  readonly filesLeft: number;
  /** while the words that a search looks in are read: so many of so many events */
  readonly searching?: { readonly done: number; readonly of: number } | undefined;
}

/** Why a question stays without an answer, besides its being given up. */
export class ArchiveError extends Error {
  override readonly name = "ArchiveError";
  readonly fault: "crashed" | "hangs" | "version" | "unavailable" | "part-missing" | "unreadable";
  constructor(fault: ArchiveError["fault"]) {
    super(fault);
    this.fault = fault;
  }
}

export interface Archive {
  readonly state: () => ArchiveState;
  /** calls back after each change of `state`; returns what ends it */
  readonly subscribe: (changed: () => void) => () => void;
  /**
   * Rejects with the signal's reason where that is aborted, and with an `ArchiveError`. A question of a kind that needs no answer
   * any more is to be aborted: the worker then does not begin with it.
   */
  readonly ask: <K extends Question["kind"]>(
    question: Extract<Question, { readonly kind: K }>,
    signal?: AbortSignal,
  ) => Promise<AnswerTo[K]>;
  /** days that are in view now: of a manifest, the files that hold them are read */
  readonly look: (window: DayRange) => void;
  /** ends the reading; what has come stays */
  readonly stop: () => void;
  readonly close: () => void;
}
