/** What is kept on this machine, and files of it: backups and corrections. */
import { createElement } from "react";
import "fake-indexeddb/auto";
import { openDB } from "idb";
import * as fc from "fast-check";
import { expect } from "vitest";
import { readDataset } from "#src/domain/dataset.ts";
import { readCorrections, writeCorrections } from "#src/domain/corrections-file.ts";
import { RestoredWords } from "#src/features/collections/RestoredWords.tsx";
import { checkRecords, recordsOfDataset } from "#src/extract/review/corrected-dataset.ts";
import { LibraryError } from "#src/library/library.ts";
import { openLibrary } from "#src/library/open-library.ts";
import { readBackup } from "#src/library/read-backup.ts";
import { restore } from "#src/library/restore.ts";
import { createAnswerer } from "#src/worker/answer.ts";
import { accepted, article, rejected } from "#tests/library/made-up.ts";
import { editedJson, editedMessage } from "../json-edits.ts";
import { fuzzed } from "../target.ts";
import { editedText } from "../text-edits.ts";
import { saidOf, textsOf } from "../words.ts";
import { SHORT_FILES } from "./data-files.ts";

const CLAIM = "a-s01-other-1";
const COLLECTION = {
  id: "strike",
  title: { en: "Harbour strike", de: "Hafenstreik" },
  description: { en: "Words" },
  sides: ["north"],
  made: 1,
  changed: 2,
  published: {
    first: 1,
    last: 2,
    events: [{ id: "a", title: { en: "A" }, date: "2025", said: "00" }],
    corrections: [{ at: 2, changes: [{ what: "date", title: { en: "A" }, was: "2024" }] }],
  },
};
const DECISIONS = [
  { on: "claim", decision: accepted(CLAIM) },
  { on: "claim", decision: rejected("a-s02-other-1") },
  {
    on: "claim",
    decision: {
      claim: "a-s02-other-2",
      words: { en: "Nobody knows" },
      decision: "correct",
      when: { text: { edtf: "2024-08", rule: "month", uses: [] } },
      chain: [{ speakers: ["ida"], form: "indirect" }],
      place: null,
    },
  },
  { on: "event", decision: { id: "stop", of: CLAIM, title: { en: "Stop" }, kind: "other" } },
  { on: "actor", decision: { id: "ida", kind: "person", name: { en: "Ida" }, aliases: {} } },
];
const ORIGINAL = {
  shelf: { of: "collection", id: "strike" },
  source: "a",
  text: "Words.",
  opened: 3,
};
const ARTICLE = article("a", {
  published: { edtf: "2025-06-05", basis: "given" },
  url: "https://example.org/a",
  aside: [{ text: "Photo", reason: "caption" }],
});

const BACKUP: unknown = {
  format: "dateline-backup/1",
  made: 4,
  collections: [
    { collection: COLLECTION, base: SHORT_FILES[0], articles: [ARTICLE], decisions: DECISIONS },
  ],
  corrections: [{ address: "https://example.org/a.json", decisions: DECISIONS }],
  originals: [ORIGINAL],
  leftOut: [{ store: "articles", key: "a/b", field: "lang" }],
};

let libraries = 0;

function freshName(): string {
  libraries += 1;
  return `fuzz-${String(libraries)}`;
}

async function checkBackup(text: string): Promise<void> {
  const reading = readBackup(text);
  if (!reading.ok) {
    const said = saidOf((lang) => createElement(RestoredWords, { restored: reading, lang }));
    const { fault } = reading;
    if (fault.kind !== "not-json") return;
    for (const words of said) expect(fault.cut || words.includes(String(fault.line))).toBe(true);
    return;
  }
  const library = await openLibrary({ name: freshName(), storage: undefined, channel: undefined });
  try {
    const report = await restore(library, reading.backup);
    const { problems } = reading;
    saidOf((lang) =>
      createElement(RestoredWords, { restored: { ok: true, report, problems }, lang }),
    );
    await library.contents();
  } finally {
    library.close();
  }
}

const asText = (value: unknown) => JSON.stringify(value) ?? "";

export const backups = fuzzed<string>({
  name: "backups",
  share: 4,
  cases: fc.oneof(editedJson([BACKUP]).map(asText), editedText([asText(BACKUP)])),
  check: checkBackup,
  extremes: {
    "a base of ten thousand levels": () => {
      const base = "[".repeat(10_000) + "]".repeat(10_000);
      const collection = `{"collection":${asText(COLLECTION)},"base":${base},"articles":[],"decisions":[]}`;
      return `{"format":"dateline-backup/1","made":1,"collections":[${collection}],"corrections":[],"originals":[]}`;
    },
    "a million commas": () => ",".repeat(1_000_000),
    "a million escapes": () => `{"a":"${"\\n".repeat(1_000_000)}`,
    "ten thousand collections that are none": () =>
      `{"format":"dateline-backup/1","made":1,"collections":[${"0,".repeat(10_000)}0],"corrections":[],"originals":[]}`,
    "a megabyte that is no file's bytes": () =>
      asText({
        ...Object(BACKUP),
        collections: [
          {
            collection: { ...COLLECTION, file: { bytes: 9, events: 1 } },
            file: "_".repeat(1_000_000),
            articles: [],
            decisions: [],
          },
        ],
      }),
  },
});

