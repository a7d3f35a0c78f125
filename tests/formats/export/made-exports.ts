/** Collections to be saved: the bundled one, and invented ones with all that a claim may have. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { readDataset } from "#src/domain/dataset.ts";
import { KINDS } from "#src/domain/model.ts";
import { recordsOf, type EventRecord } from "#src/domain/record.ts";
import type { Exporter, Loss, ToExport } from "#src/formats/export/exported.ts";
import {
  acting,
  article,
  dated,
  datasetFrom,
  editorsDate,
  passageOf,
  type ClaimParts,
  type EventParts,
  type Parts,
} from "#tests/support/collection.ts";

export function bundled(lang: ToExport["lang"] = "de"): ToExport {
  const reading = readDataset(JSON.parse(readFileSync("public/data/timeline.json", "utf8")));
  if (!reading.ok) throw new Error(reading.fault.kind);
  return { dataset: reading.dataset, records: recordsOf(reading.dataset), lang };
}

export function exportOf(parts: Parts, more: Partial<ToExport> = {}): ToExport {
  const dataset = datasetFrom(parts);
  return { dataset, records: recordsOf(dataset), lang: "en", ...more };
}

/** How many events lose it. */
export function losing(exporter: Exporter, input: ToExport, what: Loss["what"]): number {
  return exporter.losses(input).find((loss) => loss.what === what)?.events ?? 0;
}

/** What one event loses, as its format says when it is saved alone. */
export function lossesOf(exporter: Exporter, input: ToExport, record: EventRecord) {
  return new Set(exporter.losses({ ...input, records: [record] }).map(({ what }) => what));
}

/** A value that may be lost: then it may be anything, and both sides are compared as nothing. */
export function unless<T>(isLost: boolean, value: T): T | undefined {
  return isLost ? undefined : value;
}

// ----- invented ones ----- //

/** Words that mean something in one of the formats. */
const TRAPS = [
  "=1+1",
  "+cmd",
  "-12",
  "-a",
  "@sum",
  "'=already",
  '"quoted", and so on',
  "semi;colon, comma",
  "back\\slash\\n",
  "<b>bold</b> &amp; <script>alert(1)</script>",
  "# head",
  "1. first",
  "* star _under_ `code` [link](x) [^1]",
  "- dash",
  "> quote | table ~ $x$",
  "Straße in Łódź 😀👩‍👩‍👧 日本語",
  "https://example.org/?a=b&c=d someone@example.org",
  "x".repeat(90),
  "中".repeat(60),
];

const word = fc.oneof(
  fc.constantFrom(...TRAPS),
  // no mark-up by chance: foreign readers take these fields for HTML
  fc
    .string({ unit: "grapheme-ascii", minLength: 1, maxLength: 30 })
    .map((text) => text.replace(/[<&]/gu, "")),
);
/** As readers have them: on one line, with a letter or a digit, and not too long for a title. */
const words = fc
  .array(word, { minLength: 1, maxLength: 3 })
  .map((all) => all.join(" ").replace(/\s+/gu, " ").trim())
  .filter((text) => text.length < 190 && /[\p{L}\p{N}]/u.test(text));

const localText = fc
  .record({ de: words, en: words }, { requiredKeys: [] })
  .filter((texts) => Object.keys(texts).length > 0)
  .map((texts) => ({ ...texts }));

const two = (value: number) => String(value).padStart(2, "0");
const day = fc
  .record({
    year: fc.constantFrom("2024", "0044", "1582", "-0043", "0000", "9998"),
    month: fc.integer({ min: 1, max: 12 }).map(two),
    date: fc.integer({ min: 1, max: 28 }).map(two),
  })
  .map(({ year, month, date }) => `${year}-${month}-${date}`);

