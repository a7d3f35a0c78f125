/** German weekdays, weekends and nights between days: "am vergangenen Freitag", "Samstagabend". */
import type { CalendarParts, Direction, Expression } from "../../../time/expression.ts";
import { isPossible } from "../../../time/calendar-value.ts";
import { words } from "../../../time/pattern.ts";
import type { Found, TimeRule } from "../../../time/rule.ts";
import { partsOf } from "../../../time/parts-of.ts";
import { yearOf } from "./year-parts.ts";
import {
  ANY_MONTH,
  ARTICLE,
  monthOf,
  PART,
  partOf,
  POINTING,
  stepOf,
  WEEKDAY,
  weekdayOf,
} from "./lexicon.ts";

const DIRECTIONS: readonly Direction[] = ["past", "same", "future"];

function directionOf(pointing: string | undefined): { readonly direction?: Direction } {
  const step = stepOf(pointing);
  const direction = step === undefined ? undefined : DIRECTIONS[Math.sign(step) + 1];
  return direction === undefined ? {} : { direction };
}

const DAY_NEEDS = [
  "montag",
  "dienstag",
  "mittwoch",
  "donnerstag",
  "freitag",
  "samstag",
  "sonntag",
  "sonnabend",
];

/** "gestrigen [Mittwoch]", "heutigen", "morgigen": so many days from publication */
const DAY_BEFORE: readonly (readonly [RegExp, number])[] = [
  [/gestrige[nrm]?\s$/iu, -1],
  [/heutige[nrm]?\s$/iu, 0],
  [/morgige[nrm]?\s$/iu, 1],
];

/** A name ("Herr Freitag", "Welt am Sonntag"), or some day of that name: "an einem Sonntag". */
const NO_DAY_BEFORE =
  /-$|(?:herrn?|frau|bild am|welt am|zeitung am|eine[mnrs]|irgendeine[mn])\s$/iu;

function readWeekday({ groups, words: text, before, after }: Found): Expression | undefined {
  if (groups["weekday3"] !== undefined) return partOfWeekday(groups);
  const part = partOf(groups["part"] ?? groups["part2"]);
  const parts: CalendarParts = partsOf({ weekday: weekdayOf(groups["weekday"]), part });
  if (NO_DAY_BEFORE.test(before)) return undefined;
  if (part === undefined && isSmall(text, groups["weekday"] ?? "")) return undefined;
  const beside = dayBeside(after);
  if (beside !== undefined) {
    const date = part === undefined ? beside : { ...beside, part };
    return { kind: "calendar", parts: date };
  }
  const by = DAY_BEFORE.find(([pattern]) => pattern.test(before))?.[1];
  if (by === undefined) return { kind: "calendar", parts, ...directionOf(groups["pointing"]) };
  return {
    kind: "shift",
    unit: "day",
    by,
    from: "publication",
    ...(part === undefined ? {} : { parts: { part } }),
  };
}

/** "am Montagabend, dem 3. Mai", "am Montag (3.5.2010)": the date that follows says which Monday */
const DAY_AFTER = new RegExp(
  String.raw`^(?:, de[nm] | \()(?<day>\d{1,2})\. ?(?:(?<number>\d{1,2})\.|(?<month>${ANY_MONTH}))(?: ?(?<year>\d{4}))?`,
  "iu",
);

function dayBeside(after: string): CalendarParts | undefined {
  const { day, number, month, year } = DAY_AFTER.exec(after)?.groups ?? {};
  const named = number === undefined ? monthOf(month) : Number(number);
  if (day === undefined || named === undefined || named > 12) return undefined;
  const parts = partsOf({ day: Number(day), month: named, year: yearOf(year, undefined) });
  return isPossible(parts) ? parts : undefined;
}

/** "am Abend des Montags" */
function partOfWeekday(groups: Found["groups"]): Expression {
  return {
    kind: "calendar",
    parts: partsOf({ weekday: weekdayOf(groups["weekday3"]), part: partOf(groups["part3"]) }),
    ...directionOf(groups["pointing3"]),
  };
}

/** Weekdays are nouns. */
function isSmall(text: string, weekdayWord: string): boolean {
  return /^\p{Ll}/u.test(text.slice(text.length - weekdayWord.length));
}

