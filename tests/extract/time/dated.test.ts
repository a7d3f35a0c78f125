import { describe, expect, test } from "vitest";
import type { ReadLang } from "#src/extract/article.ts";
import { articleOfText } from "#src/extract/every-language.ts";
import { datesIn } from "#src/extract/time/dated.ts";
import { findTimes } from "#src/extract/time/find-times.ts";

// 2025-06-05 was a Thursday
function dates(lang: ReadLang, text: string, published: string | undefined = "2025-06-05") {
  const article = articleOfText({ lang, text, published });
  return datesIn(article, findTimes(article)).map(({ start, end, relation, when, within }) => ({
    words: text.slice(start, end),
    relation,
    text: when.text?.edtf,
    published: when.published?.edtf,
    rule: when.published?.rule ?? when.text?.rule,
    ...(within === undefined ? {} : { within }),
  }));
}

const only = (lang: ReadLang, text: string, published?: string) => dates(lang, text, published)[0];

describe("the layers stay apart", () => {
  test("a month with its year is in the words alone", () => {
    expect(only("de", "Im März 2023 trat der Minister zurück.")).toEqual({
      words: "Im März 2023",
      relation: "at",
      text: "2023-03",
      published: undefined,
      rule: "month-of-year",
    });
  });

  test("a month without a year has one with the day of publication", () => {
    expect(only("en", "The two agreed on it in February.")).toMatchObject({
      words: "in February",
      text: "XXXX-02",
      published: "2025-02",
      rule: "month-before-publication",
    });
  });

  test("last year is nothing without the day of publication", () => {
    expect(only("de", "Im vergangenen Jahr wurde die Brücke gebaut.")).toMatchObject({
      text: undefined,
      published: "2024",
      rule: "year-before-publication",
    });
  });

  test("the weekday of publication", () => {
    expect(only("de", "Das teilte die Stadt am Donnerstag mit.")).toMatchObject({
      words: "am Donnerstag",
      text: undefined,
      published: "2025-06-05",
      rule: "weekday-of-publication",
    });
  });
});

describe("what stands before the words", () => {
  test.each([
    ["de", "Die Brücke fiel spätestens im Mai 2024 ein.", "before", "2024-05"],
    ["de", "Die Brücke fiel frühestens am 3. Mai 2024 ein.", "after", "2024-05-03"],
    ["de", "Die Brücke fiel um den 3. Mai 2024 ein.", "at", "2024-05-03~"],
    ["de", "Die Brücke fiel etwa im Mai 2024 ein.", "at", "2024-05~"],
    ["de", "Die Brücke fiel im Mai 2024 ein.", "at", "2024-05"],
    ["en", "The bridge fell no later than May 2024.", "before", "2024-05"],
    ["en", "The bridge fell not before May 3, 2024.", "after", "2024-05-03"],
    ["en", "The bridge opened not until May 2024.", "after", "2024-05"],
    ["de", "Die Brücke wird nicht vor dem 3. Mai 2026 eröffnet.", "after", "2026-05-03"],
    ["en", "The bridge fell around May 3, 2024.", "at", "2024-05-03~"],
    ["en", "The bridge fell on May 3, 2024.", "at", "2024-05-03"],
  ] as const)("says no more than it does: %s %s", (lang, text, relation, edtf) => {
    expect(only(lang, text)).toMatchObject({ relation, text: edtf });
  });

  test.each([
    ["Bis Ende 2024 hatte die Stadt zwei Brücken gebaut.", "before", "2024"],
    ["Die Stadt hatte bis Ende 2024 zwei Brücken gebaut.", "before", "2024"],
    ["Bis Ende 2024 hatte die Stadt zwei Brücken.", "until", "/2024"],
    ["Bis Ende 2024 waren zwei Brücken gesperrt.", "until", "/2024"],
    ["Er hatte das gesagt; bis Ende 2024 blieb er dort.", "until", "/2024"],
  ] as const)("what had been done by then is no end: %s", (text, relation, edtf) => {
    expect(only("de", text)).toMatchObject({ relation, text: edtf });
  });

  test("a clock time is near its hour and on its day", () => {
    expect(only("de", "Der Zug fährt am 3. Mai 2024 um 10 Uhr.")?.text).toBe("2024-05-03");
  });

  test.each([
    [
      "de",
      "Bis Mai 2021 war sie Bürgermeisterin.",
      "Bis Mai 2021",
      "until",
      "/2021-05",
      "until-month",
    ],
    ["en", "She was mayor until May 2021.", "until May 2021", "until", "/2021-05", "until-month"],
    ["de", "Seit 2019 leitet er das Amt.", "Seit 2019", "since", "2019/", "since-year"],
    ["en", "He has led the office since 2019.", "since 2019", "since", "2019/", "since-year"],
  ] as const)("%s: %s", (lang, sentence, words, relation, text, rule) => {
    expect(only(lang, sentence)).toMatchObject({ words, relation, text, rule });
  });

  test("until Sunday ends after the day of publication", () => {
    expect(only("de", "Der Präsident soll bis Sonntag in Rom bleiben.")).toMatchObject({
      words: "bis Sonntag",
      relation: "until",
      text: undefined,
      published: "/2025-06-08",
      rule: "weekday-after-publication",
    });
  });
});

