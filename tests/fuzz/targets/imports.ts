/** Files of other programs: looked at, taken in, and what became of them read again. */
import { gzipSync } from "fflate";
import * as fc from "fast-check";
import { expect } from "vitest";
import { readDataset } from "#src/domain/dataset.ts";
import { openParquet } from "#src/formats/parquet/open-parquet.ts";
import { bytesOfBuffer } from "#src/formats/parquet/ranged-bytes.ts";
import { createImporter } from "#src/worker/importing/create-importer.ts";
import type { Imported, Refused } from "#src/worker/importing/import-protocol.ts";
import { editedBytes, encoded, utf8 } from "../byte-edits.ts";
import { ARCHIVE_BYTES } from "../archive-bytes.ts";
import { editedJson } from "../json-edits.ts";
import { beginningOf, CALENDAR, LINKED, LIST, shortJsonOf, TABLES, TIMELINE } from "../seeds.ts";
import { fuzzed, type Fuzzed } from "../target.ts";
import { editedText } from "../text-edits.ts";
import { expectImportFailure, expectImportProblems } from "../words.ts";

type Bytes = Uint8Array<ArrayBuffer>;

export interface GivenFile {
  readonly name: string;
  readonly bytes: Bytes;
  readonly encoding?: string | undefined;
}

const freely = () => Promise.resolve();

export async function checkImport({ name, bytes, encoding }: GivenFile): Promise<void> {
  const importer = createImporter();
  const about = { name, content: new Blob([bytes]), choices: { encoding } };
  const looked = await importer.look({ kind: "look", ...about }, freely);
  expectSendable(looked);
  if (!looked.ok) return expectRefusal(looked);
  for (const { problems } of looked.first) expectImportProblems(problems);
  const words = { title: "Beispiel", lang: "en" };
  const taken = await importer.takeIn({ kind: "import", ...about, ...words }, freely);
  if (!taken.ok) return expectRefusal(taken);
  await expectReadable(taken);
}

/** It goes from the worker to the page. */
function expectSendable(value: unknown): void {
  expect(() => structuredClone(value)).not.toThrow();
}

/** What breaks within the program is caught, and told as its own fault: here it is one. */
function expectRefusal({ fault }: Refused): void {
  expect(fault).not.toMatchObject({ kind: "internal" });
  expectImportFailure(fault);
}

/** What is kept is read by everybody without a fault. */
async function expectReadable(taken: Imported): Promise<void> {
  expectImportProblems(taken.problems);
  expect(taken.problemCount).toBeGreaterThanOrEqual(taken.problems.length);
  const { kept, events } = taken;
  if (kept.as === "file") {
    const { head } = await openParquet(bytesOfBuffer(kept.bytes), "a.parquet");
    expect(head.events).toBe(events);
    return;
  }
  expectSendable(taken);
  const reading = readDataset(kept.records);
  if (!reading.ok) throw new Error(`what was taken in has a fault: ${reading.fault.kind}`);
  // our own file is kept as it came
  if (taken.problems.length === 0) expect(reading.problems).toEqual([]);
  expect(reading.dataset.events).toHaveLength(events);
}

const json = (value: unknown) => utf8(JSON.stringify(value));
const file = (name: string, text: string): GivenFile => ({ name, bytes: utf8(text) });

interface Parts {
  readonly name: string;
  readonly share: number;
  readonly names: readonly string[];
  readonly texts: readonly string[];
  readonly values?: readonly unknown[];
  readonly extremes?: Readonly<Record<string, () => GivenFile>>;
}

function importTarget({ name, share, names, texts, values = [], extremes = {} }: Parts): Fuzzed {
  const asText = encoded(editedText([...texts, ...values.map((each) => JSON.stringify(each))]));
  const asJson = editedJson(values.length > 0 ? values : [0]).map(json);
  const label = fc.constantFrom(undefined, undefined, undefined, "latin1", "utf-16le", "no label");
  return fuzzed<GivenFile>({
    name,
    share,
    cases: fc.record({
      name: fc.constantFrom(...names),
      bytes: values.length > 0 ? fc.oneof(asText, asJson) : asText,
      encoding: label,
    }),
    check: checkImport,
    extremes,
  });
}

const events = (folder: string) => `../shared/data/${folder}`;

export const tables = importTarget({
  name: "tables",
  share: 14,
  names: ["a.csv", "a.tsv", "a.txt", "a"],
  texts: [
    ...TABLES,
    ...beginningOf(events("events/ucdp-ged-23-sample-1000.csv"), 6000),
    ...beginningOf(events("timelinejs/women-in-computing-sheet.csv"), 3000),
  ],
  extremes: {
    "a line of a megabyte": () => file("a.csv", `date,title\n2024,${"a b ".repeat(250_000)}\n`),
    "a million commas": () => file("a.csv", ",".repeat(1_000_000)),
    "a million commas below two columns": () =>
      file("a.csv", `date,title\n${",".repeat(1_000_000)}`),
    "a million quotation marks": () => file("a.csv", `a,b\n${'"'.repeat(1_000_000)}`),
    "a million line ends": () => file("a.csv", `date,title\n${"\n".repeat(1_000_000)}`),
    "ten thousand columns": () => file("a.csv", `${"a,".repeat(10_000)}\n${"1,".repeat(10_000)}`),
    "twenty thousand rows of one name": () =>
      file("a.csv", `date,title\n${"2024-08-03,The fair\n".repeat(20_000)}`),
  },
});

const calendar = (line: string) =>
  `BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:a\n${line}\nEND:VEVENT\nEND:VCALENDAR`;
const CALENDARS = ["apple-ical", "duration-instead-of-dtend", "google-public-holidays"];

