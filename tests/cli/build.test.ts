import { describe, expect, test } from "vitest";
import { buildCollection, countsInWords } from "#src/cli/build-collection.ts";
import { readDataset, type Dataset } from "#src/domain/dataset.ts";
import {
  ARTICLE,
  extractor,
  files,
  HASH,
  LEAVING,
  MEETING,
  PRAISE,
  REVIEW,
  reviewWith,
  SISTER,
} from "./small-collection.ts";

function result(changed?: Readonly<Record<string, unknown>>) {
  const build = buildCollection(files(changed), extractor);
  if (!build.ok) throw new Error(JSON.stringify(build.problems));
  return build;
}

function built(changed?: Readonly<Record<string, unknown>>): Dataset {
  const reading = readDataset(JSON.parse(result(changed).json));
  if (!reading.ok) throw new Error(reading.fault.kind);
  return reading.dataset;
}

describe("what is built", () => {
  test("what the program finds has its words and its date in both languages", () => {
    const meeting = built().claims.get(MEETING.claim);
    expect(meeting?.passages.map(({ exact }) => exact)).toEqual([
      "Am Freitag traf Anna die Ministerin Bert.",
      "On Friday Anna met Bert, the minister.",
    ]);
    expect(meeting?.when?.published).toMatchObject({
      edtf: "2024-03-01",
      words: { de: { exact: "Am Freitag" }, en: { exact: "On Friday" } },
      uses: [{ source: "blatt" }],
    });
  });

  test("an editor's words become positions in the paragraph, in each language", () => {
    const claim = built().claims.get(PRAISE.claim);
    const german = "Am Freitag traf Anna die Ministerin Bert. Bert sagte Anna: „Gut so.“";
    expect(claim?.actors[0]?.phrase?.["de"]?.start).toBe(german.lastIndexOf("Bert"));
    expect(claim?.actors[0]?.phrase?.["en"]?.exact).toBe("Bert");
    expect(claim?.quotes[0]?.phrase["de"]?.start).toBe(german.indexOf("Gut so"));
  });

  test("a passage reaches from its first words to its last, and keeps its surroundings", () => {
    const passage = { de: "Am Freitag … Anna", en: "On Friday … Bert" };
    const edited = reviewWith({ ...MEETING, decision: "correct", passage });
    const [german, english] =
      built({ "review.json": edited }).claims.get(MEETING.claim)?.passages ?? [];
    expect(german).toMatchObject({ text: "de", paragraph: 0, sentence: 0, start: 0, prefix: "" });
    expect(german?.exact).toBe("Am Freitag traf Anna");
    expect(german?.suffix).toBe(" die Ministerin Bert. Bert sagte");
    expect(english?.exact).toBe("On Friday Anna met Bert");
  });

  test("without words the passage of an added claim is the sentence", () => {
    const { passage: _, ...whole } = SISTER;
    const [passage] =
      built({ "review.json": reviewWith(whole) }).claims.get(SISTER.claim)?.passages ?? [];
    expect(passage).toMatchObject({ paragraph: 1, sentence: 0, start: 0 });
    expect(passage?.exact).toBe("Danach reiste Annas Schwester ab.");
  });

  test("brackets choose among words that stand twice; ¶ looks in the whole paragraph", () => {
    const actors = [
      { actor: "bert", role: "speaker", phrase: { de: "[Bert] sagte", en: "[Bert] told" } },
      { actor: "anna", role: "addressee", phrase: { de: "¶traf [Anna]", en: "¶Friday [Anna]" } },
    ];
    const claim = built({ "review.json": reviewWith({ ...PRAISE, actors }) }).claims.get(
      PRAISE.claim,
    );
    expect(claim?.actors.map((actor) => actor.phrase?.["de"])).toEqual([
      { start: 42, end: 46, exact: "Bert" },
      { start: 16, end: 20, exact: "Anna" },
    ]);
  });

  test("a sentence carries the place of its original, counted from 0", () => {
    const text = built()
      .sources.get("blatt")
      ?.texts.find(({ lang }) => lang === "en");
    expect(text?.rendition).toBe("retold");
    expect(text?.paragraphs[1]?.[0]?.original).toEqual({ paragraph: 1, sentence: 0, sha256: HASH });
  });

  test("aliases and inflected forms become one list without the names", () => {
    expect(built().actors.get("anna")?.aliases).toEqual(["Ännchen", "Ann", "Annas", "Anna’s"]);
  });

  test("the same files give the same bytes, in whatever order they come", () => {
    const all = files();
    const [first, second] = [all, new Map([...all].toReversed())].map((each) =>
      buildCollection(each, extractor),
    );
    expect(first).toMatchObject({ ok: true });
    expect(first).toEqual(second);
  });
});

test("what the program found, what was corrected, added and rejected is counted", () => {
  const { counts } = result();
  expect(counts).toEqual({ claims: 3, found: 2, corrected: 1, rejected: 1 });
  expect(countsInWords(counts)).toBe(
    "2 of 3 claims found by the program, 1 of them corrected, 1 added by the editor, 1 rejected",
  );
});

test("a sentence put in before leaves every decision with its claim", () => {
  const before = built();
  const moved = ARTICLE.replace("## de\n\n", "## de\n\nEs regnete.\n")
    .replace("## en\n\n", "## en\n\nIt rained.\n")
    .replace("1.1 ", `1.1 ${HASH}\n1.1 `);
  const after = built({ "articles/blatt.md": moved });
  expect([...after.claims.keys()]).toEqual([...before.claims.keys()]);
  expect(after.events).toEqual(before.events);
  expect(after.claims.get(MEETING.claim)?.passages[0]?.sentence).toBe(1);
});

test("a proposal without a decision is no part of a bundle", () => {
  const review = { ...REVIEW, claims: REVIEW.claims.filter((claim) => claim !== LEAVING) };
  const build = buildCollection(files({ "review.json": review }), extractor);
  expect(build.ok ? [] : build.problems.map(({ file, record }) => [file, record])).toEqual([
    ["review.json", LEAVING.claim],
    ["review.json", expect.any(String)],
  ]);
  expect(build.ok ? "" : build.problems[0]?.message).toMatch(/^is proposed: accept/u);
});
