/** What needs no language: dates as ISO 8601 writes them. */
import type { TimeRule } from "./rule.ts";

export const NEUTRAL_TIME_RULES: readonly TimeRule[] = [
  {
    id: "iso-date",
    needs: ["-"],
    pattern:
      /(?<![\p{L}\p{N}.,:/-])(?<year>[12]\d{3})-(?<month>\d{2})-(?<day>\d{2})(?:T(?<hour>\d{2}):(?<minute>\d{2})(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\p{L}\p{N}/-])/gu,
    read: ({ groups: { year, month, day, hour, minute } }) => ({
      kind: "calendar",
      parts: {
        year: Number(year),
        month: Number(month),
        day: Number(day),
        ...(hour === undefined ? {} : { hour: Number(hour), minute: Number(minute) }),
      },
    }),
    finds: [
      { text: "Updated [2019-03-17].", gives: "2019-03-17" },
      { text: "Stand [2019-03-17T08:15:00Z].", gives: "2019-03-17T08:15" },
    ],
    refuses: ["Part 2019-03-175 is sold out.", "2024-13-40"],
  },
];
