/** English words that count from a date: "three days later", "the following year", "last week". */
import type { Expression, Unit } from "#src/extract/time/expression.ts";
import { words } from "#src/extract/time/pattern.ts";
import type { Found, TimeRule } from "#src/extract/time/rule.ts";
import { EDGE, edgeOf, stepOf } from "./date-pieces.ts";
import { MONTH, monthOf, PART, partOf, UNIT, unitOf } from "./words.ts";
import type { From } from "./shift.ts";
import { shift } from "./shift.ts";
import { isGivenName } from "./month-place.ts";
import { MONTH_NEEDS, PART_NEEDS, UNIT_NEEDS } from "./needs.ts";

const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ["the day before yesterday", -2],
  ["yesterday", -1],
  ["today", 0],
  ["tonight", 0],
  ["tomorrow", 1],
  ["the day after tomorrow", 2],
]);

function dayWord({ groups, words: all }: Found): Expression | undefined {
  const by = DAY_WORDS.get((groups["day"] ?? "").toLowerCase().replaceAll(/\s+/gu, " "));
  if (by === undefined) return undefined;
  const part = /^tonight/iu.test(all) ? "NI" : partOf(groups["part"]);
  return shift({ unit: "day", by, from: "publication", parts: part && { part } });
}

/** "last night", "this morning", "tomorrow" are news; "that morning", "the next morning" count on. */
function partOfDay({ groups }: Found): Expression | undefined {
  const which = groups["which"] ?? "";
  const part = partOf(groups["part"]);
  if (part === undefined) return undefined;
  const fromNews = /^(?:last|this)$/iu.test(which);
  return shift({
    unit: "day",
    by: stepOf(which),
    from: fromNews ? "context" : "mention",
    parts: { part },
  });
}

/** "the night before", "the morning after" */
function partBefore({ groups }: Found): Expression | undefined {
  const part = partOf(groups["part"]);
  if (part === undefined) return undefined;
  return shift({
    unit: "day",
    by: stepOf(groups["which"] ?? ""),
    from: "mention",
    parts: { part },
  });
}

/** "last week" is news, "the previous week" counts from the date last mentioned. */
function wholeUnit({ groups, before }: Found): Expression | undefined {
  const which = (groups["which"] ?? "").toLowerCase();
  const unit = unitOf(groups["unit"]);
  if (unit === undefined || unit === "weekend" || isLength(unit, which, before)) {
    return undefined;
  }
  // "the past decade" is a length wherever it stands
  if (groups["the"] !== undefined && which === "past") return undefined;
  const named = groups["the"] !== undefined && which !== "last" && which !== "current";
  const from: From =
    !named && /^(?:last|this|next|coming|past|current)$/u.test(which) ? "context" : "mention";
  return shift({ unit, by: stepOf(which), from, mod: edgeOf(groups) });
}

/** "for the next year", "over the past week", "in the past year" are lengths; "in the next year" is none. */
function isLength(unit: Unit, which: string, before: string): boolean {
  // "to this day" is now
  if (unit === "day") return which === "this" && /\bto\s$/iu.test(before);
  return (
    LENGTH_PLACE.test(before) &&
    LENGTH.test(which) &&
    (which === "past" || !/\bin\s$/iu.test(before))
  );
}

const LENGTH = /^(?:next|past|last|coming)$/u;
const LENGTH_PLACE = /\b(?:for|over|within|during|in|throughout)\s$/iu;

function laterInUnit({ groups }: Found): Expression | undefined {
  const unit = unitOf(groups["unit"]);
  if (unit === undefined) return undefined;
  const thisOne = /^(?:this|the)$/iu.test(groups["which"] ?? "");
  const part = partOf(groups["part"]);
  return shift({
    unit: part === undefined ? unit : "day",
    by: 0,
    from: thisOne ? "context" : "mention",
    parts: part && { part },
  });
}

