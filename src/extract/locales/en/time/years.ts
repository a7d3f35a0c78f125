/** English years and longer ages: "1914–18", "early 1941", "490 BC", "the mid-1980s", "21st century". */
import type { CalendarParts, Expression } from "#src/extract/time/expression.ts";
import { LETTER, words } from "#src/extract/time/pattern.ts";
import type { Found, TimeRule } from "#src/extract/time/rule.ts";
import { EDGE, edgeOf } from "./date-pieces.ts";
import { DASH, ERA, ORDINAL, ordinalOf, YEAR } from "./words.ts";
import { ERA_NEEDS, YEAR_NEEDS } from "./needs.ts";

const CIRCA = "(?:(?:[Cc]a?\\.|[Cc]irca) ?)";
const OPENS = "<\\b(?<!\\d[.,:/]|[$€£#] ?)";
const CLOSES = `(?![${LETTER}0-9%]|[.,:]\\d|[-–]?(?:mm|km|kg|pounder|strong|seat)\\b|['’] \\d)>`;

/** Something that has a year stands before it: a preposition, another date, a bracket. */
const YEAR_PLACE =
  /(?:^|[\s([{–—/-])(?:in|since|until|till|til|by|of|from|to|and|or|between|during|through|throughout|after|before|around|about|circa|ca\.|early|late|mid|year|years|for|the|into|on|his|her|its|their|that|spring|summer|autumn|fall|winter|as|back|versus|only|election|census|calendar|fiscal|season|a|an|our|this),?[\s-]$|[([,;–—/-]\s?$|^\s*$|\n\s*$/iu;
const ALWAYS_YEAR = /(?:since|year|early|late|until)\s$/iu;
const RANGE_AFTER = new RegExp(`^\\s?${DASH}\\s?(?:\\d{2}|\\d{4})(?![0-9])`, "u");
const PLURAL_AFTER =
  /^\s(?!(?:was|has|his|its|this|is|does|as|us|thus|across|always|perhaps|unless)\b)\p{Ll}{2,20}s\b/u;

/** "555-2010" */
const PHONE = /(?<!\d)[2-9]\d{2}-$/u;
/** "a 2012 Honda", "2013 Main Street" */
const NAME_AFTER =
  /^\s(?:(?:Acura|Audi|BMW|Buick|Chevrolet|Chevy|Chrysler|Dodge|Fiat|Ford|Honda|Hyundai|Jeep|Kia|Lexus|Mazda|Mercedes|Nissan|Porsche|Subaru|Toyota|Volkswagen|Volvo)\b|(?:[NSEW]\.\s)?\p{Lu}\p{Ll}{1,20}\s(?:St(?:reet|\.)|Ave(?:nue|\.)|Road|Drive|Blvd|Boulevard|Lane)(?![a-z]))/u;

const NUMBERED =
  /(?:Windows|Office|Boeing|Airbus|Room|Route|Highway|Flight|Unit|Model|Section|Article|Chapter|Page|Channel|Nasdaq|Dow|Nikkei|FTSE|Index|[Rr]unway|Suite|Gate|Interstate|Apt\.|No\.)\s$/iu;
const NAME_BEFORE = /\p{Lu}\p{L}+,?\s$/u;

/** What a bare number in front of it counts: "1500 men", "2000 of them", "1200 km". */
const COUNTED =
  /^(?:\s(?:\p{Ll}{2,20}\s)?(?:men|women|children|troops|soldiers|people|persons|civilians|ships|tanks|aircraft|planes|guns|prisoners|casualties|refugees|workers|residents|inhabitants|members|rockets|missiles|bombs|horses|dead|killed|wounded|injured|victims|wagons|settlers|houses|homes|votes|seats|jobs|tons?|tonnes|pages|copies|books|euros?|dollars|pounds|francs|marks|rubles|roubles|hectares|acres|feet|ft|metres|meters|miles|kilometres|kilometers|km|m|kg|units|points|percent|per cent|times|years|days|weeks|months|hours|more|others|different|hp|mm|cannons?|artillery|vehicles|fighters|students)\b|\sof\s(?:them|whom|these|those)\b|\s?(?:%|°|million|billion))/u;

const SURE_YEAR =
  /(?:^|[\s(])(?:since|until|till|early|late|mid|year|years|spring|summer|autumn|winter|in|by|from|during|after|before)[\s-]$/iu;

function isNumber({ before, after }: Found): boolean {
  if (COUNTED.test(after) || NUMBERED.test(before)) return true;
  return PHONE.test(before) || NAME_AFTER.test(after);
}

function looksLikeYear(found: Found, year: number): boolean {
  const { before, after } = found;
  if (ALWAYS_YEAR.test(before)) return true;
  if (isNumber(found)) return false;
  if (SURE_YEAR.test(before) || RANGE_AFTER.test(after)) return true;
  const isPlural = PLURAL_AFTER.test(after);
  // counts without a comma are round: "1500 volunteers"
  const isRound = year % 50 === 0;
  if (isRound && isPlural) return false;
  const isPlaced = YEAR_PLACE.test(before) || NAME_BEFORE.test(before);
  return isPlaced ? year >= 1400 : year >= 1700 && !isRound && !isPlural;
}

function plainYear(found: Found): Expression | undefined {
  const { groups } = found;
  const number = Number(groups["year"]);
  const mod = edgeOf(groups) ?? (/^c/iu.test(found.words) ? "APPROX" : undefined);
  const isNamed = /^(?:the\s)?(?:fiscal|year)/iu.test(found.words);
  if (mod === undefined && !isNamed && !looksLikeYear(found, number)) return undefined;
  return { kind: "calendar", parts: { year: number }, ...(mod === undefined ? {} : { mod }) };
}

function yearOfEra(found: Found): Expression {
  const { groups } = found;
  const number = Number(groups["year"]);
  const before = groups["era"]?.startsWith("B") ?? true;
  const mod = edgeOf(groups) ?? (/^c/iu.test(found.words) ? "APPROX" : undefined);
  return {
    kind: "calendar",
    parts: { year: before ? 1 - number : number },
    ...(mod === undefined ? {} : { mod }),
  };
}

function secondYear({ groups }: Found): Expression | undefined {
  const first = Number(groups["first"]);
  const short = Number(groups["short"]);
  const same = Math.floor(first / 100) * 100 + short;
  // "1899–05" ends in the next century
  const last = same > first ? same : same + 100;
  return last - first > 60 ? undefined : { kind: "calendar", parts: { year: last } };
}

const DECADE_WORDS: Readonly<Record<string, number>> = {
  twenties: 2,
  thirties: 3,
  forties: 4,
  fifties: 5,
  sixties: 6,
  seventies: 7,
  eighties: 8,
  nineties: 9,
};

function decade({ groups }: Found): Expression | undefined {
  const { digits, short, word } = groups;
  const mod = edgeOf(groups);
  const number =
    digits === undefined
      ? short === undefined
        ? DECADE_WORDS[(word ?? "").toLowerCase()]
        : Number(short)
      : Number(digits);
  if (number === undefined) return undefined;
  const parts: CalendarParts =
    groups["before"] === undefined ? { decade: number } : { decade: -number };
  return { kind: "calendar", parts, ...(mod === undefined ? {} : { mod }) };
}

function century({ groups }: Found): Expression | undefined {
  const number = ordinalOf(groups["ordinal"]);
  const mod = edgeOf(groups);
  if (number === undefined || number === 0) return undefined;
  const parts = { century: groups["before"] === undefined ? number : 1 - number };
  return { kind: "calendar", parts, ...(mod === undefined ? {} : { mod }) };
}

export const YEAR_RULES: readonly TimeRule[] = [
  {
    id: "year",
    finds: [
      { text: "The mill was built in [1782].", gives: "1782" },
      { text: "By [early 1941] it stood idle.", gives: "1941" },
      { text: "The [1919] flood took the bridge.", gives: "1919" },
      { text: "It lasted ([1911]-1915) too long.", gives: "1911" },
    ],
    refuses: [
      "They lost 1500 men.",
      "It cost $1900 a piece.",
      "He ran 1750 metres.",
      "Call 555-1988 or write to 1988 Mill Street.",
      "She drove a 1988 Honda.",
    ],
    needs: YEAR_NEEDS,
    pattern: words(
      `${OPENS}(?:${EDGE}|${CIRCA}|(?:[Tt]he )?year |[Ff]iscal (?:year )?|(?:the )?calendar year )?(?<year>${YEAR})(?! ?${ERA}(?![${LETTER}]))${CLOSES}`,
    ),
    read: plainYear,
  },
  {
    id: "year-of-era",
    finds: [
      { text: "The temple burnt in [356 BC].", gives: "BC0356" },
      { text: "It erupted in [AD 79].", gives: "0079" },
      { text: "It was rebuilt [ca. 340 BC].", gives: "BC0340" },
    ],
    refuses: ["He came to BC in 1998.", "There were 340 of them."],
    needs: [...ERA_NEEDS, "ad ", "ad.", " ce", " c.e"],
    pattern: words(
      `${OPENS}(?:${EDGE}|${CIRCA}|the year )?(?:(?<era2>AD) (?<year2>\\d{1,4})|(?<year>\\d{1,4}) ?(?<era>${ERA}|AD|C\\.?E\\b\\.?))(?![${LETTER}])>`,
    ),
    read: yearOfEra,
  },
  {
    id: "first-year-of-era",
    finds: [
      { text: "The siege of [415]-413 BC failed.", gives: "BC0415" },
      { text: "From [415] to 413 BC they fought.", gives: "BC0415" },
      { text: "Over [the rest of 396] and 395 BC they fought.", gives: "BC0396" },
    ],
    refuses: ["They had 415 ships in 413 BC."],
    needs: ERA_NEEDS,
    pattern: words(
      `${OPENS}(?:${EDGE}|the rest of |${CIRCA})?(?<year>\\d{1,4})(?=(?: ?(?:${DASH}|/) ?| to | and | or | until )\\d{1,4} ?${ERA}(?![${LETTER}]))>`,
    ),
    read: yearOfEra,
  },
  {
    id: "second-year-of-range",
    finds: [
      { text: "In the winter of 1788–[89] grain was dear.", gives: "1789" },
      { text: "The years 1899/[01] were lean.", gives: "1901" },
    ],
    refuses: ["Call 1788-8912.", "On 1988-05-12 he left."],
    needs: YEAR_NEEDS,
    pattern: words(
      `<(?<short>\\d{2})(?<=(?<![${LETTER}0-9]|\\d[.,])(?<first>${YEAR}) ?(?:${DASH}|/) ?\\d{2})(?![${LETTER}0-9]|[.,:-]\\d)>`,
    ),
    read: secondYear,
  },
  {
    id: "year-in-short",
    finds: [{ text: "In 1971 the class of ['68] met again.", gives: "1968" }],
    refuses: ["It cost 68 crowns.", "He said '68 men came'."],
    needs: ["'", "’"],
    pattern: words(
      `<(?<=(?:of|in|since|until|by|from|the|summer|spring|winter|autumn|and) )['’](?<short>\\d{2})(?![${LETTER}0-9'’]|[.,]\\d| [a-z]{3,20}s\\b)>`,
    ),
    read: ({ groups }) => ({ kind: "calendar", parts: { shortYear: Number(groups["short"]) } }),
  },
  {
    id: "decade",
    finds: [
      { text: "Cars were rare in [the 1910s].", gives: "191" },
      { text: "By [the mid-1970s] it had closed.", gives: "197" },
      { text: "He liked [1930s] hats.", gives: "193" },
      { text: "In 1971 she wrote of [the fifties].", gives: "195" },
    ],
    refuses: ["He is in his fifties.", "The 1910 flood came."],
    needs: ["0s", "0's", "0’s", "ties"],
    pattern: words(
      `${OPENS}(?:(?:the )?${EDGE}|(?:the|The) )?(?:(?<digits>1\\d\\d|20\\d)0['’]?s|(?<=(?:the|early|late|mid|of)(?:-| ))['’]?(?<short>[2-9])0['’]?s|(?<=(?:the|early|late|mid)(?:-| ))(?<word>[Tt]wenties|[Tt]hirties|[Ff]orties|[Ff]ifties|[Ss]ixties|[Ss]eventies|[Ee]ighties|[Nn]ineties))(?![${LETTER}0-9])>`,
    ),
    read: decade,
  },
  {
    id: "decade-of-era",
    finds: [{ text: "In [the 410s BC] the walls fell.", gives: "BC041" }],
    refuses: ["The 410s were dry.", "In 410 BC it fell."],
    needs: ["bc", "b.c"],
    pattern: words(
      `${OPENS}(?:(?:the )?${EDGE}|(?:the|The) )?(?<digits>\\d{1,2})0s (?<before>${ERA})(?![${LETTER}])>`,
    ),
    read: decade,
  },
  {
    id: "century",
    finds: [
      { text: "It dates from [the 12th century].", gives: "11" },
      { text: "An [eighteenth-century] clock stood there.", gives: "17" },
      { text: "In [the 4th century BC] it was a port.", gives: "BC03" },
      { text: "In [the 17th] and 18th centuries it grew.", gives: "16" },
    ],
    refuses: ["It took a century.", "He scored his 12th century-maker."],
    needs: ["centur"],
    lower: true,
    pattern: words(
      `${OPENS}(?:(?:the )?${EDGE}|the )?(?<ordinal>${ORDINAL})(?:(?: |-)centur(?:y|ies)(?:(?<before> (?:bce|bc|b\\.c\\.))| ad| ce)?|(?= (?:and|to|or) ${ORDINAL} centuries))(?![${LETTER}0-9-])>`,
    ),
    read: century,
  },
];
