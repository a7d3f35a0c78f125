/** English clock times and parts of a day: "10:30 a.m.", "noon", "at night", "overnight". */
import type { CalendarParts, Expression, PartOfDay } from "#src/extract/time/expression.ts";
import { LETTER, words } from "#src/extract/time/pattern.ts";
import type { Found, TimeRule } from "#src/extract/time/rule.ts";
import { ANY_MONTH, monthOf, NUMBER, numberOf, partOf, WEEKDAY, weekdayOf, YEAR } from "./words.ts";
import { PART_NEEDS, WEEKDAY_NEEDS } from "./needs.ts";
import { partsOf } from "../../../time/say.ts";

export const HALF_DAY = "(?<half>[ap]\\.m\\.?|[AP]\\.M\\.?|[ap]m\\b|[AP]M\\b)";

function weekdayTime(found: Found): Expression | undefined {
  const time = clockTime(found);
  const weekday = weekdayOf(found.groups["weekday"]);
  if (time?.kind !== "calendar" || weekday === undefined) return undefined;
  return { ...time, parts: { weekday, ...time.parts } };
}

export function clockTime(found: Found): Expression | undefined {
  const { hour, minute, half, part } = found.groups;
  const number = Number(hour);
  const evening = /^p/iu.test(half ?? "") || /^(?:afternoon|evening|night)$/iu.test(part ?? "");
  if (number > 24 || Number(minute ?? 0) > 59) return undefined;
  if (half !== undefined && (number > 12 || number === 0)) return undefined;
  const time = inDay(number, half !== undefined || evening, evening);
  return { kind: "calendar", parts: { ...dayAfter(found.after), hour: time, ...minutes(minute) } };
}

const DAY_AFTER = new RegExp(
  `^,?\\s(?:on\\s)?(?:the\\s)?(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?(?<month>${ANY_MONTH})|(?<month2>${ANY_MONTH})\\s(?<day2>\\d{1,2})(?:st|nd|rd|th)?)(?![0-9])(?:,?\\s(?<year>${YEAR})(?![0-9]))?`,
  "u",
);

/** "at 21:00 on 3 May": the day that comes after the time. */
function dayAfter(after: string): CalendarParts {
  const groups: Found["groups"] = DAY_AFTER.exec(after)?.groups ?? {};
  const month = monthOf(groups["month"] ?? groups["month2"]);
  if (month === undefined) return {};
  const { year } = groups;
  return partsOf({
    year: year === undefined ? undefined : Number(year),
    month,
    day: Number(groups["day"] ?? groups["day2"]),
  });
}

/** 12 a.m. is midnight, 12 p.m. is noon. */
function inDay(hour: number, twelve: boolean, evening: boolean): number {
  if (!twelve || hour > 12) return hour;
  return (hour % 12) + (evening ? 12 : 0);
}

const minutes = (minute: string | undefined): { minute?: number } =>
  minute === undefined ? {} : { minute: Number(minute) };

function military({ groups }: Found): Expression | undefined {
  const hour = Number(groups["hour"]);
  const minute = Number(groups["minute"]);
  if (hour > 24 || minute > 59) return undefined;
  return { kind: "calendar", parts: { hour, minute } };
}

function oclock({ groups }: Found): Expression | undefined {
  const hour = numberOf(groups["number"]);
  if (hour === undefined || hour > 24) return undefined;
  const evening = /^(?:afternoon|evening|night)$/iu.test(groups["part"] ?? "");
  return { kind: "calendar", parts: { hour: inDay(hour, evening, evening) } };
}

const FIXED: ReadonlyMap<string, { hour: number } | { part: PartOfDay }> = new Map<
  string,
  { hour: number } | { part: PartOfDay }
>([
  ["noon", { part: "MI" }],
  ["midday", { part: "MI" }],
  ["midnight", { hour: 24 }],
]);

function weekdayPoint({ groups }: Found): Expression | undefined {
  const weekday = weekdayOf(groups["weekday"]);
  const point = (groups["point"] ?? "").toLowerCase();
  const parts = point === "dawn" ? ({ part: "MO" } as const) : FIXED.get(point);
  if (weekday === undefined || parts === undefined) return undefined;
  return { kind: "calendar", parts: { weekday, ...parts } };
}

function fixedPoint({ words: all }: Found): Expression | undefined {
  const parts = FIXED.get(all.toLowerCase());
  return parts && { kind: "calendar", parts };
}

