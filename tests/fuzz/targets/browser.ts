/** What the browser hands over: what is stored in it, messages of other tabs, and a page's own frame. */
import { runInNewContext } from "node:vm";
import { parseHTML } from "linkedom";
import * as fc from "fast-check";
import { expect, vi } from "vitest";
import { typedTexts } from "#src/data/typed-texts.ts";
import { readKept as readTypedDrafts, writeKept } from "#src/features/add/draft-keeper.ts";
import { readKept as readCheckedDrafts } from "#src/features/check/kept-drafts.ts";
import { keepMapping, keptMapping } from "#src/features/import/kept-mappings.ts";
import { columnsOf, MAPPING_FORMAT, readMapping } from "#src/formats/import/table-mapping.ts";
import { readMapped } from "#src/formats/import/mapped-table.ts";
import { readTable } from "#src/formats/import/table.ts";
import { embedSnippet } from "#src/formats/publish/embed-snippet.ts";
import { createNewsroom } from "#src/library/news.ts";
import { oddText, token } from "../hostile.ts";
import { editedJson, editedMessage } from "../json-edits.ts";
import { TABLES } from "../seeds.ts";
import { Talker } from "../talker.ts";
import { fuzzed } from "../target.ts";
import { editedText } from "../text-edits.ts";
import { expectImportProblems } from "../words.ts";

// ----- mappings that somebody wants to use again ----- //

const COLUMNS = ["date", "title", "place", "actors", "source url"];
const MAPPING: unknown = {
  format: MAPPING_FORMAT,
  shape: "acled",
  title: "title",
  begin: "date",
  beginParts: { year: "date", month: "place" },
  precision: { column: "place", scale: "words" },
  dateOrder: "DMY",
  actors: [{ column: "actors", role: "agent", separator: ";" }],
  where: ["place"],
  sources: [{ publisher: "actors", url: "source url", separator: "," }],
  id: "title",
  kind: "place",
  lang: "place",
};
const KEPT: unknown = [{ columns: COLUMNS, mapping: MAPPING }];

/** A window that has nothing but what it has stored. */
function withStored(entries: Readonly<Record<string, string>>, work: () => void): void {
  const stored = new Map(Object.entries(entries));
  const localStorage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
    key: (n: number) => [...stored.keys()][n] ?? null,
    get length() {
      return stored.size;
    },
  };
  vi.stubGlobal("window", { localStorage });
  try {
    work();
  } finally {
    vi.unstubAllGlobals();
  }
}

