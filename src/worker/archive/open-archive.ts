/** The page's end of an archive's wire. Whatever its worker does or doesn't do, questions end. */
import { ArchiveFaultError, type ArchiveHead } from "#src/archive/archive-file.ts";
import type { DayRange } from "#src/domain/histogram.ts";
import { reasonOf } from "../attend.ts";
import { isAnswerTo } from "./answer-to.ts";
import { answerWorker } from "./answer-worker.ts";
import { changed, firstState } from "./archive-changes.ts";
import { createLine, type ArchiveWorker, type Line } from "./archive-line.ts";
import type { Told } from "./archive-messages.ts";
import type { ArchivePlace } from "./archive-protocol.ts";
import { ArchiveError, type Archive, type ArchiveState } from "./archive.ts";

export interface Opening {
  /** gives up the opening; an archive that is open is ended by its `close` */
  readonly signal?: AbortSignal | undefined;
  /** days that are in view from the start: of a manifest only their files are read */
  readonly window?: DayRange | undefined;
  readonly makeWorker?: (() => ArchiveWorker) | undefined;
}

function startWorker(): Worker {
  return new Worker(new URL("./archive-worker.ts", import.meta.url), { type: "module" });
}

/**
 * Resolves as soon as is known what will come, before any event has. Rejects with an
 * `ArchiveFaultError` where it can't be opened, with an `ArchiveError` where its worker fails, and with
 * the signal's reason.
 */
export function openArchive(place: ArchivePlace, opening: Opening = {}): Promise<Archive> {
  const { signal, window, makeWorker = startWorker } = opening;
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) return reject(reasonOf(signal));
    const end = new AbortController();
    const requests = requestsFor(place);
    let held: Held | undefined;
    const refuse = (error: Error): void => {
      end.abort();
      requests?.end();
      reject(error);
      line?.close();
    };
    let line: Line | undefined;
    try {
      line = createLine(makeWorker(), {
        isAwaited: () => held?.isAwaited() ?? true,
        lost: (error) => {
          requests?.end();
          return held === undefined ? refuse(error) : held.lost(error);
        },
        told: (message) => {
          if (held !== undefined) return held.told(message);
          if ("fault" in message) return refuse(new ArchiveFaultError(message.fault));
          if (!("head" in message) || line === undefined) return;
          end.abort();
          held = createArchive(message.head, line);
          resolve(held.archive);
        },
      });
      const handed = "bytes" in place && place.bytes instanceof ArrayBuffer ? [place.bytes] : [];
      const { port } = requests ?? {};
      line.say({ open: place, window, requests: port }, port === undefined ? handed : [port]);
    } catch {
      return refuse(new ArchiveError("unavailable"));
    }
    signal?.addEventListener("abort", () => refuse(reasonOf(signal)), { signal: end.signal });
  });
}

/** The end of it that goes to the worker of a place that has an address. */
function requestsFor(
  place: ArchivePlace,
): { readonly port: MessagePort; readonly end: () => void } | undefined {
  if (!("url" in place)) return undefined;
  const { port1, port2 } = new MessageChannel();
  return { port: port2, end: answerWorker(port1, place.url) };
}

interface Held {
  readonly archive: Archive;
  readonly told: (message: Told) => void;
  readonly lost: (error: ArchiveError) => void;
  readonly isAwaited: () => boolean;
}

interface Waiting {
  readonly answered: (answer: unknown) => void;
  readonly failed: (error: ArchiveError) => void;
}

function createArchive(head: ArchiveHead, line: Line): Held {
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<() => void>();
  let state = firstState(head);
  let lastId = 0;

  const put = (next: ArchiveState): void => {
    state = next;
    for (const listener of listeners) listener();
  };

  const ask: Archive["ask"] = (question, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted === true) return reject(reasonOf(signal));
      const gone = line.gone();
      if (gone !== undefined) return reject(gone);
      lastId += 1;
      const id = lastId;
      const end = new AbortController();
      const failed = (error: Error): void => {
        end.abort();
        reject(error);
      };
      const answered = (answer: unknown): void => {
        if (!isAnswerTo(question.kind, answer)) return failed(new ArchiveError("version"));
        end.abort();
        resolve(answer);
      };
      waiting.set(id, { answered, failed });
      const giveUp = (): void => {
        waiting.delete(id);
        line.say({ cancel: id });
        if (signal !== undefined) failed(reasonOf(signal));
      };
      signal?.addEventListener("abort", giveUp, { signal: end.signal });
      line.say({ id, ask: question });
    });

  return {
    isAwaited: () => state.phase === "reading" || waiting.size > 0,
    lost(error) {
      const left = [...waiting.values()];
      waiting.clear();
      for (const { failed } of left) failed(error);
      put(afterLoss(state, error.fault));
    },
    told(message) {
      if ("change" in message) return put(changed(state, message.change));
      if (!("id" in message)) return;
      const asked = waiting.get(message.id);
      waiting.delete(message.id);
      if ("answer" in message) asked?.answered(message.answer);
      else asked?.failed(new ArchiveError(message.failed));
    },
    archive: {
      ask,
      state: () => state,
      subscribe(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      look: (window) => line.say({ look: window }),
      stop: () => line.say({ stop: true }),
      close() {
        listeners.clear();
        line.close();
      },
    },
  };
}

/** What has come stays, but nothing can be asked of it any more. */
function afterLoss(state: ArchiveState, fault: ArchiveError["fault"]): ArchiveState {
  const missing = Math.max(0, state.head.events - state.events);
  return {
    ...state,
    phase: "stopped",
    problems: [...state.problems, { reason: "lost", detail: fault, events: missing }],
  };
}
