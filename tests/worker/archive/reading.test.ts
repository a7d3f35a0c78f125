import { expect, test } from "vitest";
import { ArchiveFaultError, type ArchiveFile } from "#src/archive/archive-file.ts";
import { changed, firstState } from "#src/worker/archive/archive-changes.ts";
import type { ArchiveState } from "#src/worker/archive/archive.ts";
import { createReading } from "#src/worker/archive/reading.ts";
import { deferred, later } from "./deferred.ts";
import { daily, inventedFile, NAMES, type Invented } from "./invented-file.ts";

interface Clock {
  /** milliseconds that each batch takes */
  readonly step?: number;
  /** milliseconds that sorting takes, for each event */
  readonly sorting?: number;
}

/** Reads the file, and keeps every state that the page is told. */
function read(file: ArchiveFile, { step = 100, sorting = 0 }: Clock = {}) {
  let time = 0;
  let added = 0;
  /** how many events a question would be answered from, at each publishing */
  const shown: number[] = [];
  const states: ArchiveState[] = [firstState(file.head)];
  const reading = createReading(
    file,
    {
      add: ({ count }) => {
        added += count;
        time += step;
      },
      publish: ({ actors }) => {
        shown.push(added);
        time += added * sorting;
        return { totals: new Uint32Array(actors.length), extent: { from: 0, to: added } };
      },
    },
    {
      now: () => time,
      turn: later,
      tell: (change) => {
        const last = states.at(-1);
        if (last !== undefined) states.push(changed(last, change));
      },
    },
  );
  return { reading, states, shown, last: () => states.at(-1) };
}

async function whole(file: ArchiveFile, clock?: Clock) {
  const reader = read(file, clock);
  reader.reading.look(undefined);
  await reader.reading.settled();
  return reader;
}

test("what has come is shown after the first batch, then at growing intervals, and at the end", async () => {
  const { shown, last } = await whole(inventedFile(daily(3000)), { step: 130 });
  expect(shown).toEqual([100, 300, 800, 2400, 3000]);
  expect(last()).toMatchObject({ phase: "complete", events: 3000, bytes: 30_000, revision: 5 });
});

test("no picture follows another too soon, and a slow line is no reason to show nothing", async () => {
  const quick = await whole(inventedFile(daily(3000)), { step: 10 });
  expect(quick.shown).toEqual([100, 3000]);
  const slow = await whole(inventedFile(daily(1000)), { step: 1500 });
  expect(slow.shown).toEqual([100, 300, 500, 700, 900, 1000]);
});

test("the more sorting costs, the rarer it is", async () => {
  const cheap = await whole(inventedFile(daily(8000)), { step: 100, sorting: 0 });
  const dear = await whole(inventedFile(daily(8000)), { step: 100, sorting: 1 });
  expect(cheap.shown.slice(0, 4)).toEqual([100, 400, 1000, 2500]);
  expect(dear.shown.length).toBeLessThan(cheap.shown.length);
});

test("progress is told meanwhile: events and bytes only grow, the revision with each picture", async () => {
  const { states } = await whole(inventedFile(daily(3000)), { step: 130 });
  expect(states.length).toBeGreaterThan(10);
  for (const name of ["events", "bytes", "revision"] as const) {
    const values = states.map((state) => state[name]);
    expect(values).toEqual(values.toSorted((a, b) => a - b));
  }
  const phases = states.map(({ phase }) => phase);
  expect(phases.indexOf("complete")).toBe(phases.length - 1);
});

test("names are told once, and stand in the state as the file has them", async () => {
  const { states, last } = await whole(inventedFile(daily(1000)));
  expect(last()?.names).toEqual(NAMES);
  const told = new Set(states.map(({ names }) => names));
  expect(told.size).toBe(2);
  expect(last()?.totals.length).toBe(3);
});

test("a file without events is complete", async () => {
  const { last } = await whole(inventedFile([]));
  expect(last()).toMatchObject({ phase: "complete", events: 0, revision: 1 });
});

test("stopped, it shows what has come, and reads no more", async () => {
  const batches: number[] = [];
  const file = inventedFile(daily(1000), {
    gate: async (batch) => {
      batches.push(batch);
      if (batch === 3) reader.reading.stop();
    },
  });
  const reader = read(file);
  reader.reading.look(undefined);
  await reader.reading.settled();
  expect(reader.last()).toMatchObject({ phase: "stopped", events: 300, problems: [] });
  expect(reader.shown.at(-1)).toBe(300);
  reader.reading.look({ from: 0, to: 9 });
  await reader.reading.settled();
  expect(batches).toEqual([0, 1, 2, 3]);
});

test("stopping ends a reading that waits for its line", async () => {
  const waits = deferred();
  const file = inventedFile(daily(1000), {
    gate: (batch, signal) =>
      new Promise((resolve, reject) => {
        if (batch < 2) return resolve();
        waits.resolve();
        signal?.addEventListener("abort", () => reject(new Error("given up")));
      }),
  });
  const { reading, last } = read(file);
  reading.look(undefined);
  await waits.promise;
  reading.stop();
  await reading.settled();
  expect(last()).toMatchObject({ phase: "stopped", events: 200, problems: [] });
});

