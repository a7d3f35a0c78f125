/** English dates with a month: "4 July 1863", "July 4–6, 1863", "early October", "the 5th". */
import type { Expression, Mod } from "#src/extract/time/expression.ts";
import { LETTER, words } from "#src/extract/time/pattern.ts";
import type { Found, TimeRule } from "#src/extract/time/rule.ts";
import {
  calendar,
  DAY,
  EDGE,
  edgeOf,
  NO_LETTER,
  PART_OF,
  START,
  stepOf,
  YEAR_AFTER,
  yearAfterDays,
  yearAhead,
  yearOf,
} from "./date-pieces.ts";
import { isBareMonth } from "./month-place.ts";
import { ANY_MONTH_NEEDS, MONTH_NEEDS } from "./needs.ts";
import { ANY_MONTH, DASH, MONTH, monthOf, partOf, WEEKDAY, YEAR } from "./words.ts";
import { partsOf } from "../../../time/say.ts";

const WEEKDAY_BEFORE = `(?:${WEEKDAY},? (?:the )?)`;

const BETWEEN_DAYS = `(?:\\s?${DASH}\\s?|\\s?/\\s?| to | and | or | until | through | & )`;

function dayOfMonth({ groups, after }: Found): Expression | undefined {
  const month = monthOf(groups["month"]);
  if (month === undefined) return undefined;
  const year = yearOf(groups) ?? yearAhead(after, month) ?? yearAfterDays(after);
  return calendar({ year, month, day: Number(groups["day"]), part: partOf(groups["part"]) });
}

function monthAlone({ groups, before, after }: Found): Expression | undefined {
  const word = groups["month"] ?? "";
  const month = monthOf(word);
  if (month === undefined) return undefined;
  const mod = edgeOf(groups);
  const year = yearAhead(after, month);
  const isSure = mod !== undefined || year !== undefined;
  return isSure || isBareMonth(word, before, after) ? calendar({ year, month }, mod) : undefined;
}

function monthOfYear({ groups }: Found): Expression | undefined {
  const month = monthOf(groups["month"]);
  const year = yearOf(groups);
  if (month === undefined || year === undefined) return undefined;
  return calendar({ year, month }, edgeOf(groups));
}

function edgeOfMonth({ groups, after }: Found): Expression | undefined {
  const month = monthOf(groups["month"]);
  if (month === undefined) return undefined;
  const year = yearOf(groups) ?? yearAhead(after, month);
  return calendar({ year, month }, partialMod(groups["edge"] ?? ""));
}

function partialMod(edge: string): Mod {
  if (/^(?:first|opening)/iu.test(edge)) return "START";
  return /^(?:last|final|closing)/iu.test(edge) ? "END" : "MID";
}

function monthOfThatYear({ groups }: Found): Expression | undefined {
  const month = monthOf(groups["month"]);
  if (month === undefined) return undefined;
  const which = groups["which"] ?? "";
  const day = groups["day"];
  const mod = edgeOf(groups);
  return {
    kind: "shift",
    unit: "year",
    by: stepOf(which),
    from: /^(?:last|this|next)$/iu.test(which) ? "context" : "mention",
    parts: partsOf({ month, day: day === undefined ? undefined : Number(day) }),
    ...(mod === undefined ? {} : { mod }),
  };
}

/** "the 20th": a day of a month, not "the 20th Division" and not "the 38th parallel". */
const DAY_ENDS =
  /^(?:$|[.,;:)!?–—]|\s+(?:and|to|until|through|of (?:that|the|this) month|when|after|before|by|at|in|with|the|they|he|she|it|a|for|was|were|is|as|but|while|only|from)\b)/u;
const DAY_BEGINS =
  /(?:^|\s)(?:on|by|until|till|from|to|since|and|of|before|after|between|through)\s$/iu;

function dayAlone({ groups, before, after }: Found): Expression | undefined {
  if (!DAY_BEGINS.test(before) || !DAY_ENDS.test(after)) return undefined;
  return calendar({ day: Number(groups["day"]), part: partOf(groups["part"]) });
}

function dayOfRange({ groups }: Found): Expression | undefined {
  const month = monthOf(groups["month"]);
  if (month === undefined) return undefined;
  const part = partOf(groups["part"]);
  return calendar({ year: yearOf(groups), month, day: Number(groups["day"]), part });
}

