/** English seasons and feast days: "the spring of 1916", "late autumn", "Christmas Day". */
import type { CalendarParts, Direction, Expression, Mod } from "#src/extract/time/expression.ts";
import { LETTER, words } from "#src/extract/time/pattern.ts";
import type { Found, TimeRule } from "#src/extract/time/rule.ts";
import { EDGE, edgeOf } from "./date-pieces.ts";
import { ANY_SEASON, ERA, seasonOf, YEAR } from "./words.ts";
import { SEASON_NEEDS } from "./needs.ts";

const IN_YEAR = `(?:(?:,? of|,)? (?:the year )?(?<year>${YEAR})(?!\\d)|(?: of)? (?<bc>\\d{1,4}) ${ERA}(?![${LETTER}]))`;

const YEAR_AHEAD = new RegExp(
  `^(?:\\s(?:and|to|or|through)\\s|[-–/])(?:the\\s)?(?:early\\s|late\\s)?${ANY_SEASON}\\s(?:of\\s)?(?<year>${YEAR})(?!\\d)`,
  "u",
);

function seasonOfYear({ groups }: Found): Expression | undefined {
  const season = seasonOf(groups["season"]);
  const { bc } = groups;
  const year = bc === undefined ? Number(groups["year"]) : 1 - Number(bc);
  const mod = edgeOf(groups);
  if (season === undefined) return undefined;
  return dated({ year, season }, mod);
}

/** What makes "spring" a season and "fall" no noun of falling. */
const SEASON_PLACE =
  /(?:^|[\s(–-])(?:in|by|during|until|till|since|through|throughout|over|spent|spend|from|of|early|late|mid|every|each|and|or|to|before|after|this|that|last|next|for|into)[\s-](?:the\s)?$/iu;
const FALL_PLACE =
  /(?:^|[\s(])(?:in|by|during|until|since|through|throughout|over|early|late|mid|every|each|this|that|last|next|or)[\s-](?:the\s)?$/iu;

function seasonAlone(found: Found): Expression | undefined {
  const { groups, before, after } = found;
  const word = (groups["season"] ?? "").toLowerCase();
  const season = seasonOf(word);
  const mod = edgeOf(groups);
  const place = /^the\s/iu.test(found.words) ? `${before}the ` : before;
  const ahead = YEAR_AHEAD.exec(after)?.groups?.["year"];
  if (season === undefined) return undefined;
  if (ahead !== undefined) return dated({ year: Number(ahead), season }, mod);
  if (mod === undefined && !isSeasonWord(word, place, after)) return undefined;
  const isName = /^\p{Lu}/u.test(groups["season"] ?? "");
  return isName && !isSeasonName(before, after) ? undefined : dated({ season }, mod);
}

function dated(parts: CalendarParts, mod: Mod | undefined): Expression {
  return { kind: "calendar", parts, ...(mod === undefined ? {} : { mod }) };
}

/** "Fall" and "spring" are other words too. */
function isSeasonWord(word: string, before: string, after: string): boolean {
  if (word === "fall") return isFallSeason(before, after);
  return word !== "spring" || isSpringSeason(before, after);
}

function isFallSeason(before: string, after: string): boolean {
  if (/^\s(?:campaign|offensive|semester|term|elections?|and\s(?:winter|early))\b/u.test(after))
    return true;
  return FALL_PLACE.test(before) && !/^\s(?:of|from|in|into|to|for|through)\b/u.test(after);
}

function isSpringSeason(before: string, after: string): boolean {
  return (
    SEASON_PLACE.test(before) ||
    /^\s(?:campaign|offensive|and\s(?:early\s|late\s)?summer)\b/u.test(after)
  );
}

/** "Spring Offensive" and "in Spring", not "Winter Games" and "Prague Spring". */
function isSeasonName(before: string, after: string): boolean {
  if (/^\s(?:[Oo]ffensive|[Cc]ampaign)\b/u.test(after)) return true;
  return (
    /(?:^|\s)(?:in|by|during|until|since|early|late|this|last|next|the)\s$/u.test(before) &&
    !/^\s\p{Lu}/u.test(after)
  );
}

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ["last", "past"],
  ["past", "past"],
  ["previous", "past"],
  ["preceding", "past"],
  ["next", "future"],
  ["coming", "future"],
  ["upcoming", "future"],
  ["following", "future"],
  ["this", "same"],
  ["that", "same"],
  ["same", "same"],
]);

