/** Files with events in them, as the page has the worker look at them and take them in. */
import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { readDataset } from "#src/domain/dataset.ts";
import { recordsOf } from "#src/domain/record.ts";
import { MAPPING_FORMAT, type TableMapping } from "#src/formats/import/table-mapping.ts";
import { openParquet } from "#src/formats/parquet/open-parquet.ts";
import { bytesOfBuffer } from "#src/formats/parquet/ranged-bytes.ts";
import { createDesk } from "#src/worker/create-desk.ts";
import type { Imported, Looked, ReadingChoices } from "#src/worker/importing/import-protocol.ts";
import type { Progress } from "#src/worker/protocol.ts";
import { madeRows, written } from "#tests/formats/parquet/made-archive.ts";
import { LocalWorker } from "./local-worker.ts";

function desk() {
  const made = createDesk(() => new LocalWorker());
  onTestFinished(() => made.close());
  return made;
}

const asked = (name: string, text: string | Uint8Array, choices: ReadingChoices = {}) => ({
  name,
  content: new Blob([new Uint8Array(typeof text === "string" ? Buffer.from(text) : text)]),
  choices,
});

async function looked(...file: Parameters<typeof asked>): Promise<Looked> {
  const answer = await desk().ask({ kind: "look", ...asked(...file) });
  if (!answer.ok) throw new Error(answer.fault.kind);
  return answer;
}

async function imported(...file: Parameters<typeof asked>): Promise<Imported> {
  const words = { title: "Ferries", lang: "en" };
  const answer = await desk().ask({ kind: "import", ...asked(...file), ...words });
  if (!answer.ok) throw new Error(answer.fault.kind);
  return answer;
}

const FERRIES = `what,when,who,deck
Ferry sinks,03/04/2020,Coast Guard,7
Inquiry opens,05/04/2020,Harbour Board,
,06/04/2020,Nobody,`;

describe("looking at a file", () => {
  test("says what a table is, which columns say what, and what its first rows become", async () => {
    const { format, count, table, first } = await looked("ferries.csv", FERRIES);
    expect([format, count]).toEqual(["table", 3]);
    expect(table?.columns).toEqual(["what", "when", "who", "deck"]);
    expect(table?.mapping).toMatchObject({ title: "what", begin: "when" });
    expect(table?.doubts).toContainEqual(expect.objectContaining({ what: "date-order" }));
    expect(first[0]).toMatchObject({
      event: { title: "Ferry sinks" },
      cells: ["Ferry sinks", "03/04/2020", "Coast Guard", "7"],
    });
    expect(first[2]).toMatchObject({ problems: [{ reason: "no-title", leftOut: true }] });
    expect(first[2]?.event).toBeUndefined();
  });

  test("knows a Parquet file that was packed", async () => {
    const packed = gzipSync(await written(madeRows(5)));
    expect(await looked("ferries.parquet.gz", packed)).toMatchObject({
      format: "parquet",
      count: 5,
    });
    const { kept } = await imported("ferries.parquet.gz", packed);
    expect(kept.as).toBe("file");
  });

  test("reads the first rows anew by another mapping", async () => {
    const mapping: TableMapping = {
      format: MAPPING_FORMAT,
      title: "who",
      begin: "when",
      dateOrder: "MDY",
      actors: [],
      where: [],
      sources: [],
    };
    const { first, table } = await looked("ferries.csv", FERRIES, { mapping });
    expect(first[0]?.event).toMatchObject({ title: "Coast Guard", edtf: "2020-03-04" });
    expect(table?.mapping).toEqual(mapping);
    expect(table?.guess.title).toBe("what");
  });

  test("is told of what is no such file, each by its kind", async () => {
    const kinds = [
      ["bridge.md", "# The bridge\n\nIt was opened on Monday."],
      ["broken.json", '{"events": [{'],
      ["empty.csv", ""],
      ["manifest.json", '{"format": "dateline-manifest/1", "title": {"en": "A"}, "files": []}'],
    ] as const;
    const answers = await Promise.all(
      kinds.map(([name, text]) => desk().ask({ kind: "look", ...asked(name, text) })),
    );
    expect(answers.map((answer) => (answer.ok ? "read" : answer.fault.kind))).toEqual([
      "article",
      "cut-off",
      "empty",
      "manifest",
    ]);
  });
});