export const DATE_RULES: readonly TimeRule[] = [
  {
    id: "day-month",
    finds: [
      { text: "They met on [4 March 1988].", gives: "1988-03-04" },
      { text: "It opened on [the 3rd of June, 1921] with a fair.", gives: "1921-06-03" },
      { text: "The bridge fell on [the night of 12 May 1803].", gives: "1803-05-12TNI" },
      { text: "From [3 May] to 7 June 1941 the harbour was shut.", gives: "1941-05-03" },
    ],
    refuses: ["Some 30 may have left.", "It cost 12.5 March crowns."],
    needs: ANY_MONTH_NEEDS,
    pattern: words(
      `<${START}${PART_OF}?${WEEKDAY_BEFORE}?(?:[Tt]he )?${DAY}(?: day)?(?: of)? (?<month>${ANY_MONTH})${YEAR_AFTER}?${NO_LETTER}>`,
    ),
    read: dayOfMonth,
  },
  {
    id: "month-day",
    finds: [
      { text: "They met on [March 4, 1988].", gives: "1988-03-04" },
      { text: "The vote of [Tuesday, May 9, 1950] was close.", gives: "1950-05-09" },
      { text: "He left on [the morning of October 2nd, 1866].", gives: "1866-10-02TMO" },
    ],
    refuses: ["In March 1988 they met.", "The March 200 strong went on."],
    needs: ANY_MONTH_NEEDS,
    pattern: words(
      `<${START}${PART_OF}?${WEEKDAY_BEFORE}?(?<month>${ANY_MONTH}) (?:the )?${DAY}(?![\\d:]|[.,]\\d|%)${YEAR_AFTER}?${NO_LETTER}>`,
    ),
    read: dayOfMonth,
  },
  {
    id: "first-day-of-range",
    finds: [
      { text: "It rained between [3] and 7 May 1902.", gives: "1902-05-03" },
      { text: "The fair ([12]–14 August) was full.", gives: "XXXX-08-12" },
    ],
    refuses: ["Between 3 and 7 ships sank.", "From 3 to 12 May-flies hatched."],
    needs: MONTH_NEEDS,
    pattern: words(
      `<${START}${PART_OF}?(?:[Tt]he )?${DAY}(?=${BETWEEN_DAYS}(?:the )?(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?: of)? (?<month>${MONTH})${YEAR_AFTER}?(?![${LETTER}0-9-]))>`,
    ),
    read: dayOfRange,
  },
  {
    id: "last-day-of-range",
    finds: [
      { text: "It rained on May 3–[7, 1902] in the hills.", gives: "1902-05-07" },
      { text: "The fair ran from August 12 to [14].", gives: "XXXX-08-14" },
    ],
    refuses: ["On May 3, 14 ships sank.", "On May 3 and 14 boats came."],
    needs: MONTH_NEEDS,
    pattern: words(
      `<(?:the )?${DAY}(?<=(?<month>${MONTH}) \\d{1,2}(?:st|nd|rd|th)?${BETWEEN_DAYS}(?:the )?\\d{1,2}(?:st|nd|rd|th)?)(?:,? (?<year>${YEAR})(?!\\d)|(?=$|[.,;:)\\]–—-]|\\s(?:and|when|but|as|the|in|at|by|to|with|of|on|from|was|were|is|are|after|before|near|for|against)\\s|\\n))>`,
    ),
    read: dayOfRange,
  },
  {
    id: "month-year",
    finds: [
      { text: "They met in [March 1988].", gives: "1988-03" },
      { text: "By [the end of May, 1950] all was quiet.", gives: "1950-05" },
      { text: "He came in [late September of 1722].", gives: "1722-09" },
      { text: "The fleet sailed in [August 402 BC].", gives: "BC0402-08" },
    ],
    refuses: ["In May 2000 men came.", "In May 12345 was drawn."],
    needs: ANY_MONTH_NEEDS,
    pattern: words(`<${START}${EDGE}?(?<month>${ANY_MONTH})${YEAR_AFTER}${NO_LETTER}>`),
    read: monthOfYear,
  },
  {
    id: "edge-of-month",
    finds: [
      { text: "It rained in [the last week of September].", gives: "XXXX-09" },
      { text: "In [the first three days of May 1911] it snowed.", gives: "1911-05" },
    ],
    refuses: ["The last week of the fair was dry.", "The second May was dry."],
    needs: ANY_MONTH_NEEDS,
    pattern: words(
      `<${START}(?:[Tt]he )(?<edge>[Ff]irst|[Ss]econd|[Tt]hird|[Ll]ast|[Ff]inal|[Oo]pening|[Cc]losing) (?:(?:few|two|three|four|five|six|seven|ten) )?(?:days|weeks?|half|part) of (?<month>${MONTH})${YEAR_AFTER}?${NO_LETTER}>`,
    ),
    read: edgeOfMonth,
  },
  {
    id: "month-of-that-year",
    finds: [
      { text: "It closed in 1931; in [August of that year] it burnt.", gives: "1931-08" },
      { text: "It closed in 1931 and reopened in [May of the following year].", gives: "1932-05" },
    ],
    refuses: ["He liked the August of his life.", "They came in May of 1931."],
    needs: MONTH_NEEDS,
    pattern: words(
      `<${START}${EDGE}?(?<month>${MONTH})(?: (?<day>\\d{1,2})(?:st|nd|rd|th)?)? (?:of )?(?:that same|(?:the|that|this) )?(?<which>that|this|the same|same|next|following|previous|preceding|last) year${NO_LETTER}>`,
    ),
    read: monthOfThatYear,
  },
  {
    id: "month",
    finds: [
      { text: "In [April] the river froze.", gives: "XXXX-04" },
      { text: "By [early October] nobody was left.", gives: "XXXX-10" },
      { text: "The mill stood idle from [November] to February 1942.", gives: "1941-11" },
      { text: "It was repaired in [May] and again in June.", gives: "XXXX-05" },
    ],
    refuses: [
      "They may go.",
      "May they rest.",
      "Theresa May spoke.",
      "The March on the town began.",
      "April Jones was there.",
      "June said so.",
    ],
    needs: MONTH_NEEDS,
    pattern: words(`<${START}${EDGE}?(?<month>${MONTH})${NO_LETTER}>`),
    read: monthAlone,
  },
  {
    id: "day-of-month",
    finds: [
      { text: "The talks of 3 May 1950 were resumed on [the 20th].", gives: "1950-05-20" },
      { text: "She set out on [the 5th] and came back.", gives: "XXXX-XX-05" },
    ],
    refuses: [
      "It lies on the 38th parallel.",
      "He went to the 20th Division.",
      "The 3rd came last.",
    ],
    needs: ["st", "nd", "rd", "th"],
    pattern: words(
      `<${START}${PART_OF}?(?<![${LETTER}])[Tt]he (?<day>[12]\\d|3[01]|[1-9])(?:st|nd|rd|th)${NO_LETTER}>`,
    ),
    read: dayAlone,
  },
];
