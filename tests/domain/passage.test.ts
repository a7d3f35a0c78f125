import { describe, expect, it } from "vitest";
import { locatePassage, locatePhrase, paragraphsOf } from "#src/domain/passage.ts";
import type { Source } from "#src/domain/model.ts";
import { article, passageOf, phraseIn } from "#tests/support/collection.ts";

const before = article("paper", {
  en: [
    ["Anna came in May.", "Bert said no."],
    ["Bert said no.", "Nobody asked why."],
  ],
});
/** The same paper after its editors changed it. */
const edited = (...en: readonly (readonly string[])[]) => article("paper", { en });
const among = (source: Source) => new Map([[source.id, source]]);

it("a paragraph is its sentences joined by one space", () => {
  const [text] = before.texts;
  expect(text && paragraphsOf(text)).toEqual([
    "Anna came in May. Bert said no.",
    "Bert said no. Nobody asked why.",
  ]);
});

describe("a passage", () => {
  const passage = passageOf(before, "Anna came in May.");

  it("is found by its position where the text is still the same", () => {
    expect(locatePassage(among(before), passage)).toEqual({
      state: "found",
      paragraph: 0,
      start: 0,
      end: 17,
    });
  });

  it("has moved where its words stand elsewhere, also in another paragraph", () => {
    const inserted = edited(["Some day, Anna came in May. She stayed."]);
    expect(locatePassage(among(inserted), passage)).toEqual({
      state: "moved",
      paragraph: 0,
      start: 10,
      end: 27,
    });
    const below = edited(["A new beginning of it all."], ["Anna came in May."]);
    expect(locatePassage(among(below), passage)).toMatchObject({ state: "moved", paragraph: 1 });
  });

  it("is lost where its words are gone", () => {
    const rewritten = edited(["Anna arrived in the month of May."]);
    expect(locatePassage(among(rewritten), passage)).toEqual({ state: "lost" });
  });

  it("lies outside where its position never was in a text", () => {
    const shorter = edited(["Anna."]);
    expect(locatePassage(among(shorter), passage)).toEqual({ state: "outside" });
    expect(locatePassage(new Map(), passage)).toEqual({ state: "outside" });
  });

  it("that occurs twice is the one whose surroundings agree, not the nearest", () => {
    const first = { ...passageOf(before, "Bert said no."), start: 1, end: 14 };
    const second = { ...first, prefix: "", suffix: " Nobody asked" };
    const swapped = edited(
      ["Bert said no. And that was that."],
      ["Oh, Bert said no. Nobody asked why."],
    );
    expect(locatePassage(among(swapped), second)).toMatchObject({ paragraph: 1, start: 4 });
  });

  it("that occurs twice in the same surroundings is the nearest", () => {
    const plain = { ...passage, prefix: "", suffix: "" };
    const twice = edited(["So it was told: Anna came in May."], ["Anna came in May."]);
    expect(locatePassage(among(twice), plain)).toMatchObject({ paragraph: 0, start: 16 });
  });
});

describe("a phrase of the passage", () => {
  const passage = passageOf(before, "Anna came in May.");
  const phrase = phraseIn(before, "in May");
  const locate = (source: Source, at = phrase) => {
    const location = locatePassage(among(source), passage);
    const paragraph = source.texts[0] ? (paragraphsOf(source.texts[0])[0] ?? "") : "";
    return locatePhrase(at, passage, location, paragraph);
  };

  it("stands where it stood, and moves with its passage", () => {
    expect(locate(before)).toEqual({ start: 10, end: 16 });
    expect(locate(edited(["Well, Anna came in May."]))).toEqual({ start: 16, end: 22 });
  });

  it("is nowhere once the passage is lost, or where its own words never stood there", () => {
    expect(locate(edited(["Anna arrived in the month of May."]))).toBeUndefined();
    expect(locate(before, { en: { start: 0, end: 6, exact: "in May" } })).toBeUndefined();
    expect(locate(before, { de: { start: 10, end: 16, exact: "in May" } })).toBeUndefined();
  });
});