function checkMappings(text: string): void {
  withStored({ "dateline-mappings": text }, () => {
    const kept = keptMapping(COLUMNS);
    keepMapping(["a"], readMapping(MAPPING));
    expect(keptMapping(["a"])).toEqual(readMapping(MAPPING));
    keepMapping(COLUMNS, kept);
    expect(keptMapping(COLUMNS)).toEqual(kept);
    if (kept === undefined) return;
    expect(readMapping(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    for (const column of columnsOf(kept)) expect(column).not.toBe("");
    const reading = readTable(TABLES[0] ?? "");
    if (!reading.ok) throw new Error("no table");
    for (const { problems } of readMapped(reading.table, kept).pieces()) {
      expectImportProblems(problems);
    }
  });
}

const asText = (value: unknown) => JSON.stringify(value) ?? "";

export const mappings = fuzzed<string>({
  name: "mappings",
  share: 6,
  cases: fc.oneof(
    { weight: 4, arbitrary: editedJson([KEPT]).map(asText) },
    { weight: 1, arbitrary: editedText([asText(KEPT)]) },
  ),
  check: checkMappings,
  extremes: {
    "ten thousand levels": () =>
      `[{"columns":${asText(COLUMNS)},"mapping":${"[".repeat(10_000)}${"]".repeat(10_000)}}]`,
    "ten thousand levels of columns": () =>
      `[{"columns":${"[".repeat(10_000)}${"]".repeat(10_000)},"mapping":${asText(MAPPING)}}]`,
    "a hundred thousand columns": () =>
      asText(KEPT).replace('"where":[', `"where":[${'"a",'.repeat(100_000)}`),
  },
});

// ----- what was typed and not saved ----- //

const NAME = { row: 1, name: "Ida", ids: ["ida"], made: { kind: "person", partOf: "" } };
const CHECKED: unknown = {
  draft: {
    titles: { en: "A" },
    summaries: {},
    kind: "other",
    date: { choice: "own", edtf: "2024", words: { en: "in 2024" }, counted: true },
    editor: { edtf: "", publisher: "", url: "", published: "", stateMedia: false },
    actors: [{ ...NAME, role: "agent" }],
    place: { en: "Oslo" },
    links: [{ ...NAME, of: 1, form: "own" }],
    stance: "asserted",
    passage: { en: "…" },
    note: { about: "context", text: "" },
  },
};
const GIVEN = { headline: "A", publisher: "B", published: "2024", lang: "de" };
const ADDING: unknown = { text: "a", pasted: ["b"], given: { ["0".repeat(64)]: GIVEN } };

interface Typed {
  readonly adding: string;
  readonly checking: string;
}

function checkTyped({ adding, checking }: Typed): void {
  const stored = {
    "dateline:typed:a:adding:": adding,
    "dateline:typed:a:checking:claim-1": checking,
  };
  withStored(stored, () => {
    const kept = readTypedDrafts("a");
    writeKept("a", kept);
    expect(readTypedDrafts("a")).toEqual(kept);
    for (const { draft, from } of readCheckedDrafts("a").values()) {
      expect(draft.actors.length + from.links.length).toBeGreaterThanOrEqual(0);
    }
    typedTexts("a", "checking");
  });
}

export const typed = fuzzed<Typed>({
  name: "typed texts",
  share: 5,
  cases: fc.record({
    adding: fc.oneof(editedJson([ADDING]).map(asText), editedText([asText(ADDING)])),
    checking: fc.oneof(editedJson([CHECKED]).map(asText), editedText([asText(CHECKED)])),
  }),
  check: checkTyped,
});

// ----- messages of other windows ----- //

const NEWS: readonly unknown[] = [
  { of: "collections" },
  { of: "shelf", shelf: { of: "collection", id: "a" }, lost: true },
  { of: "shelf", shelf: { of: "data", address: "https://example.org/a.json" } },
  { of: "original", source: "a" },
];

async function checkTab(data: unknown): Promise<void> {
  const channel = new Talker();
  const newsroom = createNewsroom(channel);
  const heard: unknown[] = [];
  newsroom.listen((news) => heard.push(news.of));
  channel.say(data);
  await Promise.resolve();
  for (const of of heard) expect(["collections", "shelf", "original"]).toContain(of);
  newsroom.close();
}

export const tabs = fuzzed<unknown>({
  name: "other tabs",
  share: 5,
  cases: editedMessage(NEWS),
  check: checkTab,
});

// ----- the frame within another page ----- //

interface Embedded {
  readonly title: string;
  readonly address: string | undefined;
  /** what comes, from the frame or from elsewhere */
  readonly messages: readonly unknown[];
}

/** The lines as another page runs them; only the frame that speaks becomes as high as it says. */
function checkEmbedded({ title, address, messages }: Embedded): void {
  const snippet = embedSnippet(address, title);
  const { document } = parseHTML(`<html><body>${snippet}</body></html>`);
  const frames = document.querySelectorAll("iframe");
  expect(frames).toHaveLength(1);
  expect(document.querySelectorAll("script")).toHaveLength(1);
  expect(frames[0]?.getAttribute("title")).toBe(title);
  const own = { contentWindow: {}, height: "480" };
  const other = { contentWindow: {}, height: "100" };
  const listeners: ((event: unknown) => void)[] = [];
  runInNewContext(document.querySelector("script")?.textContent ?? "", {
    addEventListener: (_: string, listener: (event: unknown) => void) => listeners.push(listener),
    document: { querySelectorAll: () => [own, other] },
  });
  for (const data of messages) {
    for (const listen of listeners) {
      listen({ data, source: own.contentWindow });
      listen({ data, source: {} });
      listen({ data, source: null });
    }
  }
  expect(other.height).toBe("100");
}

export const embedded = fuzzed<Embedded>({
  name: "embedded",
  share: 2,
  cases: fc.record({
    // a page's own words have neither halves of letters nor line ends that a parser makes one
    title: fc.array(fc.oneof(token, oddText), { maxLength: 3 }).map((parts) =>
      parts
        .join("")
        .toWellFormed()
        .replace(/[\r\0]/gu, ""),
    ),
    address: fc.option(fc.webUrl(), { nil: undefined }),
    messages: fc.array(editedMessage([{ dateline: "height", height: 400 }]), { maxLength: 3 }),
  }),
  check: checkEmbedded,
});
