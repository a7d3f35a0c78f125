import { describe, expect, it } from "vitest";
import { originKey, sharedOrigins } from "#src/domain/origin.ts";
import type { Source } from "#src/domain/model.ts";
import { article, passageOf } from "#tests/support/collection.ts";

const retold = (id: string, words: string, original?: string) =>
  article(id, { en: [[words]] }, original === undefined ? {} : { original: [[original]] });
const among = (...sources: readonly Source[]) =>
  new Map(sources.map((source) => [source.id, source]));
const whole = (source: Source) =>
  passageOf(source, source.texts[0]?.paragraphs[0]?.[0]?.text ?? "");

describe("passages that print the same wording are one origin", () => {
  it("however each is retold, where the originals agree word for word", () => {
    const one = retold("one", "It was agreed.", "Man einigte sich.");
    const two = retold("two", "They agreed on it.", "Man  einigte sich.");
    expect(sharedOrigins([whole(one), whole(two)], among(one, two))).toEqual([["one", "two"]]);
  });

  it("also without originals, whatever the capitals", () => {
    const one = retold("one", "It was agreed.");
    const two = retold("two", "IT WAS AGREED.");
    expect(sharedOrigins([whole(one), whole(two)], among(one, two))).toEqual([["one", "two"]]);
  });

  it("and not where only the retelling agrees", () => {
    const one = retold("one", "It was agreed.", "Man einigte sich.");
    const two = retold("two", "It was agreed.", "Es kam zur Einigung.");
    expect(sharedOrigins([whole(one), whole(two)], among(one, two))).toEqual([]);
  });

  it("and not within one paper", () => {
    const one = retold("one", "It was agreed.", "Man einigte sich.");
    expect(sharedOrigins([whole(one), whole(one)], among(one))).toEqual([]);
  });
});

it("the origin that most papers share comes first", () => {
  const pair = ["a", "b"].map((id) => retold(id, "A pair.", "Ein Paar."));
  const three = ["c", "d", "e"].map((id) => retold(id, "A trio.", "Ein Trio."));
  const all = [...pair, ...three];
  expect(sharedOrigins(all.map(whole), among(...all))).toEqual([
    ["c", "d", "e"],
    ["a", "b"],
  ]);
});

it("a passage of a source that is not there is compared by its own words", () => {
  const one = retold("one", "It was agreed.", "Man einigte sich.");
  expect(originKey(whole(one), among())).toBe("it was agreed.");
});
