import { expect, test } from "vitest";
import { ASIDE_RULES, reasonOf } from "#src/formats/aside-rules.ts";
import { teaserHeading } from "#src/formats/aside-boxes.ts";

const examples = ASIDE_RULES.flatMap((rule) =>
  rule.finds.map(({ text }) => ({ id: rule.id, rule, text })),
);
const refusals = ASIDE_RULES.flatMap((rule) =>
  rule.refuses.map((text) => ({ id: rule.id, rule, text })),
);

test("every rule has a name of its own", () => {
  expect(new Set(ASIDE_RULES.map(({ id }) => id)).size).toBe(ASIDE_RULES.length);
});

test.each(examples)("$id finds: $text", ({ rule, text }) => {
  expect(rule.matches(text)).toBe(true);
});

test.each(examples)("$text is set aside", ({ text }) => {
  expect(reasonOf(text)).toBeDefined();
});

test.each(refusals)("$id refuses: $text", ({ rule, text }) => {
  expect(rule.matches(text)).toBe(false);
});

test.each([
  "Die Bürgermeisterin sagte am Montag, die Brücke bleibe bis Freitag gesperrt.",
  "Foto, Film und Ton wurden gesichert.",
  "„Wir bleiben.“",
  "Von 12 bis 14 Uhr fuhr kein Zug.",
  "Nein.",
  "- Die Fähre fährt wieder.",
  "Er sagte: „Das Bild ist falsch.“",
  "By Friday, all of the ferries were back.",
  "Related charges were dropped in May.",
  "The share price fell by 3 percent.",
])("%s stays in the article", (text) => {
  expect(reasonOf(text)).toBeUndefined();
});

test.each([
  ["Empfohlen", "strong"],
  ["Related stories:", "strong"],
  ["Mehr zum Thema", "weak"],
  ["More from Politics", "weak"],
  ["Empfohlen wird die neue Fähre.", undefined],
  ["Related by blood", undefined],
])("%s heads teasers: %s", (heading, sureness) => {
  expect(teaserHeading(heading)).toBe(sureness);
});
