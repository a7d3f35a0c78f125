import { describe, expect, test } from "vitest";
import { findActors } from "#src/extract/actors/find-actors.ts";
import { articleOf } from "#src/extract/every-language.ts";
import { GERMAN_ACTOR_RULES } from "#src/extract/locales/de/actors/rules.ts";
import { ENGLISH_ACTOR_RULES } from "#src/extract/locales/en/actors/rules.ts";
import { KNOWN } from "./known-actors.ts";

const LISTS = [
  { lang: "de", rules: GERMAN_ACTOR_RULES },
  { lang: "en", rules: ENGLISH_ACTOR_RULES },
];

/** What the rule finds, as "words = actor". */
function found(lang: string, text: string, rule: string): readonly string[] {
  const article = articleOf({ lang, paragraphs: [text] });
  return findActors(article, KNOWN)
    .mentions.filter(({ reasons }) => reasons.some((reason) => reason.rule === rule))
    .map(({ start, end, actor }) => `${article.text.slice(start, end)} = ${actor}`);
}

describe.each(LISTS)("the rules of $lang", ({ lang, rules }) => {
  test("every rule has an example and a refusal", () => {
    const bare = rules.filter(({ finds, refuses }) => finds.length === 0 || refuses.length === 0);
    expect(bare).toEqual([]);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

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
