import { expect, test } from "vitest";
import { isDateRule } from "#src/domain/date-rules.ts";
import { Review } from "#src/domain/review.ts";

const KNOWN = [
  "weekday-before-publication",
  "night-of-publication",
  "decade-after-publication",
  "since-year",
  "until-month",
  "before-season",
  "month-alone",
  "month-of-year",
  "day",
  "year",
  "span",
  "span-and-publication",
  "since-length",
  "length-from",
  "months-before-event",
  "weeks-before-event",
  "relative-to-event",
  "not-after-publication",
  "vague",
];

const UNKNOWN = [
  "",
  "month",
  "weekday-before-publikation",
  "day-until",
  "xday",
  "days",
  "at-day",
  "constructor",
];

test.each(KNOWN)("%s is a rule of a date, and an editor may name it", (rule) => {
  expect(isDateRule(rule)).toBe(true);
  expect(Review.safeParse(reviewWith(rule)).success).toBe(true);
});

test.each(UNKNOWN)("'%s' is none, and the review says so", (rule) => {
  expect(isDateRule(rule)).toBe(false);
  const read = Review.safeParse(reviewWith(rule));
  expect(read.error?.issues.map(({ message }) => message).join("\n")).toMatch(/no rule of a date/u);
});

function reviewWith(rule: string) {
  const decision = { claim: "blatt-s01-meeting-1", words: { en: "Anna" }, decision: "correct" };
  return { title: { en: "Test" }, claims: [{ ...decision, when: { text: { rule } } }] };
}