export const calendars = importTarget({
  name: "icalendar",
  share: 10,
  names: ["a.ics", "a"],
  texts: [CALENDAR, ...CALENDARS.flatMap((name) => beginningOf(events(`ics/${name}.ics`), 4000))],
  extremes: {
    "a line of a megabyte": () => file("a.ics", calendar(`DESCRIPTION:${"a b ".repeat(250_000)}`)),
    "a million commas": () => file("a.ics", calendar(`EXDATE:${",".repeat(1_000_000)}`)),
    "ten thousand parts within each other": () =>
      file("a.ics", `BEGIN:VCALENDAR\n${"BEGIN:VEVENT\n".repeat(10_000)}`),
    "a repetition each second of a thousand years": () =>
      file(
        "a.ics",
        calendar("DTSTART:10000101T000000Z\nRRULE:FREQ=SECONDLY;UNTIL=20000101T000000Z"),
      ),
    "a repetition that never comes": () =>
      file("a.ics", calendar("DTSTART:20240101\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")),
    "a repetition on a thousandth Monday": () =>
      file("a.ics", calendar("DTSTART:20240101\nRRULE:FREQ=MONTHLY;BYDAY=1000MO;COUNT=1000000")),
    "a repetition of every number there is": () =>
      file(
        "a.ics",
        calendar(`DTSTART:20240101\nRRULE:FREQ=YEARLY;BYYEARDAY=${"1,2,3,".repeat(9000)}4`),
      ),
    "ten thousand days left out": () =>
      file(
        "a.ics",
        calendar(`DTSTART:20240101\nRRULE:FREQ=DAILY\n${"EXDATE:20240102\n".repeat(10_000)}X:1`),
      ),
  },
});

const TIMELINES = ["all-media-types", "mark-twain", "cosmological-scale", "timelinejs2-utc"];

export const timelines = importTarget({
  name: "timelinejs",
  share: 8,
  names: ["a.json", "a"],
  texts: beginningOf(events("timelinejs/jekyll-front-matter-invalid.json"), 4000),
  values: [
    TIMELINE,
    ...TIMELINES.flatMap((name) => shortJsonOf(events(`timelinejs/${name}.json`), 3)),
  ],
  extremes: {
    "ten thousand levels": () => file("a.json", `{"events":${"[".repeat(10_000)}`),
    "ten thousand levels of mark-up": () =>
      file("a.json", JSON.stringify(slides("<b>".repeat(10_000)))),
    "a line of a megabyte": () => file("a.json", JSON.stringify(slides("a <i>b ".repeat(150_000)))),
    "a million entities": () => file("a.json", JSON.stringify(slides("&amp;".repeat(200_000)))),
  },
});

function slides(headline: string): unknown {
  return { events: [{ start_date: { year: "2024" }, text: { headline, text: headline } }] };
}

export const linked = importTarget({
  name: "json-ld",
  share: 6,
  names: ["a.jsonld", "a.json", "a.html"],
  texts: [`<html><script type="application/ld+json">${JSON.stringify(LINKED)}</script></html>`],
  values: [LINKED],
  extremes: {
    "ten thousand levels": () => file("a.jsonld", `${'{"@graph":'.repeat(10_000)}1`),
    "ten thousand nodes in a ring": () =>
      file(
        "a.jsonld",
        JSON.stringify(
          Array.from({ length: 10_000 }, (_, n) => ({
            "@id": `#${n}`,
            "@type": "Event",
            name: `Event ${n}`,
            subEvent: { "@id": `#${(n + 1) % 10_000}` },
          })),
        ),
      ),
    "ten thousand scripts": () =>
      file("a.html", `<html>${'<script type="application/ld+json">{'.repeat(10_000)}`),
  },
});

export const lists = importTarget({
  name: "json-list",
  share: 6,
  names: ["a.json", "a.jsonl", "a"],
  texts: [`{"date":"2024","name":"Fair"}\n{"date":"2023","name":"Storm"}\n`],
  values: [
    LIST,
    { bindings: LIST },
    ...shortJsonOf(events("events/2020pb-police-incidents.json"), 3),
    ...shortJsonOf(events("events/wikitimes-current-events-2015-09.json"), 3),
  ],
  extremes: {
    "ten thousand levels in a field": () =>
      file("a.json", `[{"date":"2024","name":${"[".repeat(10_000)}${"]".repeat(10_000)}}]`),
    "a million escapes": () => file("a.json", `[{"name":"${"\\n".repeat(1_000_000)}`),
    "a million escapes in a name": () =>
      file("a.json", `[{"date":"2024","name":"${"\\u0041".repeat(500_000)}"}]`),
    "a million commas": () => file("a.json", `[${",".repeat(1_000_000)}]`),
    "ten thousand fields": () => {
      const fields = Array.from({ length: 10_000 }, (_, n) => `"f${n}":${n}`).join(",");
      return file("a.json", `[{"date":"2024",${fields}}]`);
    },
    "a million lines of nothing": () => file("a.jsonl", `{"a":1}\n${"{\n".repeat(1_000_000)}`),
  },
});

const PACKED = [utf8(TABLES[0] ?? ""), utf8(CALENDAR), json(LIST), ARCHIVE_BYTES].map((bytes) =>
  gzipSync(bytes).slice(),
);

export const packed = fuzzed<GivenFile>({
  name: "gzip",
  share: 4,
  cases: fc.record({ name: fc.constantFrom("a.csv.gz", "a.gz", "a"), bytes: editedBytes(PACKED) }),
  check: checkImport,
  extremes: {
    "a tenth of a megabyte that unpacks to a hundred": () => ({
      name: "a.csv.gz",
      bytes: gzipSync(new Uint8Array(100_000_000), { level: 9 }).slice(),
    }),
  },
});
