import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ArchiveFaultError } from "#src/archive/archive-file.ts";
import { openParquet } from "#src/formats/parquet/open-parquet.ts";
import { bytesOfBuffer, type RangedBytes } from "#src/formats/parquet/ranged-bytes.ts";
import { allBatches, eventsIn, madeRow, madeRows, opened, written } from "./made-archive.ts";

async function faultOf(bytes: Uint8Array): Promise<unknown> {
  const error: unknown = await opened(bytes).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof ArchiveFaultError ? error.fault.kind : error;
}

const encoder = new TextEncoder();

describe("what is no whole Parquet file", () => {
  test("is said to be empty, another kind of file, encrypted, or cut off", async () => {
    const bytes = await written(madeRows(10));
    const encrypted = bytes.slice();
    encrypted.set(encoder.encode("PARE"), bytes.length - 4);
    expect(await faultOf(new Uint8Array())).toBe("empty");
    expect(await faultOf(encoder.encode("PAR1"))).toBe("not-parquet");
    expect(await faultOf(encoder.encode("<!doctype html><title>Not found</title>"))).toBe(
      "not-parquet",
    );
    expect(await faultOf(encrypted)).toBe("codec");
    expect(await faultOf(bytes.slice(0, bytes.length - 1))).toBe("cut-off");
    expect(await faultOf(bytes.slice(0, bytes.length / 2))).toBe("cut-off");
  });

  test("is cut off where the end claims to be longer than the file", async () => {
    const bytes = await written(madeRows(10));
    new DataView(bytes.buffer).setUint32(bytes.length - 8, 0x7fffffff, true);
    expect(await faultOf(bytes)).toBe("cut-off");
  });
});

/** Two groups of rows, of which bytes can be spoilt. */
async function twoGroups(): Promise<Uint8Array> {
  return written(madeRows(20_000));
}

test("a part that can't be read is left out with the number of its events, the rest is there", async () => {
  const bytes = await twoGroups();
  // the first pages after the magic: days of the first group
  bytes.fill(0xff, 4, 400);
  const file = await opened(bytes);
  expect(eventsIn(await allBatches(file))).toBe(20_000 - 16_384);
  expect(file.problems()).toMatchObject([{ reason: "part-unreadable", events: 16_384 }]);
});

/** As a server that fails from a place of the file on. */
function failing(bytes: Uint8Array, from: number, to: number): RangedBytes {
  const good = bytesOfBuffer(bytes);
  return {
    ...good,
    read: (first, last, signal) =>
      last > from && first < to
        ? Promise.reject(new ArchiveFaultError({ kind: "unreachable", detail: "" }))
        : good.read(first, last, signal),
  };
}

test("a part that doesn't come is left out too, and the next one is read", async () => {
  const bytes = await twoGroups();
  const file = await openParquet(failing(bytes, 4, 100), "far.parquet");
  expect(eventsIn(await allBatches(file))).toBe(20_000 - 16_384);
  expect(file.problems()).toEqual([
    { reason: "part-unreadable", detail: "far.parquet", events: 16_384 },
  ]);
});

test("damage in a column that is no date costs that column alone", async () => {
  const rows = Array.from({ length: 500 }, (_, n) =>
    madeRow({ id: `event-${n}`, actors: [`An actor whose name is found ${n}`] }),
  );
  const bytes = await written(rows);
  const at = Buffer.from(bytes).indexOf("An actor whose name is found 0");
  // the length before the first name
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(at - 4, 0xffffff, true);
  const file = await opened(bytes);
  const [batch] = await allBatches(file);
  expect(batch?.count).toBe(500);
  expect([...(batch?.actors.values ?? [])]).toEqual([]);
  expect(file.problems()).toMatchObject([{ reason: "bad-value", detail: "actors", events: 500 }]);
});

test("reading that is given up ends, and goes on where it was", async () => {
  const file = await opened(await twoGroups());
  const end = new AbortController();
  const seen: number[] = [];
  const reading = (async () => {
    for await (const { count } of file.batches({ signal: end.signal })) {
      seen.push(count);
      end.abort(new Error("enough"));
    }
  })();
  await expect(reading).rejects.toThrow("enough");
  expect(eventsIn(await allBatches(file))).toBe(20_000 - (seen[0] ?? 0));
});

/** Everything that is asked of a file: it answers, or fails in the one way that is agreed on. */
async function everything(bytes: Uint8Array): Promise<void> {
  const file = await opened(bytes);
  const batches = await allBatches(file);
  const rows = batches.flatMap(({ row }) => [...row]);
  await file.texts(rows.slice(0, 5));
  await file.rowOf("event-3");
  for await (const _ of file.words({})) continue;
  if (rows[0] !== undefined) await file.detail(rows[0]).catch(() => undefined);
}

/** What it failed with otherwise. */
async function otherThanFault(bytes: Uint8Array): Promise<unknown> {
  try {
    await everything(bytes);
  } catch (error) {
    return error instanceof ArchiveFaultError ? undefined : error;
  }
  return undefined;
}

test("whatever bytes are wrong, it ends, and with a fault that can be worded", async () => {
  const whole = await written(madeRows(60));
  const flips = fc.array(
    fc.record({ at: fc.nat({ max: whole.length - 1 }), to: fc.nat({ max: 255 }) }),
    { minLength: 1, maxLength: 12 },
  );
  await fc.assert(
    fc.asyncProperty(flips, async (flipped) => {
      const bytes = whole.slice();
      for (const { at, to } of flipped) bytes[at] = to;
      expect(await otherThanFault(bytes)).toBeUndefined();
    }),
    { numRuns: 400 },
  );
}, 60_000);

test("wherever a file is cut, it is said to be", async () => {
  const whole = await written(madeRows(60));
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: whole.length - 1 }), async (length) => {
      const fault = await faultOf(whole.slice(0, length));
      expect(["empty", "not-parquet", "cut-off"]).toContain(fault);
    }),
    { numRuns: 60 },
  );
});

test("what has come is told by the byte, the end of the file with it", async () => {
  const file = await opened(await twoGroups());
  let came = 0;
  await allBatches(file, { onBytes: (more) => (came += more) });
  expect(came).toBe(file.head.bytes);
});
