import { describe, expect, test } from "vitest";
import { articleOfText } from "#src/extract/every-language.ts";
import { GERMAN } from "#src/extract/locales/de/grammar.ts";
import { findTimes } from "#src/extract/time/find-times.ts";

/** "Im [August 2024] begann sie": the text without brackets, and where they stood. */
function unmarked(marked: string): {
  readonly text: string;
  readonly start: number;
  readonly end: number;
} {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  return { text: marked.replace("[", "").replace("]", ""), start, end };
}

const timesOf = (text: string, lang: string) => findTimes(articleOfText({ lang, text }));

describe("German and neutral rules of time", () => {
  const lang = "de";
  const { rules } = GERMAN.time;

  test("every rule has an id of its own, an example and a refusal", () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(rules.filter(({ finds }) => finds.length === 0).map(({ id }) => id)).toEqual([]);
    expect(rules.filter(({ refuses }) => refuses.length === 0).map(({ id }) => id)).toEqual([]);
  });

  const finds = rules.flatMap((rule) =>
    rule.finds.map((example) => ({ ...example, rule: rule.id })),
  );

  test.each(finds)("$rule finds: $text", ({ text: marked, gives, rule }) => {
    const { text, start, end } = unmarked(marked);
    const found = timesOf(text, lang).filter((time) => time.rule === rule);
    expect(found.map((time) => text.slice(time.start, time.end))).toContain(text.slice(start, end));
    const mention = found.find((time) => time.start === start);
    expect(mention?.stated).toBe(gives ?? mention?.stated);
  });

  const refuses = rules.flatMap((rule) => rule.refuses.map((text) => ({ text, rule: rule.id })));

  test.each(refuses)("$rule refuses: $text", ({ text, rule }) => {
    expect(timesOf(text, lang).filter((time) => time.rule === rule)).toEqual([]);
  });

  test.each(rules)("$id tries no sentence without what it needs", ({ needs, finds: examples }) => {
    for (const { text } of examples) {
      const lower = unmarked(text).text.toLowerCase();
      expect(needs?.some((need) => lower.includes(need)) ?? true).toBe(true);
    }
  });
});
