/** Holidays of one day that the calendar fixes: "Neujahr", "Karfreitag", "Heiligabend". */
import type { CalendarParts } from "../../../time/expression.ts";
import { oneOf, words } from "../../../time/pattern.ts";
import type { TimeRule } from "../../../time/rule.ts";
import { partsOf } from "../../../time/parts-of.ts";
import { ERA, FULL_YEAR, yearOf } from "./year-parts.ts";

const HOLIDAYS: readonly (readonly [string, CalendarParts])[] = [
  ["neujahr(?:stag)?", { month: 1, day: 1 }],
  ["heilig(?:er? |en )?abend", { month: 12, day: 24 }],
  ["erste[nr] weihnachts(?:feier)?tag", { month: 12, day: 25 }],
  ["zweite[nr] weihnachts(?:feier)?tag", { month: 12, day: 26 }],
  ["silvester", { month: 12, day: 31 }],
  ["allerheiligen", { month: 11, day: 1 }],
  ["rosenmontag", { easter: -48 }],
  ["aschermittwoch", { easter: -46 }],
  ["palmsonntag", { easter: -7 }],
  ["gründonnerstag", { easter: -3 }],
  ["karfreitag", { easter: -2 }],
  ["karsamstag", { easter: -1 }],
  ["ostersonntag", { easter: 0 }],
  ["ostermontag", { easter: 1 }],
  ["christi himmelfahrt", { easter: 39 }],
  ["pfingstsonntag", { easter: 49 }],
  ["pfingstmontag", { easter: 50 }],
  ["fronleichnam", { easter: 60 }],
];

const ALL = HOLIDAYS.map(
  ([pattern, parts]) => [new RegExp(`^(?:${pattern})`, "iu"), parts] as const,
);

export const GERMAN_HOLIDAY_RULES: readonly TimeRule[] = [
  {
    id: "holiday",
    needs: [
      "neujahr",
      "heilig",
      "weihnacht",
      "silvester",
      "montag",
      "mittwoch",
      "sonntag",
      "donnerstag",
      "freitag",
      "samstag",
      "himmelfahrt",
      "fronleichnam",
    ],
    pattern: words(
      `(?:${oneOf(HOLIDAYS.map(([pattern]) => pattern))})(?: (?:des jahres )?${FULL_YEAR}${ERA})?`,
    ),
    read: ({ words: text, groups }) => {
      const holiday = ALL.find(([pattern]) => pattern.test(text))?.[1];
      const year = yearOf(groups["year"], groups["era"]);
      return holiday && { kind: "calendar", parts: partsOf({ ...holiday, year }) };
    },
    finds: [{ text: "Am [Neujahrstag 1871] lag Eis.", gives: "1871-01-01" }],
    refuses: ["Die Neujahrsansprache war kurz."],
  },
];
