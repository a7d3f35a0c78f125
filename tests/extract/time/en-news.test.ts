import { describe, expect, test } from "vitest";
import { articleOf, articleOfText } from "#src/extract/every-language.ts";
import { findTimes } from "#src/extract/time/find-times.ts";

/** Published on a Wednesday. */
const PUBLISHED = "2013-07-17";

const timesIn = (text: string, published?: string) =>
  findTimes(articleOfText({ lang: "en", text, published })).map((mention) => ({
    ...mention,
    words: text.slice(mention.start, mention.end),
  }));

const valuesOf = (text: string) => timesIn(text, PUBLISHED).map(({ value }) => value);

describe("tense tells which Tuesday, May or 2 August is meant", () => {
  test.each([
    ["The council will vote on Tuesday.", ["2013-07-23"]],
    ["The council voted on Tuesday.", ["2013-07-16"]],
    ["He was in Rome on Saturday and will be in Oslo on Saturday.", ["2013-07-13", "2013-07-20"]],
    ["He said Friday he would resign in the fall.", ["2013-07-12", "2013-FA"]],
    ["The festival will be held on August 2 and in November.", ["2013-08-02", "2013-11"]],
    ["The talks, which began in May, will end by Friday.", ["2013-05", "2013-07-19"]],
    ["The court adjourned until Jan. 15.", ["2014-01-15"]],
    [
      "The envoy was due to return Friday; the vote had been set for Monday.",
      ["2013-07-19", "2013-07-15"],
    ],
    ["They said the dam could burst on Saturday.", ["2013-07-20"]],
    ["The mayor could not be reached on Monday.", ["2013-07-15"]],
    ["On Thursday, the board is to discuss the plan, which was drawn up in haste.", ["2013-07-18"]],
    ["He had been arrested in September and was freed in August.", ["2012-09", "2013-08"]],
    ["It will report second-quarter results on Monday.", ["2013-Q2", "2013-07-22"]],
    ["He will meet his Danish, Swedish and Finnish hosts on Friday, they said.", ["2013-07-19"]],
  ])("%s", (text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });
});

describe("what follows a date counts from it", () => {
  test.each([
    ["It shut in 2009. He was held the following June.", ["2009", "2010-06"]],
    ["It shut in March 2009. He was held the following June.", ["2009-03", "2009-06"]],
    ["It shut in March 2009. He was held the previous June.", ["2009-03", "2008-06"]],
    ["It shut in March 2009. He was held that same June.", ["2009-03", "2009-06"]],
  ])("%s", (text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });

  const inParagraphs = (...paragraphs: readonly string[]) =>
    findTimes(articleOf({ lang: "en", paragraphs, published: PUBLISHED })).map(
      ({ value }) => value,
    );

  test("the evening of a report is that of the day it tells of", () => {
    expect(
      inParagraphs(
        "They marched on Monday against a law passed two weeks ago.",
        "In the evening shots were fired.",
      ),
    ).toEqual(["2013-07-15", "2013-W27", "2013-07-15TEV"]);
  });

  test("a night is the one before the report", () => {
    expect(inParagraphs("They marched on Monday.", "Two shops burnt down overnight.")).toEqual([
      "2013-07-15",
      "2013-07-17TNI",
    ]);
  });

  test("what is to come in the next paragraph has a day of its own", () => {
    expect(
      inParagraphs("They marched on Monday.", "The board will meet again at 8 p.m. in Oslo."),
    ).toEqual(["2013-07-15", "2013-07-17T20:00"]);
  });
});

