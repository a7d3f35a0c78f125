import { describe, expect, test } from "vitest";
import { articleOfText } from "#src/extract/every-language.ts";
import { GERMAN } from "#src/extract/locales/de/grammar.ts";
import { ENGLISH } from "#src/extract/locales/en/grammar.ts";
import { isReported, tenseIn, tenseOf } from "#src/extract/time/tense.ts";

describe("German", () => {
  test.each([
    ["Der Verein wählte einen Vorstand", "past"],
    ["Der Verein hat einen Vorstand gewählt", "past"],
    ["Er sei schon angekommen", "past"],
    ["Die Brücke wurde gesperrt", "past"],
    ["Die geplante Brücke kam nie", "past"],
    ["Das neulich eröffnete Haus zeigt Bilder", "present"],
    ["Dann eröffnete Meier das Haus", "past"],
    ["Die Brücke wird gesperrt", "future"],
    ["Der Umzug soll beginnen", "future"],
    ["Die Sitzung ist für den Abend angesetzt", "future"],
    ["Der Umzug beginnt im Hof", "present"],
    ["Er will nach Hause", "present"],
    ["Der geplante Umzug durch die leeren Gassen", undefined],
  ])("%s: %s", (text, tense) => {
    expect(tenseIn(text, GERMAN.time.tense).tense).toBe(tense);
  });

  test("reported speech is told apart", () => {
    const text = "Er sei krank gewesen. Er war krank.";
    const article = articleOfText({ lang: "de", text });
    expect(article.sentences.map((sentence) => isReported(article, sentence))).toEqual([
      true,
      false,
    ]);
  });
});

describe("English", () => {
  test.each([
    ["The club elected a board", "past"],
    ["The club has elected a board", "past"],
    ["The bridge was closed", "past"],
    ["The bridge will be closed", "future"],
    ["The hearing is scheduled for noon", "future"],
    ["The bridge is closed", "present"],
    ["A walk through empty lanes", undefined],
  ])("%s: %s", (text, tense) => {
    expect(tenseIn(text, ENGLISH.time.tense).tense).toBe(tense);
  });
});

test("a language without rules has no tense that we know", () => {
  const article = articleOfText({ lang: "fr", text: "Il est venu." });
  expect(article.sentences.map((sentence) => tenseOf(article, sentence))).toEqual([undefined]);
});
