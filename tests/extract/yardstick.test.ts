/** How far the extraction agrees with what people read in the two originals. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { KnownActor } from "#src/domain/known-actor.ts";
import { articleOf } from "#src/extract/every-language.ts";
import { joinClaims } from "#src/extract/events/join-claims.ts";
import { extract } from "#src/extract/extract.ts";
import { readPlainText } from "#src/formats/read-plain-text.ts";
import { fileText } from "../data/bundled-files.ts";
import { hasYardstick, mainFacts, yardstick } from "../data/yardstick.ts";
import { f1, measure } from "./yardstick-measure.ts";

const gazetteer = KnownActor.array().parse(JSON.parse(fileText("actors.json")));

const originalOf = ({ file }: { readonly file: string }): string =>
  readFileSync(new URL(`../../../shared/articles/${file}`, import.meta.url), "utf8");

describe.skipIf(!hasYardstick)("the two originals", () => {
  const articles = yardstick.articles.map((article) => {
    const read = readPlainText(originalOf(article));
    const paragraphs = read.paragraphs.map(({ text }) => text);
    const { published_edtf: published, id } = article;
    return {
      id,
      aside: read.aside,
      extraction: extract(articleOf({ lang: "de", published, paragraphs }), gazetteer),
    };
  });
  const { matches, extra, actors, speakers, dates } = measure(articles, mainFacts);
  const claimOf = (id: string) => matches.find(({ fact }) => fact.id === id)?.claim;

  test("38 of the 45 facts at least are told by a claim of the same sentence and kind", () => {
    expect(matches.filter(({ claim }) => claim !== undefined).length).toBeGreaterThanOrEqual(38);
  });

  test("claims that nobody else read in them are few", () => {
    expect(extra.length).toBeLessThanOrEqual(15);
  });

  test("no date is wrong or finer than the words give, and nine in ten are found", () => {
    const wrong = dates.filter(({ wanted, found }) => found !== undefined && found !== wanted);
    const asked = dates.filter(({ wanted }) => wanted !== undefined);
    expect(wrong).toEqual([]);
    expect(
      asked.filter(({ found }) => found !== undefined).length / asked.length,
    ).toBeGreaterThanOrEqual(0.9);
  });

  test("who takes part and who says it", () => {
    expect(f1(actors)).toBeGreaterThanOrEqual(0.85);
    expect(f1(speakers)).toBeGreaterThanOrEqual(0.8);
  });

  test("the expected joins are made and none of the forbidden", () => {
    const claims = articles.flatMap(({ extraction }) =>
      extraction.claims.map((found) => ({ found, extraction })),
    );
    const groups = joinClaims(claims);
    const groupOf = (id: string): number =>
      groups.findIndex((group) => group.some((index) => claims[index]?.found === claimOf(id)));
    for (const [first = "", second = ""] of yardstick.expected_merges) {
      expect(claimOf(first)).toBeDefined();
      expect(groupOf(first), `${first} and ${second}`).toBe(groupOf(second));
    }
    for (const {
      pair: [first = "", second = ""],
    } of yardstick.expected_non_merges) {
      if (claimOf(first) === undefined || claimOf(second) === undefined) continue;
      expect(groupOf(first), `${first} and ${second}`).not.toBe(groupOf(second));
    }
  });

  test("no story that the page only recommends is read with the article", () => {
    for (const { id, extraction } of articles) {
      const lines = yardstick.articles.find((article) => article.id === id)?.main_lines ?? [];
      expect(extraction.article.paragraphs.length).toBe(lines.length);
    }
  });
});
