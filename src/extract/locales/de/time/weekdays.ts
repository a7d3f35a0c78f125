/** German weekdays, weekends and nights between days: "am vergangenen Freitag", "Samstagabend". */
import { isPossible } from "../../../time/calendar-value.ts";
import type { CalendarParts, Expression } from "../../../time/expression.ts";
import { words } from "../../../time/pattern.ts";
import type { Found, TimeRule } from "../../../time/rule.ts";
import { calendar, partsOf, shift } from "../../../time/say.ts";
import { ANY_MONTH, ARTICLE, monthOf, PART, POINTING, stepOf, WEEKDAY } from "./lexicon.ts";
import { dateOf, partsIn } from "./year-parts.ts";

const DAY_NEEDS = [
  ..."mon diens donners frei sams sonn".split(" ").map((day) => `${day}tag`),
  "mittwoch",
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
  const { part, ...day } = partsIn(groups);
  if (NO_DAY_BEFORE.test(before)) return undefined;
  if (part === undefined && isSmall(text, groups["weekday"] ?? "")) return undefined;
  const ofDay = partsOf({ part });
  const by = DAY_BEFORE.find(([pattern]) => pattern.test(before))?.[1];
  const beside = dayBeside(after);
  if (beside === undefined && by !== undefined)
    return shift("day", by, "publication", { parts: part && ofDay });
  return beside === undefined
    ? dateOf(groups, { ...day, ...ofDay })
    : calendar({ ...beside, ...ofDay });
}

/** "am Montagabend, dem 3. Mai", "am Montag (3.5.2010)": the date that follows says which Monday */
const DAY_AFTER = new RegExp(
  `^(?:, de[nm] | \\()(?<day>\\d{1,2})\\. ?(?:(?<number>\\d{1,2})\\.|(?<name>${ANY_MONTH}))(?: ?(?<year>\\d{4}))?`,
  "u",
);

function dayBeside(after: string): CalendarParts | undefined {
  const groups = DAY_AFTER.exec(after.toLowerCase())?.groups;
  if (groups === undefined) return undefined;
  const { day, number, name, year } = groups;
  const month = name === undefined ? Number(number) : monthOf(name);
  const parts = { ...partsIn({ day, year }), ...partsOf({ month }) };
  return isPossible(parts) ? parts : undefined;
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
      `(?:${ARTICLE}${POINTING} )?(?<weekday>${WEEKDAY})(?:(?<part>${PART})|(?: |-)(?<part2>${PART}|früh)(?=[\\s.,;:!?)]|$))?|(?:(?:früh|spät)e[nrsm]? )?(?<part3>${PART}) des (?:${POINTING.replace("pointing", "pointing2")} )?(?<weekday2>${WEEKDAY})s?`,
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
    read: ({ groups }) =>
      shift("week", stepOf(groups["pointing"] ?? ""), "context", { parts: partsIn(groups) }),
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
    read: ({ groups }) => dateOf(groups, { weekend: true }),
    finds: [{ text: "Am [Wochenende] wurde gestohlen.", gives: "XXXX-WXX-WE" }],
    refuses: ["Ein Wochenendhaus stand leer."],
  },
  {
    id: "night-from-weekday",
    needs: ["nacht"],
    pattern: words(`nacht (?:von|vom) (?<weekday>${WEEKDAY})(?= (?:auf|zum?)(?: den)? ${WEEKDAY})`),
    read: ({ groups }) => dateOf(groups, { ...partsIn(groups), part: "NI" }),
    finds: [
      { text: "In der [Nacht von Montag] auf Dienstag schneite es.", gives: "XXXX-WXX-1TNI" },
    ],
    refuses: ["In der Nacht zum Dienstag schneite es."],
  },
  {
    id: "night-to-weekday",
    needs: DAY_NEEDS,
    pattern: words(`nacht (?:zum|auf(?: den)?|zu) (?:${POINTING} )?(?<weekday>${WEEKDAY})`),
    // the night is named by the day on which it begins
    read: ({ groups }) => {
      const { weekday = 1 } = partsIn(groups);
      return dateOf(groups, { weekday: weekday === 1 ? 7 : weekday - 1, part: "NI" });
    },
    finds: [{ text: "In der [Nacht zum Dienstag] fiel Schnee.", gives: "XXXX-WXX-1TNI" }],
    refuses: ["Die Nacht zum Feiern war lang."],
  },
];