export function directionOf(word: string | undefined): Direction | undefined {
  return word === undefined
    ? undefined
    : DIRECTIONS.get(word.toLowerCase().split(/\s+/u).at(-1) ?? "");
}

function seasonNext({ groups }: Found): Expression | undefined {
  const season = seasonOf(groups["season"]);
  const direction = directionOf(groups["which"]);
  const mod = edgeOf(groups);
  if (season === undefined) return undefined;
  return {
    kind: "calendar",
    parts: { season },
    ...(direction === undefined ? {} : { direction }),
    ...(mod === undefined ? {} : { mod }),
  };
}

function seasonOfThatYear({ groups }: Found): Expression | undefined {
  const season = seasonOf(groups["season"]);
  if (season === undefined) return undefined;
  const which = groups["which"] ?? "";
  const by = /following|next/iu.test(which) ? 1 : /last|previous/iu.test(which) ? -1 : 0;
  const from = /^(?:this|last|next)$/iu.test(which) ? "context" : "mention";
  return { kind: "shift", unit: "year", by, from, parts: { season } };
}

export const SEASON_RULES: readonly TimeRule[] = [
  {
    id: "season-of-year",
    finds: [
      { text: "It reopened in [the spring of 1922].", gives: "1922-SP" },
      { text: "By [early summer 1943] all were gone.", gives: "1943-SU" },
      { text: "They met in [Fall 1998].", gives: "1998-FA" },
      { text: "In [the autumn of 402 BC] he left.", gives: "BC0402-FA" },
    ],
    refuses: ["The fall of the tower in 1922 was loud.", "He may spring 22 traps."],
    needs: SEASON_NEEDS,
    pattern: words(
      `(?:(?:[Tt]he )?${EDGE}?(?<season>${ANY_SEASON})${IN_YEAR}|(?<year2>${YEAR}) (?<season2>spring|summer|autumn|fall|winter))`,
    ),
    read: seasonOfYear,
  },
  {
    id: "season",
    finds: [
      { text: "In [the summer] the river dried up.", gives: "XXXX-SU" },
      { text: "By [late autumn] the roads were mud.", gives: "XXXX-FA" },
      { text: "They came back in [spring].", gives: "XXXX-SP" },
    ],
    refuses: ["The fall of the wall was sudden.", "Prices fall.", "They spring up everywhere."],
    needs: SEASON_NEEDS,
    pattern: words(
      `(?:[Tt]he (?![A-Z]))?${EDGE}?(?<season>spring|summer|autumn|fall|winter|Spring|Summer|Autumn|Winter)`,
    ),
    read: seasonAlone,
  },
  {
    id: "season-next",
    finds: [
      { text: "The dam broke in 1911 and [the following spring] again.", gives: "1912-SP" },
      { text: "It had closed [the previous winter].", gives: "XXXX-WI" },
      { text: "They meet [next summer].", gives: "XXXX-SU" },
    ],
    refuses: ["The next fall was his last.", "The same springs feed the well."],
    needs: SEASON_NEEDS,
    pattern: words(
      `(?:(?:[Tt]he|[Tt]hat) )?(?:very )?(?<which>[Nn]ext|[Ff]ollowing|[Pp]revious|[Pp]receding|[Ll]ast|[Pp]ast|[Cc]oming|[Uu]pcoming|[Tt]his|[Tt]hat|[Ss]ame) ${EDGE}?(?<season>spring|summer|autumn|fall(?= (?:in|on|the|and|when|as|they|he|she|it)\\b|[.,;)])(?<!(?:the|The) (?:next|last) fall)|winter)`,
    ),
    read: seasonNext,
  },
  {
    id: "season-of-that-year",
    finds: [{ text: "In 1911 it opened; in [the autumn of that year] it shut.", gives: "1911-FA" }],
    refuses: ["In the autumn of his life he slept."],
    needs: SEASON_NEEDS,
    lower: true,
    pattern: words(
      `(?:the )?${EDGE}?(?<season>spring|summer|autumn|fall|winter) of (?<which>that|this|the same|that same|the following|the next|the previous|last|next) year`,
    ),
    read: seasonOfThatYear,
  },
];
