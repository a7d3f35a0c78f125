/** German dates that stand in a row and share what the last one names: "vom 28. April bis 3. Mai 2019". */
import type { Expression } from "../../../time/expression.ts";
import { LETTER, words } from "../../../time/pattern.ts";
import type { Found, TimeRule } from "../../../time/rule.ts";
import { ANY_MONTH, EDGE, monthOf, SEASON } from "./lexicon.ts";
import { dateOf, DAY, FULL_YEAR, MONTH_NEEDS } from "./year-parts.ts";

/** "und 16.", "bis zum 9.", "/5.": the same again, without names for its groups */
const NEXT_DAY = String.raw`[\x20\u00a0]{0,2}(?:,|/|–|-|und|bis|oder|sowie|bzw\.)(?:[\x20\u00a0]{1,2}(?:und|sowie|oder|am|auf|zum|zu|den|dem)){0,2}[\x20\u00a0]{0,2}(?:0?[1-9]|[12]\d|3[01])\.`;

/** The same between months: the word tells whether a stretch runs over the turn of the year. */
const JOIN =
  " ?(?<join>und|bis|oder|sowie|auf|/|–|-)(?: (?:zum|auf|den|dem|am|in|im))?(?: de[nm])? ?";
const EDGE_ONLY = "(?:anfang |mitte |ende )?";

/** The first of two months takes the year of the second, or the one before: "November bis Februar 2020". */
function first({ groups }: Found): Expression {
  const { month, later, join, year } = groups;
  const isBefore = join !== "und" && (monthOf(month) ?? 0) > (monthOf(later) ?? 0);
  return dateOf(isBefore ? { ...groups, year: String(Number(year) - 1) } : groups);
}

export const GERMAN_RANGE_RULES: readonly TimeRule[] = [
  {
    id: "day-of-list",
    needs: MONTH_NEEDS,
    pattern: words(
      `<(?<![0-9${LETTER}.,])${DAY}(?=(?:${NEXT_DAY}){1,5} ?(?<month>${ANY_MONTH})(?: ${FULL_YEAR})?)>`,
    ),
    read: ({ groups }) => dateOf(groups),
    finds: [
      { text: "Gespielt wird am [4.] und 5. Mai 2021 im Park.", gives: "2021-05-04" },
      { text: "Vom [7.] bis zum 9. Juni ruht der Verkehr.", gives: "XXXX-06-07" },
    ],
    refuses: ["Im 4. und 5. Stock brannte es."],
  },
  {
    id: "day-month-of-list",
    needs: MONTH_NEEDS,
    pattern: words(
      `<(?<![0-9${LETTER}.,])${DAY} ?(?<month>${ANY_MONTH})(?=${JOIN}(?:[12]?\\d|3[01])\\. ?(?<later>${ANY_MONTH}) ${FULL_YEAR})>`,
    ),
    read: first,
    finds: [
      { text: "Er reiste vom [28. April] bis 3. Mai 2019.", gives: "2019-04-28" },
      { text: "Vom [30. Dezember] bis zum 2. Januar 2012 war zu.", gives: "2011-12-30" },
    ],
    refuses: ["Er reiste vom 28. April bis 3. Mai."],
  },
  {
    id: "month-of-list",
    needs: MONTH_NEEDS,
    pattern: words(
      `(?:(?<edge>${EDGE}) )?(?<month>${ANY_MONTH})(?=${JOIN}${EDGE_ONLY}(?<later>${ANY_MONTH}) ${FULL_YEAR})`,
    ),
    read: first,
    finds: [
      { text: "Zwischen [März] und Juni 2020 stand alles still.", gives: "2020-03" },
      { text: "Von [Ende November] bis Februar 2020 lag Schnee.", gives: "2019-11" },
    ],
    refuses: ["Frau März und ihr Bruder kamen 2020."],
  },
  {
    id: "season-of-list",
    needs: ["frühling", "frühjahr", "sommer", "herbst", "winter"],
    pattern: words(
      `(?<season>${SEASON})(?= ?(?:und|bis|oder|/|–|-)(?: (?:zum|im))? ?${SEASON} ${FULL_YEAR})`,
    ),
    read: ({ groups }) => dateOf(groups),
    finds: [{ text: "Im [Sommer] und Herbst 1911 war es trocken.", gives: "1911-SU" }],
    refuses: ["Sommer und Winter sind mild."],
  },
];