describe("relative words count from the day of publication", () => {
  test.each([
    ["Prices rose last month and fall next week.", ["2013-06", "2013-W30"]],
    ["He called yesterday and comes tomorrow morning.", ["2013-07-16", "2013-07-18TMO"]],
    ["Sales rose in the first half of the year.", ["2013-H1"]],
    ["Sales rose in the second quarter.", ["2013-Q2"]],
    ["He left two years ago and came back a decade ago.", ["2011", "200"]],
    ["It rained earlier this week and late last month.", ["2013-W29", "2013-06"]],
    ["The show returns this weekend.", ["2013-W29-WE"]],
    ["It opens at 5 p.m. on Friday.", ["2013-07-19T17:00"]],
    ["The trade of the 1990s is over.", ["199"]],
  ])("%s", (text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });

  test.each([
    ["Shares rose a day earlier.", ["2013-07-16"]],
    ["It begins at 10:30 a.m. EDT on Saturday, July 20.", ["2013-07-20T10:30"]],
    [
      "It left at 21:40 on Tuesday and lands at noon tomorrow.",
      ["2013-07-16T21:40", "2013-07-18TMI"],
    ],
    ["It may last until Friday, the mayor said at noon.", ["2013-07-19", "2013-07-17TMI"]],
    ["Sales fell in the quarter, the worst since fiscal 2009.", ["2013-Q2", "2009"]],
    ["It opened on 7/12/2011 and closed on 20130131.", ["2011-07-12", "2013-01-31"]],
    ["Shops shut on Labor Day and at Christmas.", ["2013-09", "2013-12-25"]],
  ])("%s", (text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });

  test("and stay open where it isn't known", () => {
    const [weekday, week] = timesIn("The council voted on Tuesday and meets next week.");
    expect(weekday).toMatchObject({ value: "XXXX-WXX-2", basis: "open" });
    expect(week).toMatchObject({ value: "XXXX-WXX", basis: "open" });
  });
});

describe("lengths and repetitions are written as newspapers are annotated", () => {
  test.each([
    ["It is open daily, and every year thousands come.", { daily: "P1D", "every year": "P1Y" }],
    [
      "Its quarterly and annual reports cost $9 a month.",
      { quarterly: "P3M", annual: "P1Y", "a month": "P1M" },
    ],
    ["The market is held every Tuesday.", { "every Tuesday": "XXXX-WXX-2" }],
    ["Weeks of rain ended hours before the vote.", { Weeks: "PXW", hours: "PTXH" }],
    [
      "The past decade was dry for more than 1,200 days.",
      { "The past decade": "P1DE", "more than 1,200 days": "P1200D" },
    ],
    ["The 45-year-old signed a two-year deal.", { "45-year-old": "P45Y", "two-year": "P2Y" }],
    [
      "In the three months to June it took an hour and 20 minutes.",
      { "the three months": "P3M", June: "2013-06", "an hour and 20 minutes": "PT1H20M" },
    ],
    [
      "At the moment it is shut; in recent years it was open.",
      { "the moment": "PRESENT_REF", "recent years": "PAST_REF" },
    ],
  ])("%s", (text, expected) => {
    const found = timesIn(text, PUBLISHED).map(({ words, value }) => [words, value]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });
});

test.each([
  "They may march on; the sun will spring up and prices fall.",
  "Theresa met April Jones, and Mr. March sang.",
  "Wait a second: the second man carried the day.",
  "They lost 1500 men, 1200 horses and 2,000 carts.",
  "He rode 1750 metres and paid $1900.",
  "She read the Sunday Times on Windows 2000.",
  "The fall of the wall was long in coming.",
  "Dial 555-2010, or write to 2013 Mill Street.",
  "She drove a 2012 Honda past a Boeing 747 that flies 24/7.",
  "He said that August Wills won 6-2, 7-5 and watched Monday Night Football.",
  "He scored twice in the fourth quarter beside the Christmas tree.",
  "It lies on the 38th parallel, near the 20th Division.",
])("no time is in: %s", (text) => {
  expect(timesIn(text, PUBLISHED).map(({ words }) => words)).toEqual([]);
});

test("what the tense rests on is told in the reasons", () => {
  const [mention] = timesIn("The council will vote on Tuesday.", PUBLISHED);
  expect(mention?.reasons.map(({ rule }) => rule)).toContain("tense-future");
  expect(mention).toMatchObject({ basis: "publication", stated: "XXXX-WXX-2" });
});