function partAlone({ groups }: Found): Expression | undefined {
  const word = (groups["part"] ?? "").toLowerCase();
  const part = /^(?:day|working)/u.test(word)
    ? "DT"
    : /^(?:over)?night/u.test(word)
      ? "NI"
      : partOf(word);
  return part && { kind: "calendar", parts: { part } };
}

/** "noon", "midnight" */
export function pointOf(word: string): CalendarParts | undefined {
  return FIXED.get(word.toLowerCase());
}

const OF_DAY =
  "(?: (?:in|of) (?:the|that) (?<part>morning|afternoon|evening)| at (?<part2>night))?";
export const ZONE =
  "(?: ?(?:GMT|UTC|BST|[ECMP][SD]?T|CES?T|MSK|JST|IST|Eastern(?: (?:[Ss]tandard |[Dd]aylight )?[Tt]ime)?|local time|hours|hrs?|h)\\b)?";

export const CLOCK_RULES: readonly TimeRule[] = [
  {
    id: "clock-time",
    finds: [
      { text: "The train left at [10:58].", gives: "XXXX-XX-XXT10:58" },
      { text: "They met at [7:15 p.m.] in town.", gives: "XXXX-XX-XXT19:15" },
      { text: "Doors shut at [03:00hrs] sharp.", gives: "XXXX-XX-XXT03:00" },
      { text: "They left at [21:00] on 3 May 1911.", gives: "1911-05-03T21:00" },
    ],
    refuses: ["They won 10:58:11.", "John 3:116 was read.", "The ratio is 10:580."],
    needs: [":", " am", " pm", "0am", "5am", "0pm", "5pm", "a.m", "p.m"],
    pattern: words(
      `<(?<![${LETTER}0-9:.,])(?<hour>[01]?\\d|2[0-4])(?::(?<minute>[0-5]\\d)|\\.(?<minute2>[0-5]\\d)(?= ?[ap]\\.?m))(?![\\d:]|\\.\\d)(?: ?${HALF_DAY})?${ZONE}${OF_DAY}>`,
    ),
    read: clockTime,
  },
  {
    id: "clock-weekday",
    finds: [
      { text: "They meet at [5 p.m. on Friday] in town.", gives: "XXXX-WXX-5T17:00" },
      { text: "It rang at [7:30 a.m. Monday].", gives: "XXXX-WXX-1T07:30" },
      { text: "It left at [21:40 on Tuesday].", gives: "XXXX-WXX-2T21:40" },
    ],
    refuses: ["They meet at 5 on Friday Street.", "The 5 Mondays were dry."],
    needs: WEEKDAY_NEEDS,
    pattern: words(
      `<(?<![${LETTER}0-9:.,])(?:(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))? ?${HALF_DAY}|(?<hour2>[01]?\\d|2[0-4]):(?<minute2>[0-5]\\d))${ZONE},?(?: on)? (?<weekday>${WEEKDAY})(?![${LETTER}0-9])>`,
    ),
    read: weekdayTime,
  },
  {
    id: "clock-after-weekday",
    finds: [{ text: "They meet [Friday at 5 p.m.] in town.", gives: "XXXX-WXX-5T17:00" }],
    refuses: ["They met Friday at 5 Main Street."],
    needs: WEEKDAY_NEEDS,
    pattern: words(
      `<\\b(?<weekday>${WEEKDAY}),? at (?:about |around )?(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))? ?${HALF_DAY}(?![${LETTER}0-9])${ZONE}>`,
    ),
    read: weekdayTime,
  },
  {
    id: "noon-of-weekday",
    finds: [{ text: "It ends [noon on Friday] in town.", gives: "XXXX-WXX-5TMI" }],
    refuses: ["At noon he left. Friday was dry."],
    needs: ["noon", "midday", "midnight", "dawn"],
    pattern: words(
      `(?<point>[Nn]oon|[Mm]idday|[Mm]idnight|[Dd]awn)(?: on)? (?<weekday>${WEEKDAY})`,
    ),
    read: weekdayPoint,
  },
  {
    id: "clock-hour",
    finds: [
      { text: "They met at [7 p.m.] in town.", gives: "XXXX-XX-XXT19:00" },
      { text: "It rang at [12am].", gives: "XXXX-XX-XXT00:00" },
    ],
    refuses: ["He had 7 pm2 filters.", "They had 70 amps."],
    needs: ["am", "pm", "a.m", "p.m"],
    pattern: words(
      `<(?<![${LETTER}0-9:.,])(?<hour>1[0-2]|0?[1-9]) ?${HALF_DAY}(?![${LETTER}0-9])${ZONE}>`,
    ),
    read: clockTime,
  },
  {
    id: "clock-military",
    finds: [
      { text: "The boats left at [0530 hours].", gives: "XXXX-XX-XXT05:30" },
      { text: "They left ([1430 GMT]) on foot.", gives: "XXXX-XX-XXT14:30" },
    ],
    refuses: ["It took 1530 hours of work, not 0530."],
    needs: ["hrs", "hours", "gmt", "utc", "edt", "est"],
    pattern: words(
      `<(?<=(?:at|by|from|until|about|around|of|,) |\\()(?<hour>[01]\\d|2[0-4])(?<minute>[0-5]\\d) ?(?:hrs|hours|GMT|UTC|EDT|EST)(?![${LETTER}])>`,
    ),
    read: military,
  },
  {
    id: "clock-oclock",
    finds: [
      { text: "They rose at [four o'clock].", gives: "XXXX-XX-XXT04:00" },
      { text: "He came at [four o'clock in the afternoon].", gives: "XXXX-XX-XXT16:00" },
    ],
    refuses: ["A four o'clocker was seen."],
    needs: ["clock"],
    lower: true,
    pattern: words(
      `(?<number>${NUMBER}) o['’]clock(?: in the (?<part>morning|afternoon|evening)| at (?<part2>night))?`,
    ),
    read: oclock,
  },
  {
    id: "noon-midnight",
    finds: [
      { text: "At [noon] they left.", gives: "XXXX-XX-XXTMI" },
      { text: "At [midnight] it ended.", gives: "XXXX-XX-XXT24:00" },
    ],
    refuses: ["The midnight-blue coat.", "An afternoon of rain."],
    needs: ["noon", "midday", "midnight"],
    lower: true,
    pattern: words("(?:noon|midday|midnight)(?!-)"),
    read: fixedPoint,
  },
  {
    id: "dawn-dusk",
    mode: "news",
    finds: [
      { text: "They left before [dawn].", gives: "XXXX-XX-XXTMO" },
      { text: "They came back at [nightfall].", gives: "XXXX-XX-XXTNI" },
    ],
    refuses: ["The dawn of an age came.", "He met Dawn."],
    needs: ["dawn", "dusk", "daybreak", "sunrise", "sunset", "nightfall"],
    lower: true,
    pattern: words(
      "(?<=(?:at|before|after|by|until|since) )(?:(?<dawn>dawn|daybreak|sunrise)|(?<dusk>dusk|sunset)|nightfall)(?!-| (?:of|boulevard))",
    ),
    read: ({ groups: { dawn, dusk }, words: all }) =>
      /^\p{Lu}/u.test(all)
        ? undefined
        : {
            kind: "calendar",
            parts: { part: dawn === undefined ? (dusk === undefined ? "NI" : "EV") : "MO" },
          },
  },
  {
    id: "part-of-day",
    finds: [
      { text: "In [the night] it rained.", gives: "XXXX-XX-XXTNI" },
      { text: "In [the morning] it thawed.", gives: "XXXX-XX-XXTMO" },
      { text: "Traffic stops in [daytime].", gives: "XXXX-XX-XXTDT" },
    ],
    refuses: ["The night watch slept.", "It was a nightmare.", "The evening gown tore."],
    needs: [...PART_NEEDS, "daytime", "day-time", "day time"],
    lower: true,
    pattern: words(
      `(?:(?<=(?:in|of|during|through|throughout|into|by|over|for|on) )(?:the )?(?:(?:early|late|same) |mid-)?(?<part>morning|afternoon|evening|night)(?! (?:watch|club|school|shift|gown|paper|news|vision|life|trading|trade|rush|traffic|session|show|commute|edition|classes)|-)|(?<=(?:all|after|one) )(?<part2>night)(?!-)|overnight|night(?:-| )?time|day(?:-| )?time)`,
    ),
    read: (found) =>
      partAlone({
        ...found,
        groups: { part: found.groups["part"] ?? found.words },
      }),
  },
];