test("where a batch fails, what came before is shown, and how many events are missing", async () => {
  const file = inventedFile(daily(1000), {
    gate: async (batch) => {
      if (batch === 2) throw new ArchiveFaultError({ kind: "cut-off", detail: "at 3 MB" });
    },
  });
  const { last, shown } = await whole(file);
  expect(last()).toMatchObject({ phase: "stopped", events: 200 });
  expect(last()?.problems).toEqual([
    { reason: "truncated", detail: "cut-off at 3 MB", events: 800 },
  ]);
  expect(shown.at(-1)).toBe(200);
});

test("problems are told when they are found", async () => {
  const problems: Invented["problems"] = [];
  const file = inventedFile(daily(400), {
    problems,
    gate: async (batch) => {
      if (batch === 2) problems.push({ reason: "bad-date", detail: "row 211", events: 1 });
    },
  });
  const { states, last } = await whole(file);
  expect(states.find(({ events }) => events === 100)?.problems).toEqual([]);
  expect(last()?.problems).toHaveLength(1);
});

test("what comes when nobody reads any more is no reading", async () => {
  const file = inventedFile(daily(300));
  let late: ((bytes: number) => void) | undefined;
  const { reading, last } = await whole({
    ...file,
    batches: (asked) => {
      late = asked.onBytes;
      return file.batches(asked);
    },
  });
  late?.(1000);
  reading.renew();
  expect(last()).toMatchObject({ phase: "complete", bytes: 3000 });
});

test("problems that are found while something is asked are told", async () => {
  const problems: Invented["problems"] = [];
  const { reading, states, last } = await whole(inventedFile(daily(10), { problems }));
  problems.push({ reason: "texts", detail: "title_en", events: 4 });
  reading.review();
  const told = states.length;
  expect(last()).toMatchObject({ phase: "complete", problems });
  reading.review();
  expect(states).toHaveLength(told);
});

test("a renewal asks the page to ask again, and changes nothing else", async () => {
  const { reading, last } = await whole(inventedFile(daily(10)));
  const before = last();
  reading.renew();
  expect(last()).toEqual({ ...before, revision: (before?.revision ?? 0) + 1 });
});

/** Three files of a hundred events; those of a window are read. */
function manifest() {
  const parts = [0, 1, 2].map((n) => inventedFile(daily(100).map((e) => ({ ...e, day: n * 100 }))));
  const left = new Set(parts.keys());
  const opened: number[] = [];
  const gate = deferred();
  const file: ArchiveFile = {
    ...inventedFile(daily(300)),
    filesLeft: () => left.size,
    async *batches(reading) {
      for (const [n, part] of parts.entries()) {
        const { from, to } = reading.window ?? { from: 0, to: 300 };
        if (!left.has(n) || n * 100 > to || n * 100 + 99 < from) continue;
        left.delete(n);
        opened.push(n);
        if (n === 2) await gate.promise;
        yield* part.batches(reading);
      }
    },
  };
  return { file, opened, gate };
}

test("of several files those in view are read, and others when they come into view", async () => {
  const { file, opened } = manifest();
  const { reading, states, last } = read(file);
  reading.look({ from: 120, to: 150 });
  await reading.settled();
  expect(opened).toEqual([1]);
  expect(last()).toMatchObject({ phase: "complete", events: 100, filesLeft: 2, revision: 1 });
  const told = states.length;
  reading.look({ from: 120, to: 130 });
  await reading.settled();
  expect(states).toHaveLength(told);
  reading.look({ from: 0, to: 130 });
  await reading.settled();
  expect(opened).toEqual([1, 0]);
  expect(last()).toMatchObject({ phase: "complete", events: 200, filesLeft: 1, revision: 2 });
});

test("whoever has left for other days waits for no more of those before", async () => {
  const [gate, reached] = [deferred(), deferred()];
  const { file } = manifest();
  let batches = 0;
  const long: ArchiveFile = {
    ...file,
    async *batches(asked) {
      if (asked.window?.from === 100) {
        yield* file.batches(asked);
        return;
      }
      for await (const batch of inventedFile(daily(1000)).batches(asked)) {
        batches += 1;
        if (batches === 2) reached.resolve();
        if (batches === 2) await gate.promise;
        yield batch;
      }
    },
  };
  const { reading, last } = read(long);
  reading.look({ from: 200, to: 210 });
  await reached.promise;
  reading.look({ from: 100, to: 110 });
  gate.resolve();
  await reading.settled();
  expect(batches).toBe(2);
  expect(last()).toMatchObject({ phase: "complete", events: 300 });
});

test("whoever looks on while files are read is shown the last window", async () => {
  const { file, opened, gate } = manifest();
  const { reading, last } = read(file);
  reading.look({ from: 200, to: 210 });
  await later();
  expect(last()?.phase).toBe("reading");
  reading.look({ from: 100, to: 110 });
  reading.look({ from: 0, to: 10 });
  gate.resolve();
  await reading.settled();
  expect(opened).toEqual([2, 0]);
  expect(last()).toMatchObject({ phase: "complete", events: 200, filesLeft: 1 });
});
