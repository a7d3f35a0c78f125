/** Holidays of one day that the calendar fixes: "Neujahr", "Karfreitag", "Heiligabend". */
import { words } from "../../../time/pattern.ts";
import type { TimeRule } from "../../../time/rule.ts";
import { dateOf, ERA, FULL_YEAR, partsIn } from "./year-parts.ts";

/** Month and day, or the days from Easter Sunday. */
const HOLIDAYS: readonly (readonly [string, readonly [number, number] | number])[] = [
  ["neujahr(?:stag)?", [1, 1]],
  ["heilig(?:er? |en )?abend", [12, 24]],
  ["erste[nr] weihnachts(?:feier)?tag", [12, 25]],
  ["zweite[nr] weihnachts(?:feier)?tag", [12, 26]],
  ["silvester", [12, 31]],
  ["allerheiligen", [11, 1]],
  ["rosenmontag", -48],
  ["aschermittwoch", -46],
  ["palmsonntag", -7],
  ["gründonnerstag", -3],
  ["karfreitag", -2],
  ["karsamstag", -1],
  ["ostersonntag", 0],
  ["ostermontag", 1],
  ["christi himmelfahrt", 39],
  ["pfingstsonntag", 49],
  ["pfingstmontag", 50],
  ["fronleichnam", 60],
];

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
      `(?:${HOLIDAYS.map(([pattern]) => pattern).join("|")})(?: (?:des jahres )?${FULL_YEAR}${ERA})?`,
    ),
    read: ({ words: text, groups }) => {
      const day = HOLIDAYS.find(([pattern]) => new RegExp(`^${pattern}`, "iu").test(text))?.[1];
      if (day === undefined) return undefined;
      const parts = typeof day === "number" ? { easter: day } : { month: day[0], day: day[1] };
      return dateOf(groups, { ...partsIn(groups), ...parts });
    },
    finds: [{ text: "Am [Neujahrstag 1871] lag Eis.", gives: "1871-01-01" }],
    refuses: ["Die Neujahrsansprache war kurz."],
  },
];
