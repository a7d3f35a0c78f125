/** Surnames that could be somebody else's than the listed person's. */
import { expect, test } from "vitest";
import { findActors } from "#src/extract/actors/find-actors.ts";
import { articleOf } from "#src/extract/every-language.ts";
import { KNOWN } from "./known-actors.ts";

/** "words > actor" of each person's mention. */
function persons(lang: string, text: string): readonly string[] {
  const article = articleOf({ lang, paragraphs: [text] });
  const { mentions, proposed } = findActors(article, KNOWN);
  const people = new Set(
    [...KNOWN, ...proposed].filter(({ kind }) => kind === "person").map(({ id }) => id),
  );
  return mentions
    .filter(({ actor }) => people.has(actor))
    .map(({ start, end, actor }) => `${article.text.slice(start, end)} > ${actor}`);
}

test.each([
  ["de", "Am Montag mahnte Außenminister Jang zur Ruhe. Jang blieb ernst."],
  ["en", "On Monday Foreign Minister Jang urged calm. Jang looked grave."],
])("a common surname with another's office isn't the listed person (%s)", (lang, text) => {
  expect(persons(lang, text)).toEqual([]);
});

test.each([
  ["de", "Am Montag kam Jang nach Oslo."],
  ["en", "On Monday Jang came to Oslo."],
])("a common surname that nobody introduces is nobody's (%s)", (lang, text) => {
  expect(persons(lang, text)).toEqual([]);
});

test.each([
  ["de", "Präsident Jang kam. Jang blieb ernst."],
  ["de", "Südkoreas Staatschef Jang kam. Jang blieb ernst."],
  ["en", "President Jang came. Jang looked grave."],
])("the person's own office introduces the surname (%s)", (lang, text) => {
  expect(persons(lang, text)).toEqual(["Jang > jang", "Jang > jang"]);
});

test.each([
  ["de", "Jang Min Ho kam. Norwegens Präsident Jang blieb fern."],
  ["en", "Jang Min Ho came. Norwegian President Jang stayed away."],
])("the office of another state is somebody else's (%s)", (lang, text) => {
  expect(persons(lang, text)).toEqual(["Jang Min Ho > jang"]);
});

test("a surname that few have needs no introduction", () => {
  expect(persons("de", "Am Montag kam Worobjow nach Oslo.")).toEqual(["Worobjow > vorobyov"]);
  expect(persons("en", "On Monday Vorobyov came to Oslo.")).toEqual(["Vorobyov > vorobyov"]);
});

test("beside the listed person another office of that surname is left out", () => {
  expect(persons("de", "Jang Min Ho kam. Außenminister Jang blieb. Jang sprach.")).toEqual([
    "Jang Min Ho > jang",
    "Jang > jang",
  ]);
  expect(persons("en", "Jang Min Ho came. Prime Minister Jang stayed away.")).toEqual([
    "Jang Min Ho > jang",
  ]);
});
