import { expect, test } from "vitest";
import { articleOf } from "#src/extract/article.ts";
import * as every from "#src/extract/every-language.ts";
import { extract } from "#src/extract/extract.ts";
import { loadGrammar } from "#src/extract/grammars.ts";

const TEXT = {
  de: "Der norwegische Außenminister sagte am 3. Mai 2029, er sei nach Chile gereist.",
  en: "On 3 May 2029 the Norwegian foreign minister said that he had travelled to Chile.",
};

test.each(["de", "de-AT", "DE", "en", "en-GB"])(
  "%s is read by its language's rules",
  async (lang) => {
    const grammar = await loadGrammar(lang);
    expect(lang.toLowerCase().startsWith(grammar?.lang ?? "?")).toBe(true);
    expect(grammar).toBe(every.grammarOf(lang));
  },
);

test.each(["de", "en"] as const)(
  "%s: a loaded grammar finds times, actors, speech and claims",
  async (lang) => {
    const grammar = await loadGrammar(lang);
    const found = extract(articleOf({ lang, grammar, paragraphs: [TEXT[lang]] }), []);
    expect(found.times.map(({ value }) => value)).toEqual(["2029-05-03"]);
    for (const finds of [found.dates, found.actors, found.attributions, found.claims])
      expect(finds.length).toBeGreaterThan(0);
  },
);

test("a language without rules has no grammar, and only what needs no language is found", async () => {
  expect(await loadGrammar("fr")).toBeUndefined();
  const paragraphs = ["« Oui », a dit Paul Berg le 2029-05-03 à Oslo."];
  const { times, ...rest } = extract(articleOf({ lang: "fr", grammar: undefined, paragraphs }), []);
  expect(times.map(({ value }) => value)).toEqual(["2029-05-03"]);
  expect([rest.dates, rest.actors, rest.attributions, rest.claims].flat()).toEqual([]);
});
