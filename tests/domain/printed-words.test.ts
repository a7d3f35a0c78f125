import { describe, expect, it } from "vitest";
import { findWords, foldedText } from "#src/domain/printed-words.ts";

/** What of the printed text the words are found as. */
function foundIn(printed: string, words: string): string | undefined {
  const span = findWords(foldedText(printed), words);
  return span === undefined ? undefined : printed.slice(span.start, span.end);
}

describe("words are found as they are printed", () => {
  it.each([
    ["the same", "Er kam früh.", "früh", "früh"],
    ["decomposed", "Er kam fru\u0308h.", "früh", "fru\u0308h"],
    ["sought decomposed", "Er kam früh.", "fru\u0308h", "früh"],
    ["decomposed Korean", "그는 \u1112\u1161\u11ab국", "한국", "\u1112\u1161\u11ab국"],
    ["hyphenated softly", "Er kam früh\u00admorgens.", "frühmorgens", "früh\u00admorgens"],
    ["wrapped", "sehr\n  teuer", "sehr teuer", "sehr\n  teuer"],
    ["with straight marks", 'das "Wort" gilt', "das „Wort“ gilt", 'das "Wort" gilt'],
    [
      "with marks that stand off",
      "das «\u202fWort\u202f» gilt",
      "das „Wort“ gilt",
      "das «\u202fWort\u202f» gilt",
    ],
    ["with another apostrophe", "it’s so", "it's so", "it’s so"],
    ["after a picture", "🕊 Frieden jetzt", "Frieden", "Frieden"],
  ])("%s", (_, printed, words, as) => {
    expect(foundIn(printed, words)).toBe(as);
  });

  it.each([
    ["other letters", "Er kam früh.", "spät"],
    ["other capitals", "Er kam früh.", "Früh"],
    ["nothing but marks", "Er „kam“ früh.", "„“"],
    ["anything in an empty text", "", "früh"],
  ])("not %s", (_, printed, words) => {
    expect(foundIn(printed, words)).toBeUndefined();
  });

  it("in a long text in a moment", { timeout: 5_000 }, () => {
    expect(foundIn(`${"so und so ".repeat(100_000)}Ende`, "Ende")).toBe("Ende");
  });
});
