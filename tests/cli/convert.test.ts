import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readDataset } from "#src/domain/dataset.ts";
import { recordsOf } from "#src/domain/record.ts";
import { openParquet } from "#src/formats/parquet/open-parquet.ts";
import { bytesOfBuffer } from "#src/formats/parquet/ranged-bytes.ts";
import { called } from "./called.ts";

const BUNDLED = fileURLToPath(new URL("../../public/data/timeline.json", import.meta.url));

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-convert-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

function recordsIn(text: string) {
  const json: unknown = JSON.parse(text);
  const reading = readDataset(json);
  if (!reading.ok) throw new Error("no data file");
  expect(reading.problems).toEqual([]);
  return recordsOf(reading.dataset);
}

const TABLE =
  "date,title,who\n2024-05-03,Bridge opened,Jane Doe\n2024-06,Bridge closed,Town Council\n";

test("a table becomes a data file on standard output", async () => {
  const said = await called(["convert", await file("bridges.csv", TABLE)]);
  expect(said).toMatchObject({ code: 0 });
  const records = recordsIn(said.out);
  expect(records.map(({ event }) => event.title)).toEqual([
    { en: "Bridge opened" },
    { en: "Bridge closed" },
  ]);
  expect(records.map(({ time }) => time.place?.edtf)).toEqual(["2024-05-03", "2024-06"]);
});

test("a file's own title goes before the one that is said, and stands for its source", async () => {
  const calendar = (name: string) =>
    `BEGIN:VCALENDAR\r\n${name}BEGIN:VEVENT\r\nUID:a\r\nDTSTART;VALUE=DATE:20240503\r\nSUMMARY:Bridge opened\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
  const titles = async (name: string) => {
    const said = await called(["convert", await file("b.ics", calendar(name)), "--title", "Said"]);
    const reading = readDataset(JSON.parse(said.out));
    if (!reading.ok) throw new Error(reading.fault.kind);
    const { title, sources } = reading.dataset;
    return [title, ...[...sources.values()].map(({ publisher }) => publisher)];
  };
  expect(await titles("X-WR-CALNAME:Bridges\r\n")).toEqual([{ en: "Bridges" }, "Bridges"]);
  expect(await titles("")).toEqual([{ en: "Said" }, "Said"]);
});

test("a packed one is unpacked, and one of another encoding is read in it, which is said", async () => {
  const latin = Uint8Array.from("date;title\n2024-05-03;Br\u00fccke\n", (letter) =>
    letter.charCodeAt(0),
  );
  const said = await called(["convert", await file("bridges.csv.gz", gzipSync(latin))]);
  expect(said.err).toContain("windows-1252");
  expect(recordsIn(said.out).map(({ event }) => event.title)).toEqual([{ en: "Brücke" }]);
});

test("what can't be read is named with its row and column, and the rest is written", async () => {
  const rows = ["date,title", "2024-05-03,Opened", "2024-02-31,Never", ",", "2024,Closed", ""];
  const said = await called(["convert", await file("a.csv", rows.join("\n"))]);
  expect(said.err).toMatch(/a\.csv:3: row 3, column "date": "2024-02-31" can.t be read as a date/u);
  expect(recordsIn(said.out).map(({ event }) => event.title["en"])).toEqual([
    "Closed",
    "Opened",
    "Never",
  ]);
});

test("a mapping is written, changed by hand and used", async () => {
  const table = await file("a.csv", "x,y,z\n2024-05-03,Opened,Closed\n2024-05-04,Again,Over\n");
  const mapping = join(folder, "mapping.json");
  await called(["convert", table, "--save-mapping", mapping]);
  const saved: unknown = JSON.parse(await readFile(mapping, "utf8"));
  await writeFile(mapping, JSON.stringify({ ...Object(saved), title: "z" }));
  const said = await called(["convert", table, "--mapping", mapping]);
  expect(recordsIn(said.out).map(({ event }) => event.title["en"])).toEqual(["Closed", "Over"]);
  const wrong = await called(["convert", table, "--mapping", await file("no.json", "{}")]);
  expect(wrong).toMatchObject({ code: 1, out: "" });
  expect(wrong.err).toContain("no.json: is no mapping");
});

describe("the format that is written", () => {
  test("follows from the ending, and a large file opens as one", async () => {
    const out = join(folder, "bridges.parquet");
    const said = await called(["convert", await file("bridges.csv", TABLE), "--out", out]);
    expect(said.code).toBe(0);
    const archive = await openParquet(bytesOfBuffer(await readFile(out)), out);
    expect(archive.head.events).toBe(2);
  });

  test.each([
    ["csv", "title_de"],
    ["icalendar", "BEGIN:VCALENDAR"],
    ["timelinejs", '"start_date"'],
    ["timelinejs-sheet", "Headline"],
    ["json-ld", "schema.org"],
    ["annotations", "TextQuoteSelector"],
    ["markdown", "# "],
    ["json", '"dateline/1"'],
  ])(
    "may be %s, of the bundled collection, and what it can't hold is said",
    async (format, has) => {
      const said = await called(["convert", BUNDLED, "--to", format, "--lang", "de"]);
      expect(said.code).toBe(0);
      expect(said.out).toContain(has);
      expect(said.err.includes("can't hold")).toBe(format !== "json");
    },
  );

  test("is one that there is", async () => {
    const said = await called(["convert", BUNDLED, "--to", "powerpoint"]);
    expect(said).toMatchObject({ code: 2, out: "" });
  });
});

test.each([
  ["an empty file", "a.csv", "", "is empty"],
  ["JSON that ends too early", "a.json", '{"events": [', "is cut off"],
  ["JSON that is none", "a.json", '{"events": oops}', "is not JSON"],
  [
    "an article",
    "a.md",
    "# Bridge opened\n\nThe mayor cut the ribbon on Friday.\n",
    "dateline extract",
  ],
])("%s is said to be it", async (_, name, content, words) => {
  const said = await called(["convert", await file(name, content)]);
  expect(said).toMatchObject({ code: 1, out: "" });
  expect(said.err).toContain(words);
});

test("a file that isn't there is said to be missing", async () => {
  const said = await called(["convert", join(folder, "nothing.csv")]);
  expect(said.code).toBe(1);
  expect(said.err).toContain("is not there");
});
