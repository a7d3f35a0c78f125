import { expect, test } from "vitest";
import { RULES as GERMAN_RULES } from "#src/extract/locales/de/attribution/rules.ts";
import { RULES as ENGLISH_RULES } from "#src/extract/locales/en/attribution/rules.ts";
import { saidIn } from "./support.ts";

const ATTRIBUTION_RULES = { de: GERMAN_RULES, en: ENGLISH_RULES };

const RULES = (["de", "en"] as const).flatMap((lang) =>
  ATTRIBUTION_RULES[lang].map((rule) => ({ lang, rule })),
);

const FINDS = RULES.flatMap(({ lang, rule }) =>
  rule.finds.map((example) => ({ lang, id: rule.id, ...example })),
);

const REFUSES = RULES.flatMap(({ lang, rule }) =>
  rule.refuses.map((text) => ({ lang, id: rule.id, text })),
);

test("every rule has examples on both sides, and an id of its own", () => {
  for (const lang of ["de", "en"] as const) {
    const ids = ATTRIBUTION_RULES[lang].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }
  for (const { rule } of RULES) {
    expect(rule.finds.length).toBeGreaterThan(0);
    expect(rule.refuses.length).toBeGreaterThan(0);
  }
});

test.each(FINDS)("$lang $id finds: $text", ({ lang, id, text, gives }) => {
  const words = /\[(.+)\]/u.exec(text)?.[1];
  const found = saidIn(text.replaceAll(/[[\]]/gu, ""), lang);
  expect(found.map(({ rule, words: said, speaker }) => ({ rule, said, speaker }))).toContainEqual({
    rule: id,
    said: words,
    speaker: gives ?? "",
  });
});

test.each(REFUSES)("$lang $id refuses: $text", ({ lang, id, text }) => {
  expect(saidIn(text, lang).map(({ rule }) => rule)).not.toContain(id);
});

test("every reason names a rule that is listed", () => {
  for (const { lang, text } of [...FINDS, ...REFUSES]) {
    const known = new Set(ATTRIBUTION_RULES[lang].map(({ id }) => id));
    for (const { rule } of saidIn(text.replaceAll(/[[\]]/gu, ""), lang))
      expect(known).toContain(rule);
  }
});
