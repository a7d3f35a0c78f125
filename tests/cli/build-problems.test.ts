import { describe, expect, test } from "vitest";
import { buildCollection } from "#src/cli/build-collection.ts";
import {
  ACTORS,
  ARTICLE,
  extractor,
  files,
  HASH,
  MEETING,
  PRAISE,
  REVIEW,
  reviewWith,
  SISTER,
} from "./small-collection.ts";

describe("what is wrong is named with its file, its record and a way out", () => {
  const claims = (change: object) => ({
    "review.json": reviewWith({ ...PRAISE, ...change }),
  });
  const adding = (claim: object) => ({ "review.json": reviewWith({ ...SISTER, ...claim }) });
  const events = (change: object) => ({
    "review.json": { ...REVIEW, events: REVIEW.events.map((event) => ({ ...event, ...change })) },
  });
  const phrase = (de: string) => ({
    actors: [{ actor: "bert", role: "speaker", phrase: { de, en: "Bert" } }],
  });

  test.each([
    [
      "words that the text lacks",
      claims(phrase("Berta")),
      "review.json",
      PRAISE.claim,
      /copy it letter by letter/u,
    ],
    ["part of a word", claims(phrase("ert")), "review.json", PRAISE.claim, /does not stand/u],
    [
      "words that stand twice",
      claims(phrase("¶Bert")),
      "review.json",
      PRAISE.claim,
      /2 times.*brackets/u,
    ],
    [
      "a language left out",
      claims({ actors: [{ actor: "bert", role: "speaker", phrase: { de: "Bert" } }] }),
      "review.json",
      PRAISE.claim,
      /lacks the words in "en"/u,
    ],
    [
      "a language without text",
      claims({ place: { name: { de: "Ort" }, phrase: { de: "Bert", en: "Bert", fr: "Bert" } } }),
      "review.json",
      PRAISE.claim,
      /no text in "fr"/u,
    ],
    [
      "a sentence that is not there",
      adding({ words: { de: "Tante", en: "aunt" } }),
      "review.json",
      SISTER.claim,
      /stand nowhere in the text any more: "Tante", "aunt"/u,
    ],
    [
      "a kind that is none",
      adding({ claim: "blatt-s03-party-1" }),
      "review.json",
      "blatt-s03-party-1",
      /"party" is no kind/u,
    ],
    [
      "a long quote",
      claims({
        quotes: [{ exact: "eins zwei drei vier fünf sechs", phrase: { de: "Gut so", en: "Good" } }],
      }),
      "review.json",
      PRAISE.claim,
      /five words/u,
    ],
    [
      "a claim of another source",
      adding({ claim: "other-s02-statement-1" }),
      "review.json",
      "other-s02-statement-1",
      /there is no source "other"/u,
    ],
    ["a misspelt field", claims({ stanse: "denied" }), "review.json", PRAISE.claim, /stanse/u],
    [
      "a claim that no event names",
      adding({ claim: "blatt-s03-statement-2" }),
      "review.json",
      "blatt-s03-statement-2",
      /evidence of no event/u,
    ],
    [
      "a claim that is not found any more",
      {
        "review.json": reviewWith({
          claim: SISTER.claim,
          words: SISTER.words,
          decision: "accept",
        }),
      },
      "review.json",
      SISTER.claim,
      /finds no such claim/u,
    ],
    [
      "an event that is not there",
      claims({ bounds: { notBefore: { rule: "vague", uses: [{ event: "gone" }] } } }),
      "review.json",
      PRAISE.claim,
      /"gone"/u,
    ],
    [
      "an unknown actor",
      { "actors.json": ACTORS.slice(0, 2) },
      "review.json",
      MEETING.claim,
      /unknown-actor: "bert"/u,
    ],
    [
      "an actor loop",
      { "actors.json": ACTORS.map((actor) => ({ ...actor, partOf: "anna" })) },
      "actors.json",
      "anna",
      /actor-loop/u,
    ],
    [
      "a date that is none",
      events({
        editor: { edtf: "2024-02-30", reference: { publisher: "X", url: "https://example.org" } },
      }),
      "review.json",
      "anna-meets-bert",
      /2024-02-30/u,
    ],
    [
      "an editor's date without reference",
      events({ editor: { edtf: "2024-02-28" } }),
      "review.json",
      "anna-meets-bert",
      /editor\.reference/u,
    ],
    [
      "an unknown claim",
      events({ evidence: [...(REVIEW.events[0]?.evidence ?? []), { claim: "gone", as: "part" }] }),
      "review.json",
      "anna-meets-bert",
      /unknown-claim: "gone"/u,
    ],
    [
      "a claim named twice",
      events({
        evidence: [
          ...(REVIEW.events[0]?.evidence ?? []),
          { claim: PRAISE.claim, as: "background" },
        ],
      }),
      "review.json",
      "anna-meets-bert",
      /twice/u,
    ],
    [
      "a side that is no actor",
      { "review.json": { ...REVIEW, sides: ["nowhere"] } },
      "review.json",
      "sides",
      /"nowhere"/u,
    ],
    ["a file that is no JSON", { "review.json": "{" }, "review.json", undefined, /not JSON/u],
    ["a file that is missing", { "actors.json": undefined }, "actors.json", undefined, /missing/u],
    [
      "an article without front matter",
      { "articles/blatt.md": "## de\n" },
      "articles/blatt.md",
      undefined,
      /front matter/u,
    ],
    [
      "languages that do not agree",
      { "articles/blatt.md": ARTICLE.replace("Bert told Anna: “Good.”\n", "") },
      "articles/blatt.md",
      "## en",
      /paragraphs of 1, 1/u,
    ],
    [
      "a damaged hash",
      { "articles/blatt.md": ARTICLE.replace(`1.2 ${HASH}`, "1.2 abc") },
      "articles/blatt.md",
      "line 29",
      /dateline hashes/u,
    ],
    [
      "a missing field",
      { "articles/blatt.md": ARTICLE.replace("publisher: Morgenblatt\n", "") },
      "articles/blatt.md",
      "publisher",
      /./u,
    ],
  ])("%s", (_, changed, file, record, message) => {
    const result = buildCollection(files(changed), extractor);
    expect(result).toMatchObject({ ok: false });
    const found = (result.ok ? [] : result.problems).filter(
      (problem) => problem.file === file && problem.record === record,
    );
    expect(found.map((problem) => problem.message).join("\n")).toMatch(message);
  });

  test("one run names all of them", () => {
    const review = { ...reviewWith({ ...PRAISE, ...phrase("Berta") }), sides: ["nowhere"] };
    const result = buildCollection(files({ "review.json": review }), extractor);
    expect(result.ok ? [] : result.problems.map(({ record }) => record)).toEqual([
      "sides",
      PRAISE.claim,
    ]);
  });
});
