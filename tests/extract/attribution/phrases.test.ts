import { expect, test } from "vitest";
import { germanPhraseAt } from "#src/extract/locales/de/attribution/phrases.ts";
import { englishPhraseAt } from "#src/extract/locales/en/attribution/phrases.ts";
import { type PhraseAt, phraseEndingAt, spanOf } from "#src/extract/phrases.ts";
import { foldParentheses, tokensOf } from "#src/extract/tokens.ts";

const tokensIn = (text: string) => foldParentheses(tokensOf(text), text);

function wordsOf(text: string, ...found: Parameters<typeof spanOf>): string | undefined {
  const span = spanOf(...found);
  return span && text.slice(span.start, span.end);
}

function after(phraseAt: PhraseAt, marked: string): string | undefined {
  const [, text = ""] = marked.split("|");
  const tokens = tokensIn(text);
  return wordsOf(text, tokens, phraseAt(tokens, 0));
}

function before(phraseAt: PhraseAt, marked: string): string | undefined {
  const [text = ""] = marked.split("|");
  const tokens = tokensIn(text);
  return wordsOf(text, tokens, phraseEndingAt(phraseAt, tokens, tokens.length));
}

test.each([
  ["sagte |der neue Leiter der Klinik am Montag", "der neue Leiter der Klinik"],
  ["sagte |Ursula von der Heide in Bonn", "Ursula von der Heide"],
  ["sagte |Minister Rolf Kern (SPD) gestern", "Minister Rolf Kern (SPD)"],
  ["laut |polnischen und tschechischen Medien fiel", "polnischen und tschechischen Medien"],
  ["meldete |Norwegens staatliche Agentur NFK heute", "Norwegens staatliche Agentur NFK"],
])("German, after: %s", (text, phrase) => {
  expect(after(germanPhraseAt, text)).toBe(phrase);
});

test.each([
  ["Am Abend gab |", undefined],
  ["Die Leiterin der Klinik | sagte", "Die Leiterin der Klinik"],
  ["Gestern kam ein Sprecher von Nordfunk | und", "ein Sprecher von Nordfunk"],
])("German, before: %s", (text, phrase) => {
  expect(before(germanPhraseAt, text)).toBe(phrase);
});

test.each([
  ["said |the new head of the clinic on Monday", "the new head of the clinic"],
  ["said |Ann Lee, who came", "Ann Lee"],
])("English, after: %s", (text, phrase) => {
  expect(after(englishPhraseAt, text)).toBe(phrase);
});

test("no phrase where none can begin", () => {
  expect(after(germanPhraseAt, "kam |, und dann")).toBeUndefined();
  expect(after(englishPhraseAt, "came |and then")).toBeUndefined();
  expect(germanPhraseAt([], 0)).toBeUndefined();
});
