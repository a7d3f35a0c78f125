/** Titles and ids that can't be read are said to be missing; who asks at the same time asks once. */
import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, test } from "vitest";
import { openParquet } from "#src/formats/parquet/open-parquet.ts";
import { bytesOfBuffer, type RangedBytes } from "#src/formats/parquet/ranged-bytes.ts";
import { days, words } from "./foreign-file.ts";
import { madeRows, opened, written } from "./made-archive.ts";

const ROWS = 400;

/** The first string that is or begins so claims to be longer than the file. */
async function spoilt(text: string): Promise<Uint8Array> {
  const bytes = await written(madeRows(ROWS));
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(text);
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(at - 4, 0xffffff, true);
  return bytes;
}

describe("what is damaged is noted once, with the events that it concerns", () => {
  test("titles that are shown, then searched", async () => {
    const file = await opened(await spoilt("Das erfundene Ereignis 0"));
    expect(await file.texts([5])).toMatchObject([
      { id: "event-5", title: { en: "The invented event 5" } },
    ]);
    const noted = [{ reason: "texts", detail: "title_de", events: ROWS }];
    expect(file.problems()).toEqual(noted);
    for await (const _ of file.words({})) continue;
    await file.texts([7]);
    expect(file.problems()).toEqual(noted);
  });

  test("titles that are searched", async () => {
    const file = await opened(await spoilt("Das erfundene Ereignis 0"));
    let found = 0;
    for await (const { texts } of file.words({})) found += texts.length;
    expect(found).toBe(ROWS);
    expect(file.problems()).toEqual([{ reason: "texts", detail: "title_de", events: ROWS }]);
  });

  test("titles behind a damage in a column that is read as a whole, and none before it", async () => {
    const rows = 5000;
    const columns = [
      words("title", ...Array.from({ length: rows }, (_, n) => `Opening of the bridge, day ${n}`)),
      days("begin", ...Array.from({ length: rows }, (_, n) => n)),
    ];
    const bytes = new Uint8Array(
      parquetWriteBuffer({
        schema: [{ name: "root", num_children: 2 }, ...columns.flatMap(({ schema }) => schema)],
        columnData: columns.map(({ name, data }) => ({
          name,
          data: [...data],
          offsetIndex: false,
        })),
        codec: "UNCOMPRESSED",
        pageSize: 10_000,
      }),
    );
    const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf("day 4000");
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(at - 27, 0xffffff, true);
    const file = await opened(bytes);
    const [first, last] = await file.texts([3, 4999]);
    expect(first?.title).toEqual({ und: "Opening of the bridge, day 3" });
    expect(last?.title).toEqual({ und: "row-4999" });
    const [problem] = file.problems();
    expect(problem).toMatchObject({ reason: "texts", detail: "title" });
    expect(problem?.events).toBeGreaterThan(999);
    expect(problem?.events).toBeLessThan(1500);
  });

  test("ids that are looked for", async () => {
    const file = await opened(await spoilt("event-0"));
    expect(await file.rowOf("event-3")).toBeUndefined();
    expect(file.problems()).toEqual([{ reason: "texts", detail: "id", events: ROWS }]);
    expect(await file.rowOf("row-3")).toBe(3);
  });

  test("nothing where nothing is damaged", async () => {
    const file = await opened(await written(madeRows(ROWS)));
    await file.texts([0, ROWS - 1]);
    for await (const _ of file.words({})) continue;
    expect(await file.rowOf("event-399")).toBe(399);
    expect(file.problems()).toEqual([]);
  });
});

/** A server that takes its time, and counts the bytes it sends. */
function slow(bytes: Uint8Array): RangedBytes & { readonly sent: () => number } {
  const good = bytesOfBuffer(bytes);
  let sent = 0;
  return {
    ...good,
    sent: () => sent,
    read: async (from, to, signal) => {
      sent += to - from;
      await new Promise((resolve) => setImmediate(resolve));
      return good.read(from, to, signal);
    },
  };
}

describe("who asks at the same time", () => {
  test("waits for where the pages lie, and fetches no whole column", async () => {
    const bytes = await written(madeRows(16_384));
    const reading = async (together: boolean) => {
      const server = slow(bytes);
      const file = await openParquet(server, "slow.parquet");
      const before = server.sent();
      if (together) await Promise.all([file.texts([5]), file.texts([16_000])]);
      else for (const row of [5, 16_000]) await file.texts([row]);
      return server.sent() - before;
    };
    expect(await reading(true)).toBeLessThan(1.1 * (await reading(false)));
  });

  test("gets an answer, also where the first one gives up", async () => {
    const file = await openParquet(slow(await written(madeRows(20_000))), "slow.parquet");
    const end = new AbortController();
    const first = file.rowOf("event-19999", end.signal);
    const second = file.rowOf("event-19999");
    const texts = file.texts([19_999], end.signal);
    const others = file.texts([19_998]);
    end.abort(new Error("enough"));
    await expect(first).rejects.toThrow("enough");
    await expect(texts).rejects.toThrow("enough");
    expect(await second).toBe(19_999);
    expect((await others)[0]?.id).toBe("event-19998");
  });
});