function endOfUnit({ groups }: Found): Expression | undefined {
  const unit = unitOf(groups["unit"]);
  if (unit === undefined) return undefined;
  const which = groups["which"] ?? "";
  // "the end of the year" is this one's, in news
  const from: From = /^(?:this|next|last|)$/iu.test(which) ? "context" : "mention";
  return shift({ unit, by: stepOf(which), from, mod: edgeOf(groups) ?? "END" });
}

function monthNext({ groups, before, after }: Found): Expression | undefined {
  const month = monthOf(groups["month"]);
  const which = groups["which"] ?? "";
  if (month === undefined || isGivenName(groups["month"], after)) return undefined;
  if (/(?<![$€£\d.,])[0-3]?\d\s$/u.test(before)) return undefined;
  const step = stepOf(which);
  const mod = edgeOf(groups);
  const day = groups["day"];
  return {
    kind: "calendar",
    parts: { month, ...(day === undefined ? {} : { day: Number(day) }) },
    direction: step < 0 ? "past" : step > 0 ? "future" : "same",
    ...(COUNTED.test(which) ? { counted: true } : {}),
    ...(mod === undefined ? {} : { mod }),
  };
}

const COUNTED = /^(?:following|previous|preceding|that|same)$/iu;

const WHICH =
  "next|following|previous|preceding|prior|current|coming|upcoming|subsequent|succeeding|last|past|this|that|same|this same|that same|that very|very same|very next";