describe("spans", () => {
  test.each([
    ["de", "Von März bis Juni 2020 war die Grenze zu."],
    ["en", "From March to June 2020 the border was closed."],
  ] as const)("%s: %s", (lang, sentence) => {
    expect(only(lang, sentence)).toMatchObject({ relation: "span", text: "2020-03/2020-06" });
  });

  test("two days that are only named together are two dates", () => {
    const found = dates("en", "He spoke on 3 May 2021 and on 7 May 2021.");
    expect(found.map(({ text }) => text)).toEqual(["2021-05-03", "2021-05-07"]);
  });
});

test("a night without a day is the one that ends on the day of publication", () => {
  expect(only("de", "In der Nacht brannte es in Köln.")).toMatchObject({
    published: "2025-06-04/2025-06-05",
    rule: "night-before-publication",
  });
});

describe("what has no date says so", () => {
  test("without a day of publication a weekday stays open", () => {
    const article = articleOfText({ lang: "de", text: "Am Samstag kam sie in Wien an." });
    expect(datesIn(article, findTimes(article))[0]).toMatchObject({
      relation: "open",
      when: { text: { rule: "open" } },
    });
  });

  test.each([
    ["de", "Er will in naher Zukunft nach Paris reisen.", "in naher Zukunft"],
    ["de", "In der Vergangenheit gab es dort oft Streit.", "In der Vergangenheit"],
    ["en", "They hope to meet in the near future.", "in the near future"],
    ["en", "The latest talks failed.", "latest"],
  ] as const)("%s: %s stays vague", (lang, sentence, words) => {
    const [found] = dates(lang, sentence);
    expect(found).toMatchObject({ relation: "vague", text: undefined, published: undefined });
    expect(found?.words).toContain(words);
  });
});

describe("the second in less than so long bounds the first", () => {
  test.each([
    ["de", "Es war ihr dritter Besuch in Oslo in weniger als zwei Jahren.", "P2Y"],
    ["en", "It was her third visit to Oslo in less than two years.", "P2Y"],
  ] as const)("%s: %s", (lang, sentence, within) => {
    expect(dates(lang, sentence)).toContainEqual(
      expect.objectContaining({ relation: "count", within }),
    );
  });

  test("how long something took is no such bound", () => {
    expect(only("en", "The talks took two years.")?.relation).toBe("length");
  });
});

test("a length with its preposition leads to a date no finer than its unit", () => {
  expect(only("de", "Vor drei Jahren wurde das Gesetz beschlossen.")).toMatchObject({
    words: "Vor drei Jahren",
    relation: "at",
    text: undefined,
    published: "2022",
  });
});

test("no layer is finer than a day, and every one can be read", () => {
  const found = dates("en", "On 12 July 2023 at 8 p.m. the doors opened.");
  expect(found.map(({ text }) => text)).toContain("2023-07-12");
});
