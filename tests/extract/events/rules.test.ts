import { expect, test } from "vitest";
import { ENGLISH } from "#src/extract/locales/en/grammar.ts";
import { GERMAN } from "#src/extract/locales/de/grammar.ts";
import { GRAMMAR_RULES } from "#src/extract/events/grammar-rules.ts";
import { found } from "./made-up.ts";

const GRAMMARS = { de: GERMAN, en: ENGLISH };

const rules = (["de", "en"] as const).flatMap((lang) =>
  GRAMMARS[lang].events.rules.map((rule) => ({ lang, rule })),
);

const finds = rules.flatMap(({ lang, rule }) =>
  rule.finds.map(({ text, gives }) => ({ id: rule.id, lang, text, gives })),
);

test.each(finds)("$lang $id finds its example: $text", ({ id, lang, text, gives }) => {
  const { claims } = found(lang, text.replaceAll(/[[\]]/gu, ""));
  const at = text.indexOf("[");
  const claim = claims.find(({ reasons }) =>
    reasons.some((reason) => reason.rule === id && reason.at?.start === at),
  );
  expect(claim?.type).toBeDefined();
  expect(claims.map(({ type }) => type)).toContain(gives);
});

const refuses = rules.flatMap(({ lang, rule }) =>
  rule.refuses.map((text) => ({ id: rule.id, lang, text })),
);

test.each(refuses)("$lang $id finds nothing in: $text", ({ id, lang, text }) => {
  const { claims } = found(lang, text);
  expect(claims.filter(({ reasons }) => reasons.some(({ rule }) => rule === id))).toEqual([]);
});

test.each(GRAMMAR_RULES.flatMap(({ id, finds: list }) => list.map((each) => ({ id, ...each }))))(
  "$lang $id finds its example: $text",
  ({ id, lang, text, gives }) => {
    const claims = found(lang, text).claims.filter(({ reasons }) =>
      reasons.some(({ rule }) => rule === id),
    );
    expect(claims.map(({ type }) => type)).toContain(gives);
  },
);

test.each(GRAMMAR_RULES.flatMap(({ id, refuses: list }) => list.map((each) => ({ id, ...each }))))(
  "$lang $id finds nothing in: $text",
  ({ id, lang, text }) => {
    const ids = found(lang, text).claims.flatMap(({ reasons }) => reasons.map(({ rule }) => rule));
    expect(ids).not.toContain(id);
  },
);

test("both languages name the same rules, so that a trace reads alike in both", () => {
  const ids = (lang: "de" | "en"): readonly string[] =>
    GRAMMARS[lang].events.rules.map(({ id }) => id).toSorted();
  expect(ids("en").filter((id) => !ids("de").includes(id))).toEqual([]);
});
