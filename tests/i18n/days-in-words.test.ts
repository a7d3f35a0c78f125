import { expect, it } from "vitest";
import { dayFromIso } from "#src/domain/calendar.ts";
import { daysInWords } from "#src/i18n/days-in-words.ts";

it.each([
  ["2025-07-12", "2025-07-12", "12 July 2025", "12. Juli 2025"],
  ["2024-08-01", "2024-08-31", "August 2024", "August 2024"],
  ["2024-12-01", "2024-12-31", "December 2024", "Dezember 2024"],
  ["2024-01-01", "2024-12-31", "2024", "2024"],
  ["2024-08-01", "2024-08-30", "1–30 August 2024", "1.–30. August 2024"],
  ["2024-02-01", "2024-02-28", "1–28 February 2024", "1.–28. Februar 2024"],
  ["2024-05-01", "2024-06-03", "1 May – 3 June 2024", "1. Mai – 3. Juni 2024"],
  [
    "2023-12-30",
    "2024-01-02",
    "30 December 2023 – 2 January 2024",
    "30. Dezember 2023 – 2. Januar 2024",
  ],
])("%s to %s is %s", (from, to, english, german) => {
  const [first, last] = [dayFromIso(from), dayFromIso(to)];
  expect(daysInWords(first, last, "en")).toBe(english);
  expect(daysInWords(first, last, "de")).toBe(german);
});

it("an end that isn't given stays open", () => {
  expect(daysInWords(undefined, dayFromIso("2025-07-12"), "en")).toBe("… – 12 July 2025");
});
