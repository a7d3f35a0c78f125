/** English clock times of a day that counts from today: "5 p.m. yesterday", "midnight tomorrow". */
import type { Expression } from "#src/extract/time/expression.ts";
import { LETTER, words } from "#src/extract/time/pattern.ts";
import type { Found, TimeRule } from "#src/extract/time/rule.ts";
import { clockTime, HALF_DAY, pointOf, ZONE } from "./clock.ts";
import { shift } from "./shift.ts";
import { ANY_MONTH, monthOf, WEEKDAY, YEAR } from "./words.ts";

const STEPS: ReadonlyMap<string, number> = new Map([
  ["yesterday", -1],
  ["today", 0],
  ["tomorrow", 1],
]);

function ofDay(found: Found): Expression | undefined {
  const { day, point } = found.groups;
  const by = STEPS.get((day ?? "").toLowerCase());
  const time = point === undefined ? clockTime(found) : undefined;
  const parts = point === undefined ? time?.kind === "calendar" && time.parts : pointOf(point);
  if (by === undefined || parts === undefined || parts === false) return undefined;
  return shift({ unit: "day", by, from: "publication", parts });
}

function ofDate({ groups, ...found }: Found): Expression | undefined {
  const time = clockTime({ ...found, groups });
  const month = monthOf(groups["month"]);
  if (time?.kind !== "calendar" || month === undefined) return undefined;
  const { year } = groups;
  const day = { month, day: Number(groups["day"]) };
  const ofYear = year === undefined ? {} : { year: Number(year) };
  return { ...time, parts: { ...time.parts, ...day, ...ofYear } };
}

const NEEDS = ["today", "tomorrow", "yesterday"];
const DAY = "(?<day>[Tt]oday|[Tt]omorrow|[Yy]esterday)";

export const CLOCK_DAY_RULES: readonly TimeRule[] = [
  {
    id: "clock-of-day-word",
    finds: [
      { text: "It shut at [5 p.m. yesterday].", gives: "XXXX-XX-XXT17:00" },
      { text: "They have until [midnight tomorrow].", gives: "XXXX-XX-XXT24:00" },
    ],
    refuses: ["It shut at 5 yesterday.", "He slept at noon; tomorrow he rides."],
    needs: NEEDS,
    pattern: words(
      `<(?<![${LETTER}0-9:.,])(?:(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))? ?${HALF_DAY}${ZONE}|(?<point>[Nn]oon|[Mm]idday|[Mm]idnight)),? ${DAY}(?![${LETTER}0-9])>`,
    ),
    read: ofDay,
  },
  {
    id: "clock-of-date",
    mode: "news",
    finds: [
      { text: "It begins at [5 p.m. on Friday, Sept. 13], in town.", gives: "XXXX-09-13T17:00" },
      { text: "It began [9:30 a.m. EST May 4, 1998].", gives: "1998-05-04T09:30" },
    ],
    refuses: ["It begins at 5 p.m. May we go?"],
    needs: ["am", "pm", "a.m", "p.m"],
    pattern: words(
      `<(?<![${LETTER}0-9:.,])(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))? ?${HALF_DAY}${ZONE},?(?: on)?(?: ${WEEKDAY},)? (?<month>${ANY_MONTH}) (?<day>[12]\\d|3[01]|[1-9])(?![${LETTER}0-9:])(?:,? (?<year>${YEAR})(?![0-9]))?>`,
    ),
    read: ofDate,
  },
  {
    id: "day-word-clock",
    finds: [{ text: "It shuts [tomorrow at 5:30 p.m.] sharp.", gives: "XXXX-XX-XXT17:30" }],
    refuses: ["They left today at 5 Main Street."],
    needs: NEEDS,
    pattern: words(
      `<\\b${DAY},? at (?:about |around )?(?:(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))? ?${HALF_DAY}${ZONE}|(?<point>noon|midday|midnight))(?![${LETTER}0-9])>`,
    ),
    read: ofDay,
  },
];
