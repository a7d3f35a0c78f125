import { describe, expect, test } from "vitest";
import { articleOf, articleOfText } from "#src/extract/every-language.ts";
import { findTimes } from "#src/extract/time/find-times.ts";

const timesIn = (text: string, lang = "en", published?: string) =>
  findTimes(articleOfText({ lang, text, mode: "narrative", published }));

/** The values in text order. */
const valuesOf = (text: string, lang?: string) => timesIn(text, lang).map(({ value }) => value);

describe("what isn't said comes from the date last mentioned", () => {
  test.each([
    ["The mill opened in 1911. In June it burnt down.", ["1911", "1911-06"]],
    ["It opened on 3 May 1911. On the 20th it burnt.", ["1911-05-03", "1911-05-20"]],
    ["It opened on 3 May 1911. The next day it burnt.", ["1911-05-03", "1911-05-04"]],
    ["It opened in May 1911 and shut at the end of the month.", ["1911-05", "1911-05"]],
    ["It opened in May 1911 and shut two years later.", ["1911-05", "1913"]],
    ["It opened in May 1911. The following spring it shut.", ["1911-05", "1912-SP"]],
    ["It opened in May 1911, and in August of that year it shut.", ["1911-05", "1911-08"]],
    ["It opened on 3 May 1911. That night it burnt.", ["1911-05-03", "1911-05-03TNI"]],
    ["It opened in 1911. The previous winter had been dry.", ["1911", "1910-WI"]],
  ])("%s", (text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });

  test("in German as well", () => {
    expect(valuesOf("Die Mühle öffnete 1911. Im Juni brannte sie ab.", "de")).toEqual([
      "1911",
      "1911-06",
    ]);
  });

  test("and stays open where no date was mentioned", () => {
    const [month] = timesIn("In June the mill burnt down.", "en", "2025-07-12");
    expect(month).toMatchObject({ value: "XXXX-06", stated: "XXXX-06", basis: "open" });
  });

  test("what the words alone say is kept, and what was counted from is told", () => {
    const [, month] = timesIn("The mill opened in 1911. In June it burnt down.");
    expect(month).toMatchObject({ value: "1911-06", stated: "XXXX-06", basis: "words" });
    expect(month?.reasons).toContainEqual({
      rule: "from-mention",
      at: { start: 19, end: 23 },
      values: { value: "1911" },
    });
  });

  test("a day is never made of a date that names none", () => {
    expect(valuesOf("It opened in 1911. The next day it shut.")).toEqual(["1911", "XXXX-XX-XX"]);
  });
});

describe("spans", () => {
  test.each([
    ["It stood idle from November to February 1942.", ["1941-11", "1942-02"]],
    ["It stood idle from June to August 1941.", ["1941-06", "1941-08"]],
    ["It rained between 3 and 7 May 1902.", ["1902-05-03", "1902-05-07"]],
    ["The fair of July 4–6, 1863 was full.", ["1863-07-04", "1863-07-06"]],
    ["The lean years 1788–89 passed.", ["1788", "1789"]],
    ["They fought from 415 to 413 BC.", ["BC0415", "BC0413"]],
  ])("%s", (text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });
});

describe("the line of the tale", () => {
  test("a look back doesn't take it along", () => {
    expect(
      valuesOf("In 1911 the mill shut. The previous year it had done well. In June it burnt."),
    ).toEqual(["1911", "1910", "1911-06"]);
  });

  test("nor does the year of a book in brackets", () => {
    expect(valuesOf("In 1911, says Miller (1987), the mill shut. In June it burnt.")).toEqual([
      "1911",
      "1987",
      "1911-06",
    ]);
  });

  test("nor a year far off, nor the end of something else", () => {
    expect(valuesOf("In 1911 the mill of 1714 shut. In June it burnt.").at(-1)).toBe("1911-06");
    expect(valuesOf("In 1911 he took it until 1912. In June it burnt.").at(-1)).toBe("1911-06");
  });

  test("a new paragraph may begin with any year", () => {
    const paragraphs = ["In 1911 the mill shut.", "In 1905 it had opened. In June it burnt."];
    const article = articleOf({ lang: "en", paragraphs, mode: "narrative" });
    expect(findTimes(article).map(({ value }) => value)).toEqual(["1911", "1905", "1905-06"]);
  });

  test("even with one far off", () => {
    const paragraphs = ["In 1911 the mill shut.", "In 1971 it was found. In June it burnt."];
    const article = articleOf({ lang: "en", paragraphs, mode: "narrative" });
    expect(findTimes(article).at(-1)?.value).toBe("1971-06");
  });

  test("two looks back at one year are no aside any more", () => {
    const text = "In 1911 the mill shut. Built in 1905, it was full in 1905. In June it burnt.";
    expect(valuesOf(text).at(-1)).toBe("1905-06");
  });
});

describe("the turn of the year", () => {
  test("January follows the December whose year was said", () => {
    expect(valuesOf("In December 1911 it shut. In January it burnt.").at(-1)).toBe("1912-01");
  });

  test("one December doesn't lead to the next without it", () => {
    const text = "In May 1911 it shut. In December it burnt. In January it had flooded.";
    expect(valuesOf(text).at(-1)).toBe("1911-01");
  });

  test("spring after the winter is the next year's", () => {
    expect(valuesOf("In the winter of 1911 it shut. In spring it burnt.").at(-1)).toBe("1912-SP");
  });

  test("an earlier month is otherwise of the same year", () => {
    expect(valuesOf("In September 1911 it shut. In May it had burnt.").at(-1)).toBe("1911-05");
  });

  test("winter is the one that begins in its year", () => {
    expect(valuesOf("In October 1911 it shut. In winter it burnt.").at(-1)).toBe("1911-WI");
    expect(valuesOf("In January 1912 it shut. That winter was cold.").at(-1)).toBe("1911-WI");
  });
});

test("counts that stand together share their start", () => {
  const earlier = "He sold it in 1911. He had been poor ten and twenty years earlier.";
  expect(valuesOf(earlier)).toEqual(["1911", "1901", "1891"]);
  const later = "He sold it in 1911. It burnt ten and twenty years later.";
  expect(valuesOf(later)).toEqual(["1911", "1921", "1931"]);
});

test("today is the reader's day, and years ago are counted from the writer's", () => {
  const text = "The mill of 1911 is a school today. It shut 50 years ago.";
  const values = timesIn(text, "en", "2009-12-19").map(({ value }) => value);
  expect(values).toEqual(["1911", "PRESENT_REF", "1959"]);
});

test("a day that a month doesn't have is nobody's date", () => {
  expect(valuesOf("It shut in 1911. On 31 February it burnt.")).toEqual(["1911"]);
});
