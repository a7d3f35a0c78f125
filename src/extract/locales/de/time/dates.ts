/** German days and months of the calendar: "12. Juli 2024", "Samstag, 3. Mai", "15. und 16. Jänner". */
import { daysInMonth } from "#src/domain/calendar.ts";
import type { CalendarParts, Expression } from "../../../time/expression.ts";
import { LETTER, words } from "../../../time/pattern.ts";
import type { Found, TimeRule } from "../../../time/rule.ts";
import { ANY_MONTH, WEEKDAY } from "./lexicon.ts";
import { dateOf, DAY, ERA, FULL_YEAR, MONTH_NEEDS, partsIn, WHOSE } from "./year-parts.ts";

/** The day of the month says already which weekday it is. */
function dayAndMonth({ groups }: Found): Expression {
  const { weekday: _weekday, ...parts } = partsIn(groups);
  return dateOf(groups, parts);
}

/** The day before, by whose evening a night is named; the leap day only where the year is told. */
function eveOf({ year, month = 1, day = 1 }: CalendarParts): CalendarParts {
  if (day > 1) return { month, day: day - 1 };
  const before = month === 1 ? 12 : month - 1;
  const eve = { month: before, day: daysInMonth(year ?? 2001, before) };
  return year !== undefined && month === 1 ? { ...eve, year: year - 1 } : eve;
}

/** What stands before a day and month in figures. */
const DATE_BEFORE =
  /(?:(?:^|\s)(?:am|vom|bis|zum|ab|seit|dem|den|und|der|nach|vor|tag),?\s|[(–-]\s?)$/iu;

export const GERMAN_DATE_RULES: readonly TimeRule[] = [
  {
    id: "day-month",
    needs: MONTH_NEEDS,
    pattern: words(
      `<(?<![0-9${LETTER}.,])(?:(?<weekday>${WEEKDAY}),?(?: (?:de[nmr]|am),?)? )?${DAY} ?(?<month>${ANY_MONTH})s?(?:,? (?:des jahres )?${FULL_YEAR}${ERA}|${WHOSE})(?: (?<part>morgens|vormittags|mittags|nachmittags|abends|nachts))?`,
    ),
    read: dayAndMonth,
    finds: [
      { text: "Sie reiste am [12. Juli 2023] ab.", gives: "2023-07-12" },
      { text: "Das Fest beginnt [Samstag, 3. Mai].", gives: "XXXX-05-03" },
      { text: "Die Brücke fiel am [4. Januar 312 v. Chr.] ein.", gives: "BC0312-01-04" },
    ],
    refuses: ["Der 12. Gipfel fand statt.", "Am 31. Februar wird gefeiert."],
  },
  {
    id: "night-to-day",
    needs: ["nacht"],
    pattern: words(
      `<(?<![0-9${LETTER}])nacht (?:zum|auf(?: den)?) ${DAY} ?(?<month>${ANY_MONTH})s?(?:,? ${FULL_YEAR})?`,
    ),
    read: ({ groups }) => {
      const parts = partsIn(groups);
      return dateOf(groups, { ...parts, ...eveOf(parts), part: "NI" });
    },
    finds: [
      { text: "In der [Nacht zum 4. Mai 2021] brannte es.", gives: "2021-05-03TNI" },
      { text: "In der [Nacht auf den 1. März] fiel Schnee.", gives: "XXXX-02-28TNI" },
    ],
    refuses: ["In der Nacht vom 21. auf den 22. Mai brannte es."],
  },
  {
    id: "day-alone",
    needs: ["."],
    pattern: words(
      `<(?<=(?<![${LETTER}])(?:am|vom|zum|den|dem) )${DAY}(?=[,;)]| (?:de[nrms]|die|das|ein|eine[nmr]?|in|auf|an|bei|mit|nach|vor|von|gegen|dieses|aus|zu|zur|zum|ins|im|wurden?|waren?|ist|sind|hatten?|noch|erneut|wieder|sich|endlich|schließlich|auch) )>`,
    ),
    read: (found) => (found.before.trimEnd().endsWith(",") ? undefined : dayAndMonth(found)),
    finds: [{ text: "Sie kamen am [16.] in die Stadt.", gives: "XXXX-XX-16" }],
    refuses: ["Am 16. Treffen nahm er teil.", "Der 3. in der Liste fehlt."],
  },
  {
    id: "day-numeric",
    needs: ["."],
    pattern: words(
      `<(?<![0-9${LETTER}.,:])(?:${WEEKDAY},?(?: de[nm],?)? )?(?<day>0?[1-9]|[12]\\d|3[01])\\. ?(?<month>0?[1-9]|1[0-2])\\.(?: ?(?:(?<year>\\d{4})|(?<short>\\d{2})))?(?![0-9${LETTER}]|[.,]\\d)>`,
    ),
    read: ({ groups, words: text, before }) => {
      const { year, short } = groups;
      // "3. 4." is a list, "Punkt 3.4." a heading
      const isBare = year === undefined && short === undefined;
      if (year === undefined && /\d\. \d/u.test(text)) return undefined;
      if (isBare && /^\d/u.test(text) && !DATE_BEFORE.test(before)) return undefined;
      return dateOf(groups);
    },
    finds: [
      { text: "Stand: [17.03.2019], elf Fragen.", gives: "2019-03-17" },
      { text: "Anmeldung bis [5.6.] im Büro.", gives: "XXXX-06-05" },
      { text: "Er kam am [Freitag, den 02.03.2018], an.", gives: "2018-03-02" },
    ],
    refuses: ["Version 2.4.1 ist da.", "Siehe Punkt 3.4. der Liste.", "Es kostet 12.500 Euro."],
  },
];