export const RELATIVE_RULES: readonly TimeRule[] = [
  {
    id: "day-word",
    finds: [
      { text: "He leaves [tomorrow morning].", gives: "XXXX-XX-XXTMO" },
      { text: "She resigned [yesterday].", gives: "XXXX-XX-XX" },
    ],
    refuses: ["All his yesterdays were grey."],
    needs: ["yesterday", "today", "tonight", "tomorrow"],
    lower: true,
    pattern: words(
      `(?<day>the day before yesterday|the day after tomorrow|yesterday|today|tonight|tomorrow)(?: (?<part>${PART}))?`,
    ),
    read: dayWord,
  },
  {
    id: "part-of-that-day",
    finds: [
      {
        text: "They left on 4 May 1911 and came back [early the next morning].",
        gives: "1911-05-05TMO",
      },
      { text: "[Later that night] it burnt.", gives: "XXXX-XX-XXTNI" },
      { text: "He phoned [last night].", gives: "XXXX-XX-XXTNI" },
    ],
    refuses: ["That was the next nightmare.", "It was his last evening gown."],
    needs: PART_NEEDS,
    lower: true,
    pattern: words(
      `(?:(?:early|late|later|earlier)(?: in| on)? )?(?:the )?(?<which>${WHICH}) (?<part>${PART}|dawn)(?! (?:gown|dress|class|shift|watch|school|news|paper|star|club))`,
    ),
    read: partOfDay,
  },
  {
    id: "part-of-day-before",
    finds: [
      {
        text: "They left on 4 May 1911; [the night before] it had rained.",
        gives: "1911-05-03TNI",
      },
    ],
    refuses: ["The night before the battle was cold.", "The night after dinner was long."],
    needs: PART_NEEDS,
    lower: true,
    pattern: words(
      `the (?<part>morning|afternoon|evening|night) (?<which>before|after|following)(?=[.,;:)]|\\s(?:he|she|it|they|and|in|at|with|by|when)\\s|$)`,
    ),
    read: partBefore,
  },
  {
    id: "whole-unit",
    finds: [
      { text: "It opened in 1911 and shut [the following year].", gives: "1912" },
      { text: "On 3 May 1911 it snowed, and [that same day] it thawed.", gives: "1911-05-03" },
      { text: "It opened on 3 May 1911; [the next day] it shut.", gives: "1911-05-04" },
    ],
    refuses: [
      "The next yearbook is out.",
      "For the next year they waited.",
      "Within the next decade it fell.",
    ],
    needs: UNIT_NEEDS,
    lower: true,
    pattern: words(
      `${EDGE}?(?:(?<the>the) )?(?<which>${WHICH}) (?:(?:fiscal|calendar|school|academic|financial|business) (?=year|quarter))?(?<unit>${UNIT})(?!-)(?!['’]s (?:time|worth))(?! of )`,
    ),
    read: wholeUnit,
  },
  {
    id: "unit-before",
    finds: [
      { text: "It shut on 3 May 1911; [the day before] it had snowed.", gives: "1911-05-02" },
      { text: "It shut in 1911 and reopened [the year after].", gives: "1912" },
    ],
    refuses: ["The day after the battle it rained.", "The week before him was bad."],
    needs: ["before", "after", "following", "previous", "prior"],
    lower: true,
    pattern: words(
      `the (?<unit>day|week|month|year) (?<which>before|after|following|previous|prior)(?=[.,;:)]|\\s(?:he|she|it|they|and|in|at|with|by|when|saw|was|were|had)\\s|$)`,
    ),
    read: ({ groups }) => {
      const unit = unitOf(groups["unit"]);
      return unit && shift({ unit, by: stepOf(groups["which"] ?? ""), from: "mention" });
    },
  },
  {
    id: "later-in-unit",
    finds: [
      { text: "It opened in May 1911 and shut [later that month].", gives: "1911-05" },
      { text: "It opened in May 1911 and shut [later in the year].", gives: "1911" },
    ],
    refuses: ["He came later in a year of rain.", "Later the same yearling won."],
    needs: ["later", "earlier", "early", "late"],
    lower: true,
    pattern: words(
      `(?:later|earlier|early|late)(?: on)?(?: in| during)? (?:the same|that same|this same|(?<which>that|this|the)) (?:(?<unit>day|week|month|year|decade|century)|(?<part>morning|afternoon|evening|night))(?! of)`,
    ),
    read: laterInUnit,
  },
  {
    id: "edge-of-unit",
    finds: [
      { text: "It opened in May 1911 and shut at [the end of the month].", gives: "1911-05" },
      { text: "It opened in May 1911; by [year's end] it was full.", gives: "1911" },
      { text: "It opened in May 1911 and was full by [year-end].", gives: "1911" },
    ],
    refuses: ["At the end of a year they left.", "It was the end of days."],
    needs: [" of the", " of that", "mid", "'s end", "’s end", "-end"],
    lower: true,
    pattern: words(
      `(?:(?:the (?:(?:very )?(?<edge>beginning|start|middle|end)|(?:early|latter|last|first|later|final) part|close|rest|remainder|turn) of|(?<early>mid)-?) (?:the|that)(?: (?<which>same|next|following|previous))? (?<unit>week|month|year|decade|century)|(?:the )?(?<unit2>month|year|week)['’]s end|(?<unit3>year|month)-end)`,
    ),
    read: endOfUnit,
  },
  {
    id: "month-next",
    finds: [
      { text: "It opened in 1911 and shut [the following April].", gives: "1912-04" },
      { text: "They met [last May].", gives: "XXXX-05" },
    ],
    refuses: ["The next Mayor spoke.", "At last May came.", "He said that August Wills sang."],
    needs: MONTH_NEEDS,
    pattern: words(
      `(?:${EDGE})?(?:(?:[Tt]he|[Tt]hat) )?(?<which>[Nn]ext|[Ff]ollowing|[Pp]revious|[Pp]receding|[Ll]ast|[Tt]his|[Tt]hat|[Ss]ame|[Cc]oming|[Uu]pcoming|[Pp]ast)(?<!\\b[Aa]t last) (?<month>${MONTH})(?: (?<day>[12]\\d|3[01]|[1-9])(?:st|nd|rd|th)?)?(?! \\d)`,
    ),
    read: monthNext,
  },
];
