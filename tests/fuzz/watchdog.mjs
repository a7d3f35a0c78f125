// @ts-check
/**
 * Looks, from a thread of its own, after a program that may hang: then nothing else in it can say so. What
 * is tried stands in shared memory; where it takes too long, it is printed and the process is ended.
 */
import { writeFileSync, writeSync } from "node:fs";
import process from "node:process";
import { workerData } from "node:worker_threads";

/** @typedef {{ control: SharedArrayBuffer, text: SharedArrayBuffer, file: string, most: number, mostStill: number }} Watched */

/** @type {Watched} */
const { control, text, file, most, mostStill } = workerData;
// the number of the case (0 for none), the length of its words, the most memory seen, and nothing: to sleep at
const fields = new Int32Array(control);
const bytes = new Uint8Array(text);
const STDERR = 2;
const LOOK_MS = 50;
const MB = 1_048_576;

let watched = 0;
let begun = processorMs();
let begunAt = performance.now();

for (;;) {
  Atomics.wait(fields, 3, 0, LOOK_MS);
  const memory = Math.round(process.memoryUsage.rss() / MB);
  if (memory > Atomics.load(fields, 2)) Atomics.store(fields, 2, memory);
  const now = Atomics.load(fields, 0);
  if (now !== watched) {
    watched = now;
    begun = processorMs();
    begunAt = performance.now();
  } else if (now !== 0) {
    const taken = processorMs() - begun;
    const still = performance.now() - begunAt;
    if (taken > most || still > mostStill) end(Math.round(taken), Math.round(still));
  }
}

/** Of all threads, in milliseconds. */
function processorMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * @param {number} taken
 * @param {number} still
 */
function end(taken, still) {
  const words = Buffer.from(bytes.slice(0, Atomics.load(fields, 1))).toString("utf8");
  writeFileSync(file, words);
  const beginning = words.length > 2000 ? `${words.slice(0, 2000)} …` : words;
  const message = `\nhangs: ${taken} ms of the processor, ${still} ms in all; the input is in ${file}\n${beginning}\n`;
  writeSync(STDERR, message);
  process.kill(process.pid, "SIGKILL");
}
