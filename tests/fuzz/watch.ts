/** How long each case takes of the processor, and how much memory; one that never ends is printed and ended. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { Worker } from "node:worker_threads";

/** Milliseconds of processor time that a case may take. */
export const MOST_MS = 2000;
/** After so many it is taken for one that never ends: a case that is only slow fails by itself. */
const HANGS_MS = 15_000;
/** Milliseconds by the clock: it waits for something that never comes. Other programs may have slowed it. */
const MOST_STILL_MS = 90_000;
/** Bytes of an input that are kept for whoever looks into it. */
const MOST_TEXT = 4_000_000;

export interface Measured {
  /** milliseconds of the processor */
  readonly ms: number;
  /** megabytes at most while it ran, of the whole process */
  readonly memory: number;
}

export interface Watch {
  /** `words` say what is tried; they are only asked for where it is kept. Rejects with what the work does. */
  readonly over: (words: string, work: () => void | Promise<void>) => Promise<Measured>;
  readonly end: () => Promise<void>;
}

export function startWatch(name: string): Watch {
  const control = new SharedArrayBuffer(16);
  const text = new SharedArrayBuffer(MOST_TEXT);
  const fields = new Int32Array(control);
  const bytes = new Uint8Array(text);
  const encoder = new TextEncoder();
  const folder = mkdtempSync(path.join(tmpdir(), "dateline-fuzz-"));
  const file = path.join(folder, `${name}.txt`);
  const dog = new Worker(new URL("./watchdog.mjs", import.meta.url), {
    workerData: { control, text, file, most: HANGS_MS, mostStill: MOST_STILL_MS },
  });
  dog.unref();
  let number = 0;
  return {
    async over(words, work) {
      number += 1;
      const { written } = encoder.encodeInto(words, bytes);
      Atomics.store(fields, 1, written);
      Atomics.store(fields, 2, 0);
      Atomics.store(fields, 0, number);
      const before = process.cpuUsage();
      try {
        await work();
      } finally {
        Atomics.store(fields, 0, 0);
      }
      const { user, system } = process.cpuUsage(before);
      return { ms: (user + system) / 1000, memory: Atomics.load(fields, 2) };
    },
    end: async () => void (await dog.terminate()),
  };
}
