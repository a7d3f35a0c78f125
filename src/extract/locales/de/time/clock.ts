/** German clock times and parts of the day: "9.30 Uhr", "halb neun", "am Morgen des 6. Juni". */
import type { Expression } from "../../../time/expression.ts";
import { words, LETTER } from "../../../time/pattern.ts";
import type { Found, TimeRule } from "../../../time/rule.ts";
import { calendar } from "../../../time/say.ts";
import { dateOf, ERA, FULL_YEAR } from "./year-parts.ts";
import { ANY_MONTH, numberOf, PART } from "./lexicon.ts";

const HOUR = String.raw`(?<hour>[01]?\d|2[0-4])`;
const MINUTE = String.raw`(?<minute>[0-5]\d)`;
const HOUR_WORDS = "eins|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf";

function clock({ groups }: Found): Expression {
  const { hour, word, half, minute = "0", part = "" } = groups;
  const number = word === "eins" ? 1 : (numberOf(hour ?? word) ?? 0);
  const late = /abend|nachmittag/u.test(part) && number < 12 ? 12 : 0;
  return half === undefined
    ? calendar({ hour: number + late, minute: Number(minute) })
    : calendar({ hour: number - 1 + late, minute: 30 });
}

/** The day that a part of the day names: "des 6. Juni 1944", "vom 8." */
const OF_DAY = `(?<day>[12]?\\d|3[01])\\.(?: ?(?<month>${ANY_MONTH})s?(?: ${FULL_YEAR}${ERA}|(?= auf(?: den)? \\d{1,2}\\. ?${ANY_MONTH} (?<year3>\\d{4})))?)?`;

/** "vom 8." in front of "auf den 9. Mai 1945": month and year stand there */
const TO_DAY = `(?= ?(?:auf|zum|/|–|-)(?: den)? ?\\d{1,2}\\. ?(?<month2>${ANY_MONTH})(?: (?<year2>\\d{4}))?)`;

export const GERMAN_CLOCK_RULES: readonly TimeRule[] = [
  {
    id: "clock",
    needs: ["uhr"],
    pattern: words(
      `<(?<![0-9${LETTER}.,:])(?:${HOUR}[.:]${MINUTE} ?uhr|(?<hour2>[01]?\\d|2[0-4]) ?uhr(?: (?<minute2>[0-5]\\d)(?= ?[.,;)])(?!,\\d))?|(?<half>halb )?(?<word>${HOUR_WORDS}) uhr)(?: (?<part>früh|morgens|vormittags|mittags|nachmittags|abends|nachts))?(?: ortszeit)?`,
    ),
    read: clock,
    finds: [
      { text: "Die Sitzung begann um [9.30 Uhr] im Saal.", gives: "XXXX-XX-XXT09:30" },
      { text: "Um [neun Uhr] läutete es.", gives: "XXXX-XX-XXT09:00" },
      { text: "Er rief um [8 Uhr abends] an.", gives: "XXXX-XX-XXT20:00" },
    ],
    refuses: ["Die Uhr steht.", "Er trug 3 Uhren."],
  },
  {
    id: "clock-of-range",
    needs: ["uhr"],
    pattern: words(
      `<(?<![0-9${LETTER}.,:])${HOUR}(?:[.:]${MINUTE})?(?= ?(?:-|–|/|bis|und|oder)(?: (?:um|gegen))? ?(?:[01]?\\d|2[0-4])(?:[.:][0-5]\\d)? ?uhr)`,
    ),
    read: clock,
    finds: [{ text: "Geöffnet von [10] bis 18 Uhr.", gives: "XXXX-XX-XXT10:00" }],
    refuses: ["Von 10 bis 18 Leuten war keiner da."],
  },
  {
    id: "clock-without-word",
    needs: ["um ", "ab ", "gegen ", "bis "],
    pattern: words(
      `<(?<=(?<![${LETTER}])(?:um|ab|gegen|bis) )(?:${HOUR}[.:]${MINUTE}|(?<half>halb )(?<word>${HOUR_WORDS}))(?! ?(?:uhr|%|prozent|euro|mark|meter|millionen|milliarden|punkt|grad|kilo|tonnen|sekunden|minuten|\\d))`,
    ),
    read: clock,
    finds: [
      { text: "Der Zug fährt um [12.15] ab.", gives: "XXXX-XX-XXT12:15" },
      { text: "Wir treffen uns um [halb neun] am Tor.", gives: "XXXX-XX-XXT08:30" },
    ],
    refuses: ["Der Kurs stieg um 12.15 Prozent."],
  },
  {
    id: "part-of-day",
    needs: ["morgen", "vormittag", "mittag", "nachmittag", "abend", "nacht"],
    pattern: words(
      `(?:(?:früh|spät)e[nrsm]? )?(?<part>${PART})(?:s?stunden?)?(?:(?<=nacht) vom (?<day2>[12]?\\d|3[01])\\.${TO_DAY}| (?:des|vom) ${OF_DAY})>`,
    ),
    read: ({ groups }) => dateOf(groups),
    finds: [
      { text: "Am [frühen Morgen des 3. Mai 1961] kam Regen.", gives: "1961-05-03TMO" },
      {
        text: "In der [Nacht vom 8.] auf den 9. März 1951 brach der Damm.",
        gives: "1951-03-08TNI",
      },
    ],
    refuses: ["Der Abend der Leser war schön."],
  },
  {
    id: "part-of-day-alone",
    needs: ["morgen", "vormittag", "mittag", "nachmittag", "abend", "nacht"],
    pattern: words(
      `<(?<=(?<![${LETTER}])(?:am|gegen|in der|in den|der|zur|jener|diesem|dieser|bis in die|bis zum|seit dem|über|während der) )(?:(?:früh|spät)e[nrsm]? )?(?<part>${PART})(?:s?stunden?)?(?![${LETTER}]|-| (?:zum|auf|vom|des|der|zu) )`,
    ),
    read: ({ groups, words: text }) => (/\p{Lu}/u.test(text) ? dateOf(groups) : undefined),
    finds: [
      { text: "Er kam am [späten Abend] heim.", gives: "XXXX-XX-XXTEV" },
      { text: "In der [Nacht] schlugen Blitze ein.", gives: "XXXX-XX-XXTNI" },
    ],
    refuses: ["Die Abendkasse hat geöffnet.", "Sie kommt morgen."],
  },
  {
    id: "midnight",
    needs: ["mitternacht"],
    pattern: words("mitternacht"),
    read: () => calendar({ hour: 24 }),
    finds: [{ text: "Kurz vor [Mitternacht] war es still.", gives: "XXXX-XX-XXT24:00" }],
    refuses: ["Die Mitternachtssonne scheint."],
  },
];