// ----- corrections ----- //

const [FILE] = SHORT_FILES;
const READING = readDataset(FILE);
if (!READING.ok) throw new Error("the bundled data file can't be read");
const { dataset } = READING;
const RECORDS = recordsOfDataset(dataset);
const ON_FILE = [...dataset.claims.values()].slice(0, 3).map(({ id, passages }) => ({
  on: "claim",
  decision: {
    claim: id,
    words: { de: passages[0]?.exact ?? "x" },
    decision: "correct",
    when: { text: { edtf: "2024-08", rule: "month", uses: [] } },
  },
}));
const ON_EVENTS = dataset.events.slice(0, 2).map(({ id }) => ({
  on: "event",
  decision: { id, title: { en: "Another title" }, label: null, notes: [] },
}));
const CORRECTIONS: unknown = {
  format: "dateline-corrections/1",
  of: { title: { en: "Harbour" }, address: "https://example.org/a.json" },
  records: [...ON_FILE, ...ON_EVENTS, ...DECISIONS],
};

function checkCorrections(text: string): void {
  const reading = readCorrections(text);
  if (!reading.ok) {
    const { fault } = reading;
    const said = textsOf((t) => t(`correcting.file.${fault.kind}`, { ...fault }));
    if (fault.kind === "not-json") {
      for (const words of said) expect(words).toContain(String(fault.line));
    }
    return;
  }
  for (const { record, field } of reading.problems) {
    expect(record).toBeGreaterThan(0);
    expect(field).not.toBe("");
  }
  expect(readCorrections(writeCorrections(reading.file))).toEqual({ ...reading, problems: [] });
  const checked = checkRecords(RECORDS, reading.file.decisions);
  // what comes of it is a data file like any other
  const again = readDataset(JSON.parse(JSON.stringify(checked.dataset)));
  expect(again.ok).toBe(true);
}

export const corrections = fuzzed<string>({
  name: "corrections",
  share: 6,
  cases: fc.oneof(editedJson([CORRECTIONS]).map(asText), editedText([asText(CORRECTIONS)])),
  check: checkCorrections,
  extremes: {
    "ten thousand levels": () =>
      asText(CORRECTIONS).replace(
        '"records":[',
        `"records":[${"[".repeat(10_000)}${"]".repeat(10_000)},`,
      ),
    "a million commas": () => `[${",".repeat(1_000_000)}`,
    "a megabyte in a title": () =>
      asText({
        ...Object(CORRECTIONS),
        records: [
          { on: "event", decision: { id: "a", of: CLAIM, title: { en: "a ".repeat(500_000) } } },
        ],
      }),
  },
});

// ----- records in the store ----- //

interface Stored {
  readonly store: "collections" | "articles" | "decisions" | "originals" | "bases";
  readonly value: unknown;
}

const KEYS = {
  collections: "strike",
  bases: "strike",
  articles: ["strike", "a"],
  decisions: ["collection", "strike", "claim", CLAIM],
  originals: ["collection", "strike", "a"],
};

async function checkStored({ store, value }: Stored): Promise<void> {
  const name = freshName();
  const library = await openLibrary({ name, storage: undefined, channel: undefined });
  try {
    await plant(name, [
      ["collections", KEYS.collections, COLLECTION],
      ["articles", KEYS.articles, ARTICLE],
      ["decisions", KEYS.decisions, DECISIONS[0]],
      [store, KEYS[store], value],
    ]);
    const shelf = { of: "collection", id: "strike" } as const;
    await library.collections();
    await library.unread();
    await library.contents();
    await library.decisions(shelf);
    await library.original(shelf, "a");
    const whole = await library.whole("strike");
    if (whole === undefined) return;
    for (const { key, field } of whole.problems) expect(key.length * field.length).not.toBe(0);
    const { problems: _, ...opened } = whole;
    const answer = createAnswerer(globalThis.crypto.subtle);
    await answer({ kind: "open", whole: opened }, () => Promise.resolve());
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error;
  } finally {
    library.close();
  }
}

async function plant(
  name: string,
  records: readonly (readonly [string, IDBValidKey, unknown])[],
): Promise<void> {
  const database = await openDB(name);
  for (const [store, key, value] of records) await database.put(store, value, key);
  database.close();
}

const storedRecord = <S extends Stored["store"]>(store: S, ...seeds: readonly unknown[]) =>
  fc.record({ store: fc.constant(store), value: editedMessage(seeds) });

export const stored = fuzzed<Stored>({
  name: "stored records",
  share: 3,
  cases: fc.oneof(
    storedRecord("collections", COLLECTION),
    storedRecord("articles", ARTICLE),
    storedRecord("decisions", ...DECISIONS),
    storedRecord("originals", ORIGINAL),
    storedRecord("bases", ...SHORT_FILES),
  ),
  check: checkStored,
});
