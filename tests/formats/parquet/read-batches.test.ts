/** Groups of rows are asked for before they are needed: whoever leaves midway pays for none of them. */
import { expect, test } from "vitest";
import { openParquet } from "#src/formats/parquet/open-parquet.ts";
import { bytesOfBuffer, type RangedBytes } from "#src/formats/parquet/ranged-bytes.ts";
import { allBatches, eventsIn, madeRows, written } from "./made-archive.ts";

const EVENTS = 100_000;
const bytes = await written(madeRows(EVENTS));

/** The first group comes at once; the others wait for a word, or for the end of their signal. */
function waiting() {
  const good = bytesOfBuffer(bytes);
  let isOpen = true;
  let asked = 0;
  const ended: unknown[] = [];
  const server: RangedBytes = {
    ...good,
    read: (from, to, signal) => {
      if (isOpen) return good.read(from, to, signal);
      asked += 1;
      return new Promise((_, reject) => {
        signal?.addEventListener("abort", () => {
          ended.push(signal.reason);
          reject(new Error("over"));
        });
      });
    },
  };
  return { server, ended, asked: () => asked, let: (open: boolean) => void (isOpen = open) };
}

test("leaving midway ends what was asked for ahead, and nothing is told of it any more", async () => {
  const { server, ended, asked, let: open } = waiting();
  const file = await openParquet(server, "far.parquet");
  let came = 0;
  let events = 0;
  for await (const { count } of file.batches({ onBytes: (more) => (came += more) })) {
    events += count;
    // the second one asks for one more ahead, which doesn't come
    if (events === count) open(false);
    else break;
  }
  expect(asked()).toBeGreaterThan(0);
  expect(ended).toHaveLength(asked());
  open(true);
  const before = came;
  await new Promise((resolve) => setImmediate(resolve));
  expect(came).toBe(before);
  expect(file.problems()).toEqual([]);

  // the rest is there, and each byte counts once
  events += eventsIn(await allBatches(file, { onBytes: (more) => (came += more) }));
  expect(events).toBe(EVENTS);
  expect(came).toBe(file.head.bytes);
});
