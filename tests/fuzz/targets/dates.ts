/** Dates as they are written and typed: EDTF, the search field, and the words that come of them. */
import * as fc from "fast-check";
import { expect } from "vitest";
import { boundsOf, parseEdtf, precisionOf } from "#src/domain/edtf.ts";
import { boundsOfEdtf } from "#src/domain/edtf-bounds.ts";
import { LANGS } from "#src/domain/model.ts";
import { readDateQuery, readTypedEdtf } from "#src/i18n/date-query.ts";
import { timeInWords } from "#src/i18n/clock-in-words.ts";
import { boundInWords, dateInWords } from "#src/i18n/dates.ts";
import { oddText, token } from "../hostile.ts";
import { fuzzed } from "../target.ts";
import { editedText } from "../text-edits.ts";

const WRITTEN = [
  "2024-08-03",
  "2024-08",
  "2024",
  "202X",
  "2024-XX-03",
  "2024-08-03T10:00:00Z",
  "2024-08~/2025-01?",
  "../2024-08-03",
  "/2024",
  "2024-21",
  "[2024-08,2024-10..2025]",
  "{2023,2024..}",
  "Y-17E7",
  "-0044-03-15",
  "?2024-~08",
  "2024-%08-03",
];

const piece = fc.oneof(
  token,
  fc.constantFrom(
    ..."0123456789X-/.?~%[]{},YETZ:+".split(""),
    "..",
    "2024",
    "-08",
    "/",
    "E9",
    "S3",
  ),
);
const made = fc.array(piece, { maxLength: 14 }).map((parts) => parts.join(""));

function checkWritten(text: string): void {
  const reading = parseEdtf(text);
  for (const lang of LANGS) {
    for (const style of ["heading", "prose"] as const) {
      const words = dateInWords(text, lang, style);
      if (text !== "") expect(words).not.toBe("");
    }
    timeInWords(text, lang);
    boundInWords({ notBefore: text, notAfter: text }, lang);
  }
  if (!reading.ok) {
    expect(reading.at).toBeGreaterThanOrEqual(0);
    expect(reading.at).toBeLessThanOrEqual(text.length);
    expect(boundsOfEdtf(text)).toBeUndefined();
    return;
  }
  expect(precisionOf(reading.value)).not.toBe("");
  const bounds = boundsOf(reading.value);
  if (bounds === undefined) return;
  const { beginEarliest, beginLatest, endEarliest, endLatest } = bounds;
  for (const day of Object.values(bounds)) expect(day).not.toBeNaN();
  expect(beginEarliest).toBeLessThanOrEqual(beginLatest);
  expect(endEarliest).toBeLessThanOrEqual(endLatest);
  expect(beginEarliest).toBeLessThanOrEqual(endLatest);
}

export const edtf = fuzzed<string>({
  name: "EDTF",
  share: 30,
  cases: fc.oneof(editedText(WRITTEN), made, made),
  check: checkWritten,
  extremes: {
    "a megabyte of digits": () => "2".repeat(1_000_000),
    "a million commas": () => `[${",".repeat(1_000_000)}]`,
    "ten thousand members": () => `[${"2024,".repeat(10_000)}2025]`,
    "a million slashes": () => "/".repeat(1_000_000),
    "ten thousand brackets": () => "[".repeat(10_000) + "]".repeat(10_000),
    "a million X": () => `Y${"X".repeat(1_000_000)}`,
    "a year of a billion digits": () => "Y1E999999999",
  },
});

const TYPED = [
  "August 2024",
  "im August 2024",
  "12.7.2025",
  "July 12, 2025",
  "Sommer 2024",
  "501 v. Chr.",
  "3 Aug – 5 Sep 2024",
  "KW 23 2024",
  "1920er",
  "19th century",
];

function checkTyped(text: string): void {
  for (const lang of LANGS) {
    const read = readTypedEdtf(text, lang);
    if (read !== undefined) expect(parseEdtf(read).ok).toBe(true);
    const days = readDateQuery(text, lang);
    if (days !== undefined) expect(days.from).toBeLessThanOrEqual(days.to);
  }
}

export const typedDates = fuzzed<string>({
  name: "typed dates",
  share: 10,
  cases: fc.oneof(editedText(TYPED), oddText),
  check: checkTyped,
  extremes: { "a megabyte": () => "August 2024 ".repeat(90_000) },
});
