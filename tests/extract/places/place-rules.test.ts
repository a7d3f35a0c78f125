import { describe, expect, test } from "vitest";
import { articleOf } from "#src/extract/every-language.ts";
import { GERMAN_PLACE_RULES } from "#src/extract/locales/de/actors/place-rules.ts";
import { ENGLISH_PLACE_RULES } from "#src/extract/locales/en/actors/place-rules.ts";
import { findPlaces } from "#src/extract/places/find-places.ts";
import { KNOWN } from "../actors/known-actors.ts";

const LISTS = [
  { lang: "de", rules: GERMAN_PLACE_RULES },
  { lang: "en", rules: ENGLISH_PLACE_RULES },
];

/** What the rule finds, as "words = name". */
function found(lang: string, text: string, rule: string): readonly string[] {
  const article = articleOf({ lang, paragraphs: [text] });
  return findPlaces(article, KNOWN)
    .filter(({ reasons }) => reasons.some((reason) => reason.rule === rule))
    .map(({ start, end, name }) => `${article.text.slice(start, end)} = ${name[lang] ?? ""}`);
}

describe.each(LISTS)("the rules of $lang", ({ lang, rules }) => {
  test.each(rules.flatMap(({ id, finds }) => finds.map((example) => ({ id, ...example }))))(
    "$id finds: $text",
    ({ id, text, gives }) => {
      const words = /\[([^\]]+)\]/u.exec(text)?.[1] ?? "";
      expect(found(lang, text.replace(/[[\]]/gu, ""), id)).toContain(`${words} = ${gives ?? ""}`);
    },
  );

  test.each(rules.flatMap(({ id, refuses }) => refuses.map((text) => ({ id, text }))))(
    "$id refuses: $text",
    ({ id, text }) => {
      expect(found(lang, text, id)).toEqual([]);
    },
  );
});

test("a place that CLDR knows has its name in both languages", () => {
  const article = articleOf({ lang: "de", paragraphs: ["Sie landeten in Kopenhagen."] });
  const [place] = findPlaces(article, []);
  expect(place?.name).toEqual({ de: "Kopenhagen", en: "Copenhagen" });
});

test("a part of a country is named in both languages", () => {
  const article = articleOf({ lang: "en", paragraphs: ["It rains in eastern Norway."] });
  const [place] = findPlaces(article, []);
  expect(place?.name).toEqual({ de: "Osten Norwegens", en: "eastern Norway" });
});