export const GERMAN_WEEKDAY_RULES: readonly TimeRule[] = [
  {
    id: "weekday",
    needs: DAY_NEEDS,
    pattern: words(
      `(?:${ARTICLE}${POINTING} )?(?<weekday>${WEEKDAY})(?:(?<part>${PART})|(?: |-)(?<part2>${PART}|früh)(?=[\\s.,;:!?)]|$))?|(?:(?:früh|spät)e[nrsm]? )?(?<part3>${PART}) des (?:${POINTING.replace("pointing", "pointing3")} )?(?<weekday3>${WEEKDAY})s?`,
    ),
    read: readWeekday,
    finds: [
      { text: "Das Spiel war am [Mittwoch] schon aus.", gives: "XXXX-WXX-3" },
      { text: "Am [vergangenen Freitag] regnete es.", gives: "XXXX-WXX-5" },
      { text: "Am [Samstagabend] brannte ein Stall.", gives: "XXXX-WXX-6TEV" },
      { text: "Am [späten Abend des Montags] fiel Schnee.", gives: "XXXX-WXX-1TEV" },
      { text: "Am [Montag] (3.5.2010) kam er.", gives: "2010-05-03" },
      { text: "Am gestrigen [Mittwoch] war frei.", gives: "XXXX-XX-XX" },
    ],
    refuses: [
      "An einem Sonntag im Mai kam er.",
      "Die Sonntagszeitung schreibt darüber.",
      "Herr Freitag lachte.",
    ],
  },
  {
    id: "weekday-of-week",
    needs: DAY_NEEDS,
    pattern: words(
      `(?<weekday>${WEEKDAY}) (?:der )?${POINTING} woche|${ARTICLE}(?<pointing2>(?:letzte|vorige|vergangene|kommende|nächste|diese)n?r?) woche(?: am)? (?<weekday2>${WEEKDAY})`,
    ),
    read: ({ groups }) => {
      const by = stepOf(groups["pointing"] ?? groups["pointing2"]);
      const weekday = weekdayOf(groups["weekday"] ?? groups["weekday2"]);
      if (by === undefined || weekday === undefined) return undefined;
      return { kind: "shift", unit: "week", by, from: "context", parts: { weekday } };
    },
    finds: [
      { text: "Am [Dienstag vergangener Woche] tagte der Rat.", gives: "XXXX-WXX-2" },
      { text: "Er war [letzte Woche Mittwoch] krank.", gives: "XXXX-WXX-3" },
    ],
    refuses: ["Am Dienstag tagte der Rat."],
  },
  {
    id: "weekend",
    needs: ["wochenende"],
    pattern: words(`(?:${ARTICLE}${POINTING} )?wochenende?s?`),
    read: ({ groups }) => ({
      kind: "calendar",
      parts: { weekend: true },
      ...directionOf(groups["pointing"]),
    }),
    finds: [{ text: "Am [Wochenende] wurde gestohlen.", gives: "XXXX-WXX-WE" }],
    refuses: ["Ein Wochenendhaus stand leer."],
  },
  {
    id: "night-from-weekday",
    needs: ["nacht"],
    pattern: words(`nacht (?:von|vom) (?<weekday>${WEEKDAY})(?= (?:auf|zum?)(?: den)? ${WEEKDAY})`),
    read: ({ groups }) => ({
      kind: "calendar",
      parts: partsOf({ weekday: weekdayOf(groups["weekday"]), part: "NI" }),
    }),
    finds: [
      { text: "In der [Nacht von Montag] auf Dienstag schneite es.", gives: "XXXX-WXX-1TNI" },
    ],
    refuses: ["In der Nacht zum Dienstag schneite es."],
  },
  {
    id: "night-to-weekday",
    needs: DAY_NEEDS,
    pattern: words(`nacht (?:zum|auf(?: den)?|zu) (?:${POINTING} )?(?<weekday>${WEEKDAY})`),
    read: ({ groups }) => {
      const to = weekdayOf(groups["weekday"]);
      if (to === undefined) return undefined;
      // the night is named by the day on which it begins
      return {
        kind: "calendar",
        parts: { weekday: to === 1 ? 7 : to - 1, part: "NI" },
        ...directionOf(groups["pointing"]),
      };
    },
    finds: [{ text: "In der [Nacht zum Dienstag] fiel Schnee.", gives: "XXXX-WXX-1TNI" }],
    refuses: ["Die Nacht zum Feiern war lang."],
  },
];
