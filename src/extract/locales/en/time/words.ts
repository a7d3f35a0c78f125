/** English time words, and the pieces of patterns that are built from them. */
import type { Mod, PartOfDay, Season, Unit } from "#src/extract/time/expression.ts";
import { lengthValue } from "../../../time/say.ts";

const MONTH_LIST =
  "january february march april may june july august september october november december".split(
    " ",
  );

const SHORT_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

const WEEKDAY_LIST = "monday tuesday wednesday thursday friday saturday sunday".split(" ");

const NUMBER_LIST =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );

const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

const ORDINAL_LIST =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first".split(
    " ",
  );

/** Names with a capital: "may", "march" and "august" in small letters are other words. */
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

export const MONTH = `(?:${MONTH_LIST.map(capital).join("|")})`;

/** Only next to a day or a year: "Mar 3", "Sept. 1914". */
export const ANY_MONTH = `(?:${MONTH}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)`;

export const WEEKDAY = `(?:${WEEKDAY_LIST.map(capital).join("|")})`;

/** "eleven", "twenty-five", "25"; "a", "an" and "half a" where a rule allows them */
export const NUMBER = `(?:\\d{1,3}(?:,\\d{3}){0,3}(?:\\.\\d{1,2})?|(?:${TENS.join("|")})(?:(?:-| )(?:${NUMBER_LIST.slice(1, 10).join("|")}))?|${NUMBER_LIST.slice(1).toReversed().join("|")}|(?:a )?hundred|(?:a )?dozen)(?: (?:hundred|thousand|million|billion)(?= ))?`;

export const ORDINAL = `(?:${ORDINAL_LIST.toReversed().join("|")}|\\d{1,2}(?:st|nd|rd|th))`;

export const SEASON = "(?:spring|summer|autumn|fall|winter)";

/** Seasons with a capital are read too: "in Spring 1919". */
export const ANY_SEASON = "(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)";

export const UNIT = "(?:second|minute|hour|day|weekend|week|month|quarter|year|decade|century)";

export const UNITS =
  "(?:seconds?|minutes?|hours?|days?|weekends?|weeks?|fortnights?|months?|quarters?|years?|decades?|century|centuries)";

export const PART = "(?:morning|afternoon|evening|night|noon|midday)";

/** A full year; "3000 men" and "1,500" are numbers: the rule looks what stands round it. */
export const YEAR = "(?:1\\d{3}|20\\d{2})";

export const ERA = "(?:BCE|BC|B\\.C\\.(?:E\\.)?)";

export const DASH = "[-‐‑–—]";

const MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_LIST.map((word, index) => [word, index + 1] as const),
  ...SHORT_MONTHS.map((word, index) => [word, index + 1] as const),
  ["sept", 9],
]);

const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  WEEKDAY_LIST.map((word, index) => [word, index + 1] as const),
);

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...NUMBER_LIST.map((word, index) => [word, index] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
  ["hundred", 100],
  ["dozen", 12],
  ["a", 1],
  ["an", 1],
  ["half", 0.5],
]);

const GREAT: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1_000_000],
  ["billion", 1_000_000_000],
]);

const GREAT_NUMBER = /^(?<count>.{1,30})\s(?<times>hundred|thousand|million|billion)$/u;

const ORDINALS: ReadonlyMap<string, number> = new Map(
  ORDINAL_LIST.map((word, index) => [word, index + 1] as const),
);

const SEASONS: ReadonlyMap<string, Season> = new Map([
  ["spring", "SP"],
  ["summer", "SU"],
  ["autumn", "FA"],
  ["fall", "FA"],
  ["winter", "WI"],
]);

const PARTS: ReadonlyMap<string, PartOfDay> = new Map([
  ["dawn", "MO"],
  ["morning", "MO"],
  ["noon", "MI"],
  ["midday", "MI"],
  ["afternoon", "AF"],
  ["dusk", "EV"],
  ["evening", "EV"],
  ["night", "NI"],
]);

const UNITS_BY_WORD: ReadonlyMap<string, Unit> = new Map([
  ["second", "second"],
  ["minute", "minute"],
  ["hour", "hour"],
  ["day", "day"],
  ["weekend", "weekend"],
  ["week", "week"],
  ["month", "month"],
  ["quarter", "quarter"],
  ["year", "year"],
  ["decade", "decade"],
  ["century", "century"],
  ["centurie", "century"],
]);

/** The letters of a TIMEX3 duration; hours and below stand after a T. */
const EDGES: ReadonlyMap<string, Mod> = new Map([
  ["early", "START"],
  ["beginning", "START"],
  ["start", "START"],
  ["mid", "MID"],
  ["middle", "MID"],
  ["late", "END"],
  ["end", "END"],
  ["close", "END"],
]);

export function monthOf(word: string | undefined): number | undefined {
  return word === undefined ? undefined : MONTHS.get(word.toLowerCase().replace(".", ""));
}

export function weekdayOf(word: string | undefined): number | undefined {
  return word === undefined ? undefined : WEEKDAYS.get(word.toLowerCase());
}

export function seasonOf(word: string | undefined): Season | undefined {
  return word === undefined ? undefined : SEASONS.get(word.toLowerCase());
}

export function partOf(word: string | undefined): PartOfDay | undefined {
  return word === undefined ? undefined : PARTS.get(word.toLowerCase());
}

/** "days" and "day's" too. */
export function unitOf(word: string | undefined): Unit | undefined {
  if (word === undefined) return undefined;
  const bare = word.toLowerCase();
  if (bare.startsWith("fortnight")) return "week";
  return UNITS_BY_WORD.get(bare) ?? UNITS_BY_WORD.get(bare.replace(/s$/u, ""));
}

/** "early", "beginning", "Mid" */
export function modOf(word: string | undefined): Mod | undefined {
  return word === undefined ? undefined : EDGES.get(word.toLowerCase());
}

/** "25", "1,200", "1.5", "twenty-five", "a", "half", "a dozen" */
export function numberOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  const great = GREAT_NUMBER.exec(word)?.groups;
  if (great === undefined) return smallNumberOf(word);
  const count = smallNumberOf(great["count"] ?? "");
  return count === undefined ? undefined : count * (GREAT.get(great["times"] ?? "") ?? 1);
}

function smallNumberOf(word: string): number | undefined {
  if (/^\d/u.test(word)) return Number(word.replaceAll(",", ""));
  let sum: number | undefined;
  for (const piece of word.toLowerCase().split(/[- ]/u)) {
    const value = NUMBERS.get(piece);
    if (value === undefined) return undefined;
    sum = value >= 12 && sum === 1 ? value : (sum ?? 0) + value;
  }
  return sum;
}

/** "third", "3rd" */
export function ordinalOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  const digits = /^\d+/u.exec(word);
  return digits === null ? ORDINALS.get(word.toLowerCase()) : Number(digits[0]);
}

/** "P3M", "PT36H", "PXD"; a fortnight is two weeks. */
export function durationOf(count: number | "X", unit: Unit): string {
  return count === 0.5 && unit === "hour" ? "PT30M" : lengthValue(count, unit);
}
