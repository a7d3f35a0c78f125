/** German months, seasons, quarters and halves of a year: "Ende März 2024", "im vergangenen Herbst". */
import type { CalendarParts } from "../../../time/expression.ts";
import { LETTER, words } from "../../../time/pattern.ts";
import type { Found, TimeRule } from "../../../time/rule.ts";
import { dateOf, ERA, FULL_YEAR, MONTH_NEEDS, partsIn, WHOSE } from "./year-parts.ts";
import { ARTICLE, EDGE, MONTH, ORDINAL, ordinalOf, POINTING, SEASON } from "./lexicon.ts";

/** The year that follows, or the words for it: "1998", "des vergangenen Jahres". */
const OF_YEAR = `(?:,? (?:(?:des jahres|im jahre?) )?${FULL_YEAR}${ERA}| ['’](?<short>\\d{2})(?!\\d)|${WHOSE})`;

/** Given names and words of their own: "August Zeller", "Mai Linh". */
function isName({ before, after, words: text }: Found): boolean {
  if (!/^(?:august|mai|april|juli|juni|märz)$/iu.test(text)) return false;
  if (/^\p{Ll}/u.test(text)) return true;
  const follows = /^ \p{Lu}\p{Ll}/u.test(after);
  if (/(?:^|\s)(?:herrn?|frau)\s$/iu.test(before)) return true;
  const framed =
    /(?:^|\s)(?:im|seit|bis|ab|ende|anfang|mitte|vom|zum|und|des|gegen|oder|in|den)\s$/iu;
  return (
    (follows && !framed.test(before)) ||
    (/(?:von|prinz|kaiser|könig|und)\s$/iu.test(before) && follows)
  );
}

/** "Anna Herbst": after a capital that begins no sentence and is no preposition, without a year */
function isSurname({ before, words: text, groups }: Found): boolean {
  if (/\s/u.test(text) || groups["year"] !== undefined) return false;
  const previous = /(\p{Lu}\p{Ll}+)\s$/u.exec(before)?.[1];
  return (
    previous !== undefined &&
    !/^(?:Im|Am|Seit|Bis|Ab|Vom|Zum|Den|Der|Diesen|Für|Vor|Nach|Über|Ende|Mitte|Anfang|Und)$/u.test(
      previous,
    )
  );
}

export const GERMAN_MONTH_RULES: readonly TimeRule[] = [
  {
    id: "month",
    needs: MONTH_NEEDS,
    pattern: words(
      `(?:(?<edge>${EDGE}) |${ARTICLE}${POINTING} )?(?<month>${MONTH})s?${OF_YEAR}(?!-[${LETTER}])`,
    ),
    read: (found) => (isName(found) ? undefined : dateOf(found.groups)),
    finds: [
      { text: "Seit [Ende März 2024] ist es still.", gives: "2024-03" },
      { text: "Im [Oktober] wird gewählt.", gives: "XXXX-10" },
      { text: "Der Umsatz stieg gegenüber [Juni des vergangenen Jahres].", gives: "XXXX-06" },
    ],
    refuses: [
      "Anton Mai-Huber sang.",
      "August Zeller malte gern.",
      "Das mai-grüne Kleid hing dort.",
    ],
  },
  {
    id: "season",
    needs: ["frühling", "frühjahr", "sommer", "herbst", "winter"],
    pattern: words(
      `(?:${ARTICLE}${POINTING} |(?:(?:früh|spät)e[nrsm]? ))?(?<season>${SEASON})(?:e?s)?(?:${OF_YEAR})>`,
    ),
    read: (found) => {
      const { groups, after, before } = found;
      if (/^[\p{L}\p{N}-]/u.test(after) || /(?:herrn?|frau)\s$/iu.test(before)) return undefined;
      return isSurname(found) ? undefined : dateOf(groups);
    },
    finds: [
      { text: "Seit [Herbst 1998] wohnt er dort.", gives: "1998-FA" },
      { text: "Die Gäste kommen [diesen Sommer] später.", gives: "XXXX-SU" },
    ],
    refuses: [
      "Die Winterreifen sind teuer.",
      "Das Buch von Anna Herbst ist da.",
      "Herr Sommer ging.",
    ],
  },
  {
    id: "part-of-year",
    needs: ["quartal", "halbjahr", "jahreshälfte", "hälfte", "q1", "q2", "q3", "q4"],
    pattern: words(
      `(?:(?:der|dem|das|die) )?(?<ordinal>${ORDINAL}|[1-4]\\.) (?<unit>quartal|halbjahr|jahreshälfte|hälfte des jahres)e?s?${OF_YEAR}|q(?<ordinal2>[1-4])[\\x20/-](?<year2>20\\d{2})`,
    ),
    read: ({ groups }) => {
      const parts = partOfYear(groups["unit"] ?? "quartal", groups["ordinal"] ?? "");
      return parts && dateOf(groups, { ...partsIn(groups), ...parts });
    },
    finds: [
      { text: "Der Gewinn sank im [dritten Quartal 2022] leicht.", gives: "2022-Q3" },
      { text: "In [der zweiten Jahreshälfte] steigt er.", gives: "XXXX-H2" },
      { text: "Der Absatz in [Q2 2021] war gut.", gives: "2021-Q2" },
    ],
    refuses: ["Sie lag in der zweiten Hälfte vorn.", "Im fünften Quartal fehlte alles."],
  },
];

function partOfYear(unit: string, ordinal: string): CalendarParts | undefined {
  const number = /^\d/u.test(ordinal) ? Number(ordinal.slice(0, 1)) : ordinalOf(ordinal);
  if (unit === "quartal") {
    return number === 1 || number === 2 || number === 3 || number === 4
      ? { quarter: number }
      : undefined;
  }
  return number === 1 || number === 2 ? { half: number } : undefined;
}
