/** English parts of a business year: "the third quarter", "the first half of 1932", "year-earlier". */
import type { Direction, Expression } from "#src/extract/time/expression.ts";
import { words } from "#src/extract/time/pattern.ts";
import type { Found, TimeRule } from "#src/extract/time/rule.ts";
import { shift } from "./shift.ts";
import { YEAR } from "./words.ts";

const HALVES: Readonly<Record<string, 1 | 2>> = { first: 1, second: 2, latter: 2 };
const QUARTERS: Readonly<Record<string, 1 | 2 | 3 | 4>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  last: 4,
  final: 4,
};

/** A quarter of a match. */
const SPORT =
  /\b(?:touchdowns?|goals?|yards?|yarders?|baskets?|rebounds?|score[ds]?|scoring|quarterback|coach|game|\d{1,3}-\d{1,3})\b/iu;

/** "will report fourth-quarter results": of a quarter that is over. */
const REPORTED_AFTER =
  /^\s(?:[\p{Ll}-]{2,20}\s){0,2}(?:results|earnings|profits?|loss(?:es)?|figures|report)\b/iu;
const FORECAST_BEFORE =
  /\b(?:expect|forecast|predict|project|see|outlook|guid|will|would|could)\p{Ll}{0,8}\b(?!\s(?:report|release|announce|post|publish))/iu;
const PAST: { readonly direction: Direction } = { direction: "past" };

function quarter({ groups, before, after }: Found): Expression | undefined {
  const number = QUARTERS[groups["which"] ?? ""];
  if (number === undefined || SPORT.test(before) || SPORT.test(after)) return undefined;
  const isReported = REPORTED_AFTER.test(after) && !FORECAST_BEFORE.test(before);
  return { kind: "calendar", parts: { quarter: number }, ...(isReported ? PAST : {}) };
}

function partOfYear({ groups }: Found): Expression | undefined {
  const which = (groups["which"] ?? "").toLowerCase();
  const named = Number(groups["year"]);
  const half = groups["unit"] === "half" ? HALVES[which] : undefined;
  const number = groups["unit"] === "quarter" ? QUARTERS[which] : undefined;
  const parts = half === undefined ? number && { quarter: number } : { half };
  if (parts === undefined) return undefined;
  if (groups["year"] !== undefined) return { kind: "calendar", parts: { ...parts, year: named } };
  const that = groups["that"] ?? "";
  const by = /^last|^previous/iu.test(that) ? -1 : /^next|^following/iu.test(that) ? 1 : 0;
  const from = /^(?:this|last|next|the)$/iu.test(that) ? "context" : "mention";
  return { kind: "shift", unit: "year", by, from, parts };
}

const QUARTER_ENDS = "(?!-|['’]s | (?:of|final|century|horse|back|note))";

export const QUARTER_RULES: readonly TimeRule[] = [
  {
    id: "quarter",
    finds: [
      { text: "Sales rose in [the third quarter].", gives: "XXXX-Q3" },
      { text: "The [fourth-quarter] figures were poor.", gives: "XXXX-Q4" },
      { text: "[The second quarter] was dry.", gives: "XXXX-Q2" },
    ],
    refuses: [
      "The first quarter of the town burnt.",
      "The Latin Quarter is old.",
      "He won the second quarter-final.",
      "She scored twice in the fourth quarter.",
    ],
    needs: ["quarter"],
    lower: true,
    pattern: words(
      `(?:(?:the |(?<=(?:in|for|of|during|from|since|its|their|fiscal|s) ))(?:fiscal )?(?<which>first|second|third|fourth) quarter${QUARTER_ENDS}|(?<which2>first|second|third|fourth)-quarter(?!-| final))`,
    ),
    read: quarter,
  },
  {
    id: "quarter-reported",
    mode: "news",
    finds: [
      { text: "Sales fell in [the quarter].", gives: "XXXX-QX" },
      { text: "[The latest quarter] was poor.", gives: "XXXX-QX" },
    ],
    refuses: ["She lived in the quarter of the weavers.", "He scored late in the quarter."],
    needs: ["quarter"],
    lower: true,
    pattern: words(
      `(?:(?<=(?:in|for|during) )the quarter|the (?:latest|most recent|just-ended) quarter)${QUARTER_ENDS}`,
    ),
    // companies report a quarter in the next one
    read: ({ before, after }) =>
      SPORT.test(before) || SPORT.test(after)
        ? undefined
        : shift({ unit: "quarter", by: -1, from: "context" }),
  },
  {
    id: "half-reported",
    mode: "news",
    finds: [{ text: "It made a [first-half] profit.", gives: "XXXX-H1" }],
    refuses: ["He missed a first-half penalty."],
    needs: ["-half"],
    lower: true,
    pattern: words(
      "(?<which>first|second)-half(?= (?:net |operating |pretax |pre-tax )?(?:profits?|loss(?:es)?|sales|earnings|results?|revenues?|income|growth|figures|gdp))",
    ),
    read: ({ groups: { which } }) => ({
      kind: "calendar",
      parts: { half: which === "first" ? 1 : 2 },
    }),
  },
  {
    id: "year-earlier",
    mode: "news",
    finds: [{ text: "It was up from [the year-earlier quarter].", gives: "XXXX" }],
    refuses: ["It was a year of earlier frosts."],
    needs: ["year-earlier", "year-ago"],
    lower: true,
    pattern: words(
      "(?:(?:the|a) year-(?:earlier|ago) (?:quarter|period|month)|year-(?:earlier|ago))",
    ),
    read: () => shift({ unit: "year", by: -1, from: "context" }),
  },
  {
    id: "part-of-year",
    finds: [
      { text: "In [the first half of 1932] prices fell.", gives: "1932-H1" },
      { text: "Sales rose in [the third quarter of 1998].", gives: "1998-Q3" },
      { text: "In [the fourth quarter of fiscal 1998] it lost money.", gives: "1998-Q4" },
    ],
    refuses: ["In the second half he scored.", "The first quarter of the town burnt."],
    needs: ["half", "quarter"],
    lower: true,
    pattern: words(
      `(?:the )?(?<which>first|second|latter|third|fourth|last|final) (?<unit>half|quarter)(?: of)? (?:(?:fiscal )?(?<year>${YEAR})|(?<that>this|that|the|last|next|the previous|the following|the same) year)`,
    ),
    read: partOfYear,
  },
];
