import { describe, expect, test } from "vitest";
import type { Mode } from "#src/extract/article.ts";
import { articleOfText } from "#src/extract/every-language.ts";
import { ENGLISH } from "#src/extract/locales/en/grammar.ts";
import { findTimes } from "#src/extract/time/find-times.ts";

const { rules } = ENGLISH.time;

/** As a history unless the rule is for news: what a sentence doesn't say stays open. */
const timesOf = (text: string, mode: Mode = "narrative") =>
  findTimes(articleOfText({ lang: "en", text, mode }));

describe("English rules of time", () => {
  test("every rule has an id of its own, an example and a refusal", () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(rules.filter(({ finds }) => finds.length === 0)).toEqual([]);
    expect(rules.filter(({ refuses }) => refuses.length === 0)).toEqual([]);
  });

  const finds = rules.flatMap((rule) =>
    rule.finds.map((example) => ({ ...example, rule: rule.id, mode: rule.mode })),
  );

  test.each(finds)("$rule finds: $text", ({ text: marked, gives, rule, mode }) => {
    const start = marked.indexOf("[");
    const text = marked.replaceAll(/[[\]]/gu, "");
    const found = timesOf(text, mode).filter((time) => time.rule === rule);
    const mention = found.find((time) => time.start === start);
    expect(found.map((time) => text.slice(time.start, time.end))).toContain(
      marked.slice(start + 1, marked.indexOf("]")),
    );
    expect(mention?.value).toBe(gives);
  });

  const refuses = rules.flatMap((rule) =>
    rule.refuses.map((text) => ({ text, rule: rule.id, mode: rule.mode })),
  );

  test.each(refuses)("$rule refuses: $text", ({ text, rule, mode }) => {
    expect(timesOf(text, mode).filter((time) => time.rule === rule)).toEqual([]);
  });

  test.each(rules)("$id needs nothing that its examples lack", (rule) => {
    for (const { text } of rule.finds) {
      const lower = text.replaceAll(/[[\]]/gu, "").toLowerCase();
      expect(rule.needs?.some((need) => lower.includes(need)) ?? true).toBe(true);
    }
  });
});
