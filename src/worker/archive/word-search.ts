/**
 * The words that a full text search looks in are read when somebody searches for the first time. They
 * are read on only while somebody waits: a search that is given up pauses them, and the next goes on.
 */
import type { ArchiveFile } from "#src/archive/archive-file.ts";
import { untilAborted } from "#src/formats/parquet/until-aborted.ts";
import type { StateChange } from "./archive-protocol.ts";

export interface WordSearchTools {
  readonly addWords: (row: number, texts: readonly string[]) => void;
  /** how many events have come */
  readonly events: () => number;
  /** resolves when nothing is being read: words of events that are still to come would be missing */
  readonly settled: () => Promise<void>;
  readonly turn: () => Promise<void>;
  readonly tell: (change: StateChange) => void;
}

export interface WordSearch {
  /** resolves when all that has come can be searched; rejects with the signal's reason */
  readonly ready: (signal: AbortSignal) => Promise<void>;
}

/** Events between two messages and turns. */
const STRIDE = 4096;

export function createWordSearch(
  file: Pick<ArchiveFile, "words">,
  { addWords, events, settled, turn, tell }: WordSearchTools,
): WordSearch {
  let words: ReturnType<AsyncIterable<Word>[typeof Symbol.asyncIterator]> | undefined;
  /** of how many events all words are known */
  let known = -1;
  /** words come in the order of the rows */
  let nextRow = 0;
  let done = 0;
  const waiting = new Set<AbortSignal>();
  let running: Promise<void> | undefined;

  const read = async (): Promise<void> => {
    await settled();
    const of = events();
    words ??= file.words({ fromRow: nextRow })[Symbol.asyncIterator]();
    while (waiting.size > 0) {
      const next = await words.next().catch((error: unknown) => {
        // one that has failed gives nothing more, and says it is done
        words = undefined;
        throw error;
      });
      if (next.done === true) {
        known = of;
        words = undefined;
        break;
      }
      const { row, texts } = next.value;
      if (row < nextRow) continue;
      nextRow = row + 1;
      addWords(row, texts);
      done += 1;
      if (done % STRIDE !== 0) continue;
      tell({ searching: { done: Math.min(done, of), of } });
      await turn();
    }
  };
  const run = (): Promise<void> =>
    read().finally(() => {
      running = undefined;
      tell({ searching: null });
    });

  return {
    async ready(signal) {
      waiting.add(signal);
      try {
        while (known < events()) {
          running ??= run();
          await untilAborted(running, signal);
        }
      } finally {
        waiting.delete(signal);
      }
    },
  };
}

type Word = ArchiveFile["words"] extends (...asked: never) => AsyncIterable<infer T> ? T : never;
