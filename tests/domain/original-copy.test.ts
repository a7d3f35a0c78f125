import { describe, expect, it } from "vitest";
import type { Claim, Source } from "#src/domain/model.ts";
import { findPassages, recognise, type Copy } from "#src/domain/original-copy.ts";
import { article, datasetFrom, hashOf, passageOf, phraseIn } from "#tests/support/collection.ts";

const ORIGINAL = [
  ["Eins war.", "Zwei „kam bald“.", "Drei ging."],
  ["Vier."],
  ["Fünf „blieb“.", "Sechs."],
];
const RETOLD = [["One was.", "Two came.", "Three left."], ["Four."], ["Five stayed.", "Six."]];
const paper = article("paper", { en: RETOLD }, { original: ORIGINAL });
const other = article("other", { en: [["Else."]] }, { original: [["Anders."]] });

/** A copy with these paragraphs of sentences, each found where it stands. */
function copyOf(paragraphs: readonly (readonly string[])[]): Copy {
  const spans = paragraphs.flatMap((sentences, paragraph) => {
    let start = 0;
    return sentences.map((sentence) => {
      const span = { paragraph, start, end: start + sentence.length, sha256: hashOf(sentence) };
      start = span.end + 1;
      return span;
    });
  });
  return { paragraphs: paragraphs.map((sentences) => sentences.join(" ")), spans };
}

describe("a copy is recognised", () => {
  const sources = [other, paper];

  it("in full, whichever source stands first", () => {
    expect(recognise(copyOf(ORIGINAL), sources)).toEqual({
      source: paper,
      found: 6,
      of: 6,
      recognised: true,
    });
  });

  it("from half of the sentences on, and not below", () => {
    const half = copyOf([["Eins war.", "Drei ging."], ["Sechs."]]);
    expect(recognise(half, sources)).toMatchObject({ found: 3, of: 6, recognised: true });
    const less = copyOf([["Eins war.", "Etwas anderes."], ["Sechs."]]);
    expect(recognise(less, sources)).toMatchObject({ found: 2, of: 6, recognised: false });
  });

  it("whatever stands between and around its sentences", () => {
    const page = copyOf([["Werbung."], ...ORIGINAL, ["Mehr dazu."]]);
    expect(recognise(page, sources)).toMatchObject({ found: 6, recognised: true });
  });

  it("not twice as much where one sentence stands in it twice", () => {
    const twice = copyOf([["Eins war.", "Eins war.", "Drei ging."]]);
    expect(recognise(twice, sources)).toMatchObject({ found: 2, recognised: false });
  });

  it("as nothing where no source has originals, nor in an empty text", () => {
    const plain = article("plain", { en: RETOLD });
    expect(recognise(copyOf(ORIGINAL), [plain])).toBeUndefined();
    expect(recognise(copyOf([]), sources)).toMatchObject({ found: 0, recognised: false });
  });
});

describe("a passage is found in the copy", () => {
  const quoting = (words: string, ...quotes: string[]) => ({
    passages: [passageOf(paper, words)],
    quotes: quotes.map((exact) => ({ exact, phrase: phraseIn(paper, words) })),
  });
  const claims = [
    ...datasetFrom({
      sources: [paper],
      events: [
        {
          id: "it",
          claims: [
            quoting("One was."),
            quoting("Two came.", "kam bald"),
            quoting("Five stayed.", "blieb"),
          ],
        },
      ],
    }).claims.values(),
  ];
  const found = (copy: Copy, source: Source = paper, some: readonly Claim[] = claims) =>
    findPassages(copy, source, some).map(({ claim, ...rest }) => ({
      id: claim.id.slice(-1),
      ...rest,
    }));

  it("by the hash of its sentence, also in another paragraph", () => {
    const [first, second, third] = ORIGINAL;
    const copy = copyOf([["Anzeige."], first ?? [], second ?? [], third ?? []]);
    expect(found(copy)).toEqual([
      { id: "1", by: "sentence", paragraph: 1, start: 0, end: 9 },
      { id: "2", by: "sentence", paragraph: 1, start: 10, end: 26 },
      { id: "3", by: "sentence", paragraph: 3, start: 0, end: 13 },
    ]);
  });

  it("else by its quotes within that paragraph", () => {
    const copy = copyOf([
      ["Eins war.", "Die Zwei aber „kam bald“.", "Drei ging."],
      ["Vier."],
      ["Fünf „blieb“."],
    ]);
    const [, second] = found(copy);
    expect(second).toMatchObject({ id: "2", by: "quote", paragraph: 0 });
    expect(second && "start" in second && copy.paragraphs[0]?.slice(second.start, second.end)).toBe(
      "kam bald",
    );
  });

  it.each([
    ["soft hyphens", "kam\u00ad bald", "kam\u00ad bald"],
    ["other white space", "kam\u00a0 bald", "kam\u00a0 bald"],
    ["marks within it", "kam »bald«", "kam »bald"],
    ["zero-width spaces", "k\u200bam bald", "k\u200bam bald"],
  ])("by quotes that are printed with %s, where they stand in the copy", (_, printed, exact) => {
    const copy = copyOf([["Eins war.", `Die Zwei „${printed}“ da.`, "Drei ging."], ["Vier."]]);
    const [, second] = found(copy);
    const place = second !== undefined && "start" in second ? second : undefined;
    expect(second).toMatchObject({ id: "2", by: "quote" });
    expect(copy.paragraphs[0]?.slice(place?.start, place?.end)).toBe(exact);
  });

  it("also in a paragraph of which every sentence was edited, by its neighbours", () => {
    const copy = copyOf([ORIGINAL[0] ?? [], ORIGINAL[1] ?? [], ["Die Fünf „blieb“ da."]]);
    expect(found(copy)[2]).toMatchObject({ id: "3", by: "quote", paragraph: 2 });
  });

  it("but not by a quote in another paragraph", () => {
    const copy = copyOf([
      ["Eins war.", "Drei ging."],
      ["Vier."],
      ["Fünf „blieb“.", "Und es kam bald mehr."],
    ]);
    expect(found(copy)[1]).toEqual({ id: "2", by: "nothing" });
  });

  it("only where each of its quotes is there", () => {
    const [record] = datasetFrom({
      sources: [paper],
      events: [{ id: "it", claims: [quoting("Two came.", "kam bald", "blieb weg")] }],
    }).claims.values();
    const copy = copyOf([["Eins war.", "Doch Zwei kam bald."], ["Vier."]]);
    expect(found(copy, paper, record ? [record] : [])).toEqual([{ id: "1", by: "nothing" }]);
  });

  it("else is said not to be in this copy", () => {
    const copy = copyOf([["Zwei „kam bald“.", "Drei ging."], ["Vier."]]);
    expect(found(copy)[0]).toEqual({ id: "1", by: "nothing" });
  });
});
