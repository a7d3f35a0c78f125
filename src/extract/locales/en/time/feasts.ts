/** English feast days: "Christmas Eve", "Labor Day", "Easter Monday 1916". */
import type { CalendarParts, Expression } from "#src/extract/time/expression.ts";
import { words } from "#src/extract/time/pattern.ts";
import type { Found, TimeRule } from "#src/extract/time/rule.ts";
import { partOf, YEAR } from "./words.ts";

/** "Christmas trees", "Easter Island": things that are called after the feast. */
const NO_GOODS =
  "(?! (?:[A-Z]|tree|carol|card|gift|present|part(?:y|ies)|shop|season|light|dinner|lunch|meal|holiday|market|music|song|stor|sale|decorat|ornament|spirit|cheer|bonus|movie|album|show|concert|special|message|speech|play|pudding|cookie|stocking|wish|list|egg|bunn|basket|parade|service|mass|weekend|turkey|feast|travel|break|vacation))(?!-|['’]s (?!night))";

const FEASTS: ReadonlyMap<string, CalendarParts> = new Map([
  ["christmas eve", { month: 12, day: 24 }],
  ["christmas day", { month: 12, day: 25 }],
  ["christmas", { month: 12, day: 25 }],
  ["boxing day", { month: 12, day: 26 }],
  ["new year's eve", { month: 12, day: 31 }],
  ["new year's day", { month: 1, day: 1 }],
  ["valentine's day", { month: 2, day: 14 }],
  ["all saints' day", { month: 11, day: 1 }],
  ["good friday", { easter: -2 }],
  ["easter sunday", { easter: 0 }],
  ["easter", { easter: 0 }],
  ["easter monday", { easter: 1 }],
  ["whit sunday", { easter: 49 }],
  ["halloween", { month: 10, day: 31 }],
  ["may day", { month: 5, day: 1 }],
  ["fourth of july", { month: 7, day: 4 }],
  ["the fourth of july", { month: 7, day: 4 }],
  ["independence day", { month: 7, day: 4 }],
  ["st. patrick's day", { month: 3, day: 17 }],
  ["groundhog day", { month: 2, day: 2 }],
  ["new year's", { month: 1, day: 1 }],
  ["all souls' day", { month: 11, day: 2 }],
  // a Monday, a Thursday of their month: not more is told
  ["labor day", { month: 9 }],
  ["memorial day", { month: 5 }],
  ["thanksgiving", { month: 11 }],
  ["thanksgiving day", { month: 11 }],
  ["columbus day", { month: 10 }],
  ["mother's day", { month: 5 }],
  ["father's day", { month: 6 }],
  ["presidents' day", { month: 2 }],
  ["presidents day", { month: 2 }],
  ["martin luther king jr. day", { month: 1 }],
  ["martin luther king day", { month: 1 }],
  ["ash wednesday", { easter: -46 }],
  ["palm sunday", { easter: -7 }],
  ["veterans day", { month: 11, day: 11 }],
  ["armistice day", { month: 11, day: 11 }],
]);

function feast({ groups }: Found): Expression | undefined {
  const name = (groups["feast"] ?? "").toLowerCase().replaceAll("’", "'").replaceAll(/\s+/gu, " ");
  const parts = FEASTS.get(name);
  if (parts === undefined) return undefined;
  const part = partOf(groups["part"]);
  const year = groups["year"];
  return {
    kind: "calendar",
    parts: {
      ...parts,
      ...(year === undefined ? {} : { year: Number(year) }),
      ...(part === undefined ? {} : { part }),
    },
  };
}

export const FEAST_RULES: readonly TimeRule[] = [
  {
    id: "feast",
    finds: [
      { text: "They met on [Christmas Eve].", gives: "XXXX-12-24" },
      { text: "It snowed on [New Year's Day 1887].", gives: "1887-01-01" },
      { text: "On [Christmas night] it burnt.", gives: "XXXX-12-25TNI" },
      { text: "They rose on [Easter Monday 1916].", gives: "1916-04-24" },
    ],
    refuses: ["Mr Christmas was late.", "Christmas trees were sold."],
    needs: [
      "christmas",
      "easter",
      "good friday",
      "ash wed",
      "palm sun",
      "whit sunday",
      "new year",
      "boxing day",
      "thanksgiving",
      "saints",
      "souls",
      "halloween",
      "s day",
      "s’ day",
      "s' day",
      "r day",
      "l day",
      "y day",
      "g day",
      "nce day",
      "may day",
      "fourth of",
      "jr. day",
    ],
    pattern: words(
      `(?<!(?:Mr|Ms|Mrs|Miss)\\.? )(?<feast>Christmas (?:Eve|Day)|(?:Christmas|Thanksgiving(?: Day)?)${NO_GOODS}|Good Friday|Ash Wednesday|Palm Sunday|Easter (?:Sunday|Monday)|Easter${NO_GOODS}|Whit Sunday|Boxing Day|New Year['’]s (?:Eve|Day)|(?<=(?:on|by|before|after|until|since|around|and) )New Year['’]s(?! [a-zA-Z])|Valentine['’]s Day|St\\. Patrick['’]s Day|(?:Mother|Father)['’]s Day|Presidents['’]? Day|Martin Luther King(?: Jr\\.)? Day|All (?:Saints|Souls)['’] Day|Halloween|(?:the )?Fourth of July|(?:May|Labor|Memorial|Groundhog|Columbus|Independence|Veterans|Armistice) Day)(?: (?<part>night|morning|evening))?(?:,? (?:of )?(?<year>${YEAR}))?`,
    ),
    read: feast,
  },
];
