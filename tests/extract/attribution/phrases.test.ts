import { expect, test } from "vitest";
import { nounPhraseAfter, nounPhraseBefore } from "#src/extract/phrases.ts";

const after = (text: string, lang: "de" | "en"): string | undefined => {
  const [before = "", rest = ""] = text.split("|");
  const span = nounPhraseAfter(before + rest, before.length, lang);
  return span === undefined ? undefined : (before + rest).slice(span.start, span.end);
};

const before = (text: string, lang: "de" | "en"): string | undefined => {
  const [first = "", rest = ""] = text.split("|");
  const span = nounPhraseBefore(first + rest, first.length, lang);
  return span === undefined ? undefined : (first + rest).slice(span.start, span.end);
};

test.each([
  ["sagte |der neue Leiter der Klinik am Montag", "der neue Leiter der Klinik"],
  ["sagte |Ursula von der Heide in Bonn", "Ursula von der Heide"],
  ["sagte |Minister Rolf Kern (SPD) gestern", "Minister Rolf Kern (SPD)"],
  ["laut |polnischen und tschechischen Medien fiel", "polnischen und tschechischen Medien"],
  ["meldete |Norwegens staatliche Agentur NFK heute", "Norwegens staatliche Agentur NFK"],
])("German, after: %s", (text, phrase) => {
  expect(after(text, "de")).toBe(phrase);
});

test.each([
  ["Am Abend gab |", undefined],
  ["Die Leiterin der Klinik | sagte", "Die Leiterin der Klinik"],
  ["Gestern kam ein Sprecher von Nordfunk | und", "ein Sprecher von Nordfunk"],
])("German, before: %s", (text, phrase) => {
  expect(before(text, "de")).toBe(phrase);
});

test.each([
  ["said |the new head of the clinic on Monday", "the new head of the clinic"],
  ["said |Ann Lee, who came", "Ann Lee"],
])("English, after: %s", (text, phrase) => {
  expect(after(text, "en")).toBe(phrase);
});

test("no phrase where none can begin", () => {
  expect(after("kam |, und dann", "de")).toBeUndefined();
  expect(after("came |and then", "en")).toBeUndefined();
  expect(nounPhraseAfter("", 0, "de")).toBeUndefined();
});