/** Of each kind that EDTF has. */
const EDTF =
  "2024 2024-08 -0499 0000 0001 9999-12-31 Y-300000 Y170000 -0043-03 " +
  "2024-07-11/2024-07-13 2024-08/2024-10 2024/2025-03-01 -0043/0014 2024-08/2024-08 " +
  "2024-08~ 2024? 2024-21 202X 19XX 2024-XX-05 2024-08-0X 2024-06-05?/2024-06-09 " +
  "[2024-08-01,2024-08-05] [2024-08-01..2024-08-05] {2024-08-01,2024-08-05} [2024-12-30..2025-01-02] " +
  "2024-05-01/.. 2024-05/ /2024-05-12 ../2024 [2024-05-01..] [..2024-05-01] " +
  "2015-01-01T09:30:00Z 2015-01-01T09:30 2015-01-01T23:59:59 2015-01-01T00:00:00";

const edtf = fc.oneof(day, fc.constantFrom(...EDTF.split(" ")));

/** Two papers; what one says stands in two languages. */
const PAPERS = [
  article("herald", {
    en: [["Anna met Bert 😀 at sea.", "They spoke."], ["=It was a calm <day>."]],
    de: [["Anna traf Bert 😀 auf See.", "Sie sprachen."], ["=Es war ein stiller <Tag>."]],
  }),
  article("courier", { en: [["Nobody knew *why*, it is said."]] }, { headline: 'A; "B", <C>' }),
] as const;
const [HERALD, COURIER] = PAPERS;

const PASSAGES = [
  [
    passageOf(HERALD, "Anna met Bert 😀 at sea."),
    passageOf(HERALD, "Anna traf Bert 😀 auf See.", "de"),
  ],
  [passageOf(HERALD, "They spoke.")],
  [passageOf(HERALD, "=It was a calm <day>.")],
  [passageOf(COURIER, "*why*, it is said")],
];

const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const role = fc.constantFrom("agent", "patient", "speaker", "addressee", "reporter");

const claim: fc.Arbitrary<ClaimParts> = fc
  .record({
    as: fc.constantFrom("states", "states", "part", "background"),
    passages: fc.constantFrom([], ...PASSAGES),
    actors: fc.array(fc.tuple(fc.constantFrom("anna", "bert", "wire", "north"), role), {
      maxLength: 3,
    }),
    stance: fc.constantFrom("asserted", "asserted", "denied", "hoped"),
    chain: fc.array(
      fc.record({
        speakers: fc.subarray(["anna", "wire"], { maxLength: 1 }),
        form: fc.constantFrom("own", "direct", "indirect"),
      }),
      { maxLength: 2 },
    ),
    text: maybe(edtf),
    published: maybe(edtf),
    place: maybe(localText),
    notAfter: maybe(day),
  })
  .map(({ text, published, place, notAfter, actors, ...rest }) => ({
    ...rest,
    actors: actors.map(([actor, as]) => acting(actor, as)),
    when: {
      ...(text === undefined ? {} : { text: dated(text) }),
      ...(published === undefined ? {} : { published: dated(published) }),
    },
    ...(place === undefined ? {} : { place: { name: place } }),
    ...(notAfter === undefined ? {} : { bounds: { notAfter: dated(notAfter) } }),
  }));

const event: fc.Arbitrary<Omit<EventParts, "id">> = fc
  .record({
    title: localText,
    label: maybe(localText),
    summary: maybe(localText),
    kind: fc.constantFrom(...KINDS),
    claims: fc.array(claim, { minLength: 1, maxLength: 3 }),
    editor: maybe(edtf),
    note: maybe(localText),
  })
  .map(({ label, summary, editor, note, ...rest }) => ({
    ...rest,
    ...(label === undefined ? {} : { label }),
    ...(summary === undefined ? {} : { summary }),
    ...(editor === undefined ? {} : { editor: editorsDate(editor) }),
    ...(note === undefined ? {} : { notes: [{ about: "context" as const, text: note }] }),
  }));

export const collections: fc.Arbitrary<ToExport> = fc
  .record({
    events: fc.array(event, { minLength: 1, maxLength: 4 }),
    lang: fc.constantFrom("de", "en"),
  })
  .map(({ events, lang }) =>
    exportOf(
      { sources: [...PAPERS], events: events.map((one, n) => ({ id: `e${n + 1}`, ...one })) },
      { lang },
    ),
  );
