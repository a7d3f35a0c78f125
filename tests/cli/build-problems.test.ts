import { describe, expect, test } from "vitest";
import { buildCollection } from "#src/cli/build-collection.ts";
import { ACTORS, ARTICLE, files, HASH, MEETING, PRAISE, REVIEW } from "./small-collection.ts";

describe("what is wrong is named with its file, its record and a way out", () => {
  const claims = (change: object) => ({ "claims/blatt.json": [MEETING, { ...PRAISE, ...change }] });
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
      "claims/blatt.json",
      PRAISE.id,
      /copy it letter by letter/u,
    ],
    ["part of a word", claims(phrase("ert")), "claims/blatt.json", PRAISE.id, /does not stand/u],
    [
      "words that stand twice",
      claims(phrase("¶Bert")),
      "claims/blatt.json",
      PRAISE.id,
      /2 times.*brackets/u,
    ],
    [
      "a language left out",
      claims({ actors: [{ actor: "bert", role: "speaker", phrase: { de: "Bert" } }] }),
      "claims/blatt.json",
      PRAISE.id,
      /lacks the words in "en"/u,
    ],
    [
      "a language without text",
      claims({ place: { name: { de: "Ort" }, phrase: { de: "Bert", en: "Bert", fr: "Bert" } } }),
      "claims/blatt.json",
      PRAISE.id,
      /no text in "fr"/u,
    ],
    [
      "a sentence that is not there",
      claims({ id: "blatt-s09-other-1" }),
      "claims/blatt.json",
      "blatt-s09-other-1",
      /no sentence 09/u,
    ],
    [
      "a kind that is none",
      claims({ id: "blatt-s02-party-1" }),
      "claims/blatt.json",
      "blatt-s02-party-1",
      /"party" is no kind/u,
    ],
    [
      "a long quote",
      claims({
        quotes: [{ exact: "eins zwei drei vier fünf sechs", phrase: { de: "Gut so", en: "Good" } }],
      }),
      "claims/blatt.json",
      PRAISE.id,
      /five words/u,
    ],
    [
      "a claim of another source",
      claims({ id: "other-s02-statement-1" }),
      "claims/blatt.json",
      "other-s02-statement-1",
      /must begin with "blatt-s"/u,
    ],
    ["a misspelt field", claims({ stanse: "denied" }), "claims/blatt.json", PRAISE.id, /stanse/u],
    [
      "a claim that no event names",
      claims({ id: "blatt-s02-statement-2" }),
      "claims/blatt.json",
      "blatt-s02-statement-2",
      /evidence of no event/u,
    ],
    [
      "an event that is not there",
      claims({ bounds: { notBefore: { rule: "vague", uses: [{ event: "gone" }] } } }),
      "claims/blatt.json",
      PRAISE.id,
      /"gone"/u,
    ],
    [
      "an unknown actor",
      { "actors.json": ACTORS.slice(0, 2) },
      "timeline.json",
      MEETING.id,
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
        evidence: [...(REVIEW.events[0]?.evidence ?? []), { claim: PRAISE.id, as: "background" }],
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
      "claims without an article",
      { "claims/other.json": [] },
      "claims/other.json",
      undefined,
      /no article/u,
    ],
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
    const result = buildCollection(files(changed));
    expect(result).toMatchObject({ ok: false });
    const found = (result.ok ? [] : result.problems).filter(
      (problem) => problem.file === file && problem.record === record,
    );
    expect(found.map((problem) => problem.message).join("\n")).toMatch(message);
  });

  test("one run names all of them", () => {
    const result = buildCollection(
      files({ ...claims(phrase("Berta")), "review.json": { ...REVIEW, sides: ["nowhere"] } }),
    );
    expect(result).toMatchObject({ ok: false });
    expect(result.ok ? [] : result.problems.map(({ file }) => file)).toEqual([
      "claims/blatt.json",
      "review.json",
    ]);
  });
});
