import { expect, it } from "vitest";
import { inLang, textInLang } from "#src/domain/local-text.ts";

it.each([
  ["the language asked for", { de: "Tag", en: "day" }, "de", "de"],
  ["a variant of it", { en: "day", "de-CH": "Tag" }, "de", "de-CH"],
  ["the language itself before a variant", { "de-CH": "Tägli", de: "Tag" }, "de", "de"],
  ["English where it doesn't exist in it", { fr: "jour", en: "day" }, "de", "en"],
  ["whatever there is, else", { ko: "날" }, "de", "ko"],
  ["no language that only begins alike", { den: "dzine", en: "day" }, "de", "en"],
])("a text comes in %s", (_, texts, wanted, lang) => {
  expect(inLang(texts, wanted).lang).toBe(lang);
  expect(textInLang(texts, wanted)).toBe(new Map(Object.entries(texts)).get(lang));
});