describe("taking a file in", () => {
  test("gives few events as the records of a data file, and all that was not read", async () => {
    const taken = await imported("ferries.csv", FERRIES);
    expect(taken).toMatchObject({
      title: { en: "Ferries" },
      events: 2,
      problemCount: 1,
      problems: [{ place: { row: 4 }, reason: "no-title" }],
      unread: ["deck"],
    });
    if (taken.kept.as !== "records") throw new Error("a file");
    const reading = readDataset(taken.kept.records);
    if (!reading.ok) throw new Error(reading.fault.kind);
    expect(reading.problems).toEqual([]);
    expect(reading.dataset.events.map(({ title }) => title["en"])).toEqual([
      "Ferry sinks",
      "Inquiry opens",
    ]);
  });

  test("gives many as a file, in the order of time", async () => {
    const rows = Array.from(
      { length: 1600 },
      (_, at) => `Crossing ${at},${1900 + (at % 90)}-0${1 + (at % 9)},Line ${at % 7}`,
    );
    const table = `title,date,actor\nNo day at all,,\n${rows.join("\n")}\n`;
    const progress: Progress[] = [];
    const answer = await desk().ask(
      { kind: "import", ...asked("crossings.csv.gz", gzipSync(table)), title: "C", lang: "en" },
      { onProgress: (each) => void progress.push(each) },
    );
    if (!answer.ok || answer.kept.as !== "file") throw new Error("no file");
    expect(answer.events).toBe(1601);
    expect(progress.map(({ done }) => done)).toEqual(
      progress.map(({ done }) => done).toSorted((a, b) => a - b),
    );
    const file = await openParquet(bytesOfBuffer(answer.kept.bytes), "c");
    expect(file.head).toMatchObject({ events: 1601, title: { en: "C" } });
    const [first, last] = await file.texts([0, 1600]);
    expect([first?.title["en"], last?.title["en"]]).toEqual(["Crossing 0", "No day at all"]);
  });

  test("stops when nobody wants it any more", async () => {
    const rows = Array.from({ length: 9000 }, (_, at) => `Crossing ${at},2020`).join("\n");
    const end = new AbortController();
    const asking = desk().ask(
      { kind: "import", ...asked("c.csv", `title,date\n${rows}`), title: "C", lang: "en" },
      { signal: end.signal, onProgress: () => end.abort() },
    );
    await expect(asking).rejects.toThrow("abort");
  });

  test("a file that was looked at is at hand until nobody looks at it any more", async () => {
    const rows = Array.from({ length: 2000 }, (_, at) => `Crossing ${at},2020`).join("\n");
    const file = asked("c.csv", `title,date\n${rows}`);
    const asks = desk();
    const begins = async () => {
      const progress: Progress[] = [];
      const task = { kind: "import", ...file, title: "C", lang: "en" } as const;
      await asks.ask(task, { onProgress: (each) => void progress.push(each) });
      return progress[0]?.done;
    };
    await asks.ask({ kind: "look", ...file });
    // nothing is left to be opened: the first quarter of the way is done
    expect(await begins()).toBeGreaterThan(0.25);
    await asks.ask({ kind: "look", ...file });
    expect(await asks.ask({ kind: "leave" })).toEqual({ ok: true });
    expect(await begins()).toBe(0);
  });

  test("takes our own files as they are", async () => {
    const file = readFileSync("public/data/timeline.json", "utf8");
    const reading = readDataset(JSON.parse(file));
    if (!reading.ok) throw new Error(reading.fault.kind);
    const title = reading.dataset.title["en"] ?? "";
    const answer = await desk().ask({
      kind: "import",
      ...asked("timeline.json", file),
      title,
      lang: "en",
    });
    if (!answer.ok || answer.kept.as !== "records") throw new Error("no records");
    expect(answer.title).toEqual(reading.dataset.title);
    expect(answer.kept.records).toEqual(JSON.parse(file));
    expect(answer.events).toBe(recordsOf(reading.dataset).length);
  });
});

const ICEWS = "../shared/data/events/icews-2005-2015-actors.csv.gz";

test.skipIf(!existsSync(ICEWS))(
  "a hundred thousand events come in one file",
  async () => {
    const taken = await imported("icews-2005-2015-actors.csv.gz", readFileSync(ICEWS));
    expect(taken).toMatchObject({ events: 108_756, problemCount: 0, kept: { as: "file" } });
  },
  60_000,
);
