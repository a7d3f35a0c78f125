/** Everything that a store may hold, drawn at random. */
import * as fc from "fast-check";
import type { DecisionRecord } from "#src/domain/decisions.ts";
import type { LocalText } from "#src/domain/model.ts";
import type { OwnArticle, OwnCollection, Shelf } from "#src/domain/own-collection.ts";
import type { ArchivedCollection, Contents } from "#src/library/archive.ts";
import { toBase64 } from "#src/library/file-bytes.ts";
import type { StoredOriginal } from "#src/library/library.ts";
import { idOf } from "#src/library/stored-record.ts";

const id = fc.stringMatching(/^[a-c][a-c0-2]{0,2}(?:-[a-c0-2]{1,2})?$/u);
const visible = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
  .filter((text) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text));
/** Also halves of characters, ends of lines that JSON leaves alone, and names that objects have already. */
const odd = fc.constantFrom(
  "\ud83d",
  "\udc00a",
  "\u2028\u0000",
  "__proto__",
  "constructor",
  "\ufeff",
);
const text = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 30 }) },
  odd,
);
const instant = fc.nat(2 ** 41);

const localText: fc.Arbitrary<LocalText> = fc
  .record({ de: visible, en: visible, "zh-Hant": visible }, { requiredKeys: [] })
  .filter((texts) => Object.keys(texts).length > 0)
  .map((texts) => ({ ...texts }));

const seen: OwnArticle["seen"] = [
  {
    id: "a-s01-other-1",
    passages: [],
    actors: [],
    quotes: [{ exact: "stop", phrase: { en: { start: 0, end: 4, exact: "stop" } } }],
    chain: [],
    stance: "asserted",
    when: { text: { edtf: "2025-06", rule: "month", uses: [] } },
    found: { by: "program", rules: ["other"], corrected: [] },
  },
];

const article: fc.Arbitrary<OwnArticle> = fc
  .record({
    id,
    publisher: visible,
    headline: visible,
    lang: fc.constantFrom("de", "en", "und"),
    paragraphs: fc.array(text, { minLength: 1, maxLength: 3 }),
    digest: fc.stringMatching(/^[0-9a-f]{64}$/u),
    added: instant,
    order: fc.nat(3),
    seen: fc.constantFrom(seen, []),
    some: fc.record(
      {
        published: fc.record({
          edtf: fc.constant("2025-06-05"),
          basis: fc.constant("given" as const),
        }),
        url: fc.webUrl(),
        byline: visible,
        agencies: fc.array(visible, { maxLength: 2 }),
        aside: fc.array(fc.record({ text, reason: id }), { maxLength: 2 }),
        file: fc.string(),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ some, ...rest }) => ({ ...rest, ...some }));

const claim = fc
  .tuple(id, fc.integer({ min: 1, max: 20 }))
  .map(([source, sentence]) => `${source}-s${String(sentence).padStart(2, "0")}-other-1`);

const decision: fc.Arbitrary<DecisionRecord> = fc.oneof(
  fc.record({ claim, words: localText }).map((to) => ({
    on: "claim" as const,
    decision: { ...to, decision: "accept" as const },
  })),
  fc.record({ claim, words: localText, passage: localText }).map((to) => ({
    on: "claim" as const,
    decision: { ...to, decision: "correct" as const, place: null },
  })),
  fc
    .record({ id, title: localText, evidence: fc.array(claim, { minLength: 1, maxLength: 2 }) })
    .map(({ evidence, ...rest }) => ({
      on: "event" as const,
      decision: {
        ...rest,
        evidence: evidence.map((one) => ({ claim: one, as: "states" as const })),
        notes: [],
      },
    })),
  fc
    .record({
      id,
      name: localText,
      aliases: fc.dictionary(fc.oneof(fc.string(), odd), fc.array(text)),
    })
    .map(({ aliases, ...rest }) => ({
      on: "actor" as const,
      decision: { ...rest, kind: "group" as const, aliases, inflections: {} },
    })),
);
const decisions = fc.uniqueArray(decision, {
  maxLength: 6,
  selector: (record) => `${record.on} ${idOf(record)}`,
});

const published: fc.Arbitrary<NonNullable<OwnCollection["published"]>> = fc.record({
  first: instant,
  last: instant,
  events: fc.array(
    fc
      .record({ id, title: localText, said: text, date: fc.constantFrom("2025-06", undefined) })
      .map(({ date, ...rest }) => ({ ...rest, ...(date !== undefined && { date }) })),
    { maxLength: 2 },
  ),
  corrections: fc.array(
    fc.record({
      at: instant,
      changes: fc.array(fc.record({ what: fc.constant("date" as const), title: localText }), {
        minLength: 1,
        maxLength: 2,
      }),
    }),
    { maxLength: 2 },
  ),
});

const collection: fc.Arbitrary<OwnCollection> = fc
  .record({
    id,
    title: localText,
    sides: fc.array(id, { maxLength: 2 }),
    made: instant,
    changed: instant,
    some: fc.record(
      { description: localText, copiedFrom: fc.webUrl(), published },
      { requiredKeys: [] },
    ),
  })
  .map(({ some, ...rest }) => ({ ...rest, ...some }));

const small = fc.record({
  collection,
  base: fc.option(fc.jsonValue({ noUnicodeString: false }), { nil: undefined }),
  articles: fc.uniqueArray(article, { maxLength: 4, selector: (one) => one.id }),
  decisions,
});

const large: fc.Arbitrary<ArchivedCollection> = fc
  .record({ collection, bytes: fc.uint8Array({ minLength: 1, maxLength: 300 }), events: fc.nat(9) })
  .map(({ collection: about, bytes, events }) => ({
    collection: { ...about, file: { bytes: bytes.length, events: events + 1 } },
    base: undefined,
    file: toBase64(bytes.slice().buffer),
    articles: [],
    decisions: [],
  }));

const archived: fc.Arbitrary<ArchivedCollection> = fc.oneof({ weight: 3, arbitrary: small }, large);

const corrections = fc.record({
  address: fc.webUrl(),
  decisions: decisions.filter((records) => records.length > 0),
});

/** Originals belong to a collection that is there, or to any data file. */
export const contents: fc.Arbitrary<Omit<Contents, "problems">> = fc
  .record({
    collections: fc.uniqueArray(archived, {
      maxLength: 4,
      selector: (one) => one.collection.id,
    }),
    corrections: fc.uniqueArray(corrections, { maxLength: 3, selector: (one) => one.address }),
  })
  .chain(({ collections, corrections: ofData }) => {
    const shelves: readonly Shelf[] = [
      { of: "data", address: "https://example.org/only-originals.json" },
      ...ofData.map(({ address }) => ({ of: "data", address }) as const),
      ...collections.map((one) => ({ of: "collection", id: one.collection.id }) as const),
    ];
    const original: fc.Arbitrary<StoredOriginal> = fc.record({
      shelf: fc.constantFrom(...shelves),
      source: id,
      text: fc.string({ unit: "binary" }),
      opened: instant,
    });
    return fc.record({
      collections: fc.constant(collections),
      corrections: fc.constant(ofData),
      originals: fc.uniqueArray(original, {
        maxLength: 4,
        selector: ({ shelf, source }) => JSON.stringify([shelf, source]),
      }),
    });
  });
