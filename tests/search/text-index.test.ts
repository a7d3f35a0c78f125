import { describe, expect, it } from "vitest";
import { textSearch } from "#src/search/text-index.ts";
import { recordsOf } from "#src/domain/record.ts";
import { acting, article, datasetFrom, passageOf, phraseIn } from "#tests/support/collection.ts";

const paper = article(
  "paper",
  { en: [["The bridge was opened.", "It said “never again”."]] },
  { publisher: "Morning Post" },
);
const dataset = datasetFrom({
  sources: [paper],
  sides: [],
  actors: [
    {
      id: "lavrov",
      kind: "person",
      name: { de: "Sergej Lawrow", en: "Sergey Lavrov" },
      aliases: ["Сергей Лавров"],
    },
    { id: "selenskyj", kind: "person", name: { de: "Wolodymyr Selenskyj" } },
    { id: "shoigu", kind: "person", name: { de: "Sergej Schoigu" } },
    { id: "wire", kind: "agency", name: { en: "The Wire" } },
  ],
  events: [
    { id: "visit", title: { de: "Besuch", en: "Visit" }, claims: [{ actors: ["lavrov"] }] },
    { id: "call", title: { en: "Call" }, claims: [{ actors: ["selenskyj"] }] },
    { id: "tour", title: { en: "Tour" }, claims: [{ actors: ["shoigu"] }] },
    {
      id: "opening",
      title: { en: "Ceremony" },
      label: { en: "Shorthand" },
      summary: { en: "A long-awaited day" },
      notes: [{ about: "context", text: { en: "Postponed twice" } }],
      claims: [
        {
          passages: [passageOf(paper, "The bridge was opened.")],
          quotes: [{ exact: "nie wieder", phrase: phraseIn(paper, "never again") }],
          place: { name: { de: "Pjöngjang", en: "Pyongyang" } },
          chain: [{ speakers: ["wire"], form: "indirect" }],
          actors: [acting("wire", "reporter")],
        },
      ],
    },
  ],
});
const search = textSearch(recordsOf(dataset), dataset);
const found = (text: string) => [...(search(text) ?? [])];

describe("however a name is romanised, it is found", () => {
  it.each([
    ["Lawrow", "visit"],
    ["Lavrov", "visit"],
    ["lawrow", "visit"],
    ["Лавров", "visit"],
    ["Pjongjang", "opening"],
    ["Pjöngjang", "opening"],
    ["Pyongyang", "opening"],
    ["Selenskyj", "call"],
    ["Zelenskyy", "call"],
    ["Zelensky", "call"],
    ["Schoigu", "tour"],
    ["Shoigu", "tour"],
  ])("%s", (text, event) => {
    expect(found(text)).toEqual([event]);
  });
});

describe("an event is found by", () => {
  it.each([
    ["its title in either language", "Besuch", "visit"],
    ["its label", "shorthand", "opening"],
    ["its summary", "awaited", "opening"],
    ["a note on it", "postponed", "opening"],
    ["the words of its passage", "bridge", "opening"],
    ["a quote as it was printed", "wieder", "opening"],
    ["its paper", "Morning Post", "opening"],
    ["who says so", "wire", "opening"],
    ["the beginning of a word", "cere", "opening"],
  ])("%s", (_, text, event) => {
    expect(found(text)).toEqual([event]);
  });
});

it("every word must occur", () => {
  expect(found("Sergey")).toEqual(expect.arrayContaining(["visit", "tour"]));
  expect(found("Sergey visit")).toEqual(["visit"]);
  expect(found("Sergey bridge")).toEqual([]);
});

it("not the end or the middle of a word", () => {
  expect(found("ridge")).toEqual([]);
});

it("no typing error is corrected into another name", () => {
  expect(found("Lavrob")).toEqual([]);
});

it.each(["", "   ", "–", "“”", "!?"])("%j searches for nothing", (text) => {
  expect(search(text)).toBeUndefined();
});

it("a text of nothing but accents finds nothing and fails at nothing", () => {
  expect(search("\u0308a")).toBeInstanceOf(Set);
});
