/**
 * Reads an archive piece by piece, and shows what has come at growing intervals: sorting it anew costs
 * the more, the more there is.
 */
import {
  ArchiveFaultError,
  type ArchiveFile,
  type ArchiveProblem,
} from "#src/archive/archive-file.ts";
import type { Columns, Names } from "#src/archive/columns.ts";
import type { DayRange } from "#src/domain/histogram.ts";
import { countsOf, namesAfter, type NamesTold } from "./archive-changes.ts";
import type { StateChange } from "./archive-protocol.ts";
import type { ArchiveState } from "./archive.ts";

/** What is read goes in, and is asked for after it was published. */
export interface Shown {
  readonly add: (batch: Columns) => void;
  readonly publish: (names: Names) => Pick<ArchiveState, "totals" | "extent">;
}

export interface ReadingTools {
  /** milliseconds */
  readonly now: () => number;
  /** questions that have come meanwhile are answered */
  readonly turn: () => Promise<void>;
  readonly tell: (change: StateChange) => void;
}

export interface ArchiveReading {
  readonly look: (window: DayRange | undefined) => void;
  /** ends it for good; what has come stays */
  readonly stop: () => void;
  /** tells what has been found wrong while something was asked */
  readonly review: () => void;
  /** something else could not be read; told once */
  readonly note: (problem: ArchiveProblem) => void;
  /** questions may be answered otherwise than before, for another reason than more events */
  readonly renew: () => void;
  readonly isRunning: () => boolean;
  /** resolves when nothing is being read */
  readonly settled: () => Promise<void>;
}

/** Milliseconds between two messages that only tell of progress, and between two pictures. */
const PROGRESS = 200;
const PAUSE = 250;
/** Nothing has been shown for so long that a little more is worth it. */
const PATIENCE = 2000;
/** A picture of that many times the events is worth showing; the sum of all stays near that of the last. */
const GROWTH = 2.5;
/** Sorting anew may take this part of the time at most. */
const MOST_SHARE = 0.2;
const MOST_DEARER = 4;

export function createReading(
  file: ArchiveFile,
  shown: Shown,
  { now, turn, tell }: ReadingTools,
): ArchiveReading {
  const end = new AbortController();
  let phase: ArchiveState["phase"] = "reading";
  let wanted: { readonly window: DayRange | undefined } | undefined;
  let running: Promise<void> | undefined;
  let [events, bytes, revision, published] = [0, 0, 0, 0];
  let told: NamesTold = countsOf({ actors: [], sides: [], sources: [], speakers: [] });
  let problemsTold = "[]";
  let phaseTold: ArchiveState["phase"] = "reading";
  let leftTold: number | undefined;
  let shownAt = { at: Number.NEGATIVE_INFINITY, cost: 0 };
  let toldAt = Number.NEGATIVE_INFINITY;
  let broken: string | undefined;

  const noted: ArchiveProblem[] = [];
  const problems = (): readonly ArchiveProblem[] => {
    const found = [...file.problems(), ...noted];
    if (broken === undefined) return found;
    const missing = Math.max(0, file.head.events - events);
    return [...found, { reason: "truncated", detail: broken, events: missing }];
  };

  const tellState = (change: StateChange): void => {
    toldAt = now();
    const found = problems();
    const inWords = JSON.stringify(found);
    tell({
      phase,
      events,
      bytes,
      filesLeft: file.filesLeft?.() ?? 0,
      ...(inWords === problemsTold ? {} : { problems: found }),
      ...change,
    });
    problemsTold = inWords;
    phaseTold = phase;
    leftTold = file.filesLeft?.();
  };

  const publish = (): void => {
    const begun = now();
    const names = file.names();
    const { totals, extent } = shown.publish(names);
    shownAt = { at: now(), cost: now() - begun };
    published = events;
    revision += 1;
    const added = namesAfter(names, told);
    told = countsOf(names);
    tellState({ revision, totals, extent: extent ?? null, ...(added && { names: added }) });
  };

  /** Sorting grows with what has come, and soon after the half all of it will have. */
  const isDue = (): boolean => {
    if (published === 0) return true;
    const since = now() - shownAt.at;
    // the first ones are dear for other reasons than how many there are
    const cost = shownAt.cost * Math.min(MOST_DEARER, events / published);
    if (since < Math.max(PAUSE, cost / MOST_SHARE)) return false;
    return since > PATIENCE || (events >= published * GROWTH && events < file.head.events / 2);
  };

  const read = async (window: DayRange | undefined): Promise<void> => {
    let over = false;
    const onBytes = (more: number): void => {
      // what was asked for ahead may still come when nobody reads any more
      if (over) return;
      bytes += more;
      phase = "reading";
      if (now() - toldAt >= PROGRESS) tellState({});
    };
    try {
      for await (const batch of file.batches({ signal: end.signal, window, onBytes })) {
        if (end.signal.aborted) break;
        phase = "reading";
        shown.add(batch);
        events += batch.count;
        if (isDue()) publish();
        else if (now() - toldAt >= PROGRESS) tellState({});
        await turn();
        // what is left of these files waits until they are in view again
        if (wanted !== undefined && isElsewhere(wanted.window, window)) break;
      }
    } finally {
      over = true;
    }
  };

  /** Ends with a published state, whatever happens in between. */
  const run = async (): Promise<void> => {
    try {
      for (let next = wanted; next !== undefined && !end.signal.aborted; next = wanted) {
        wanted = undefined;
        // one window after the other: the last one that is looked at counts
        await read(next.window);
      }
      phase = "complete";
    } catch (error) {
      phase = "stopped";
      if (!end.signal.aborted) broken = wordOf(error);
    }
    if (end.signal.aborted) phase = "stopped";
    if (published < events || revision === 0) publish();
    else if (phaseTold !== phase || file.filesLeft?.() !== leftTold) tellState({});
    running = undefined;
  };

  return {
    look(window) {
      if (phase === "stopped") return;
      if (phase === "complete" && (file.filesLeft?.() ?? 0) === 0) return;
      wanted = { window };
      running ??= run();
    },
    stop() {
      if (running === undefined) return;
      end.abort();
    },
    review() {
      if (running === undefined && JSON.stringify(problems()) !== problemsTold) tellState({});
    },
    note(problem) {
      if (noted.some(({ reason }) => reason === problem.reason)) return;
      noted.push(problem);
      tellState({});
    },
    renew() {
      revision += 1;
      tellState({ revision });
    },
    isRunning: () => running !== undefined,
    settled: async () => running,
  };
}

function isElsewhere(wanted: DayRange | undefined, now: DayRange | undefined): boolean {
  if (wanted === undefined || now === undefined) return false;
  return wanted.to < now.from || wanted.from > now.to;
}

function wordOf(error: unknown): string {
  if (error instanceof ArchiveFaultError) return `${error.fault.kind} ${error.fault.detail}`.trim();
  return error instanceof Error ? error.message : String(error);
}
