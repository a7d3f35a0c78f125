/** German time words, and the pieces of patterns that are built from them. All in lower case. */
import { oneOf, LETTER } from "../../../time/pattern.ts";
import type { Mod, PartOfDay, Season, Unit } from "../../../time/expression.ts";

const MONTH_NAMES: readonly (readonly string[])[] = [
  ["januar", "jänner"],
  ["februar", "feber"],
  ["märz"],
  ["april"],
  ["mai"],
  ["juni"],
  ["juli"],
  ["august"],
  ["september"],
  ["oktober"],
  ["november"],
  ["dezember"],
];

export const SHORT_MONTHS = [
  "jan",
  "feb",
  "mär",
  "apr",
  "mai",
  "jun",
  "jul",
  "aug",
  "sep",
  "okt",
  "nov",
  "dez",
];

const MONTHS = new Map<string, number>([
  ...MONTH_NAMES.flatMap((names, at) => names.map((name) => [name, at + 1] as const)),
  ...SHORT_MONTHS.map((name, at) => [name, at + 1] as const),
]);

/** The first three letters tell the month, but for "mär" and "mai". */
export const MONTH = `(?:${oneOf(MONTH_NAMES.flat())})`;

/** Only after a day: "3. Okt. 1990". */
export const ANY_MONTH = String.raw`(?:${MONTH}|(?:jan|feb|mär|apr|jun|jul|aug|sept?|okt|nov|dez)\.?(?![${LETTER}]))`;

export function monthOf(word: string | undefined): number | undefined {
  const bare = word?.toLowerCase().replace(/[.s]+$/u, "");
  return bare === undefined ? undefined : (MONTHS.get(bare) ?? MONTHS.get(bare.slice(0, 3)));
}

const WEEKDAYS = ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"];

export const WEEKDAY = `(?:${oneOf([...WEEKDAYS, "sonnabend"])})`;

/** Monday is 1. */
export function weekdayOf(word: string | undefined): number | undefined {
  const bare = word?.toLowerCase().replace(/s$/u, "");
  if (bare === undefined) return undefined;
  return bare === "sonnabend" ? 6 : WEEKDAYS.indexOf(bare) + 1 || undefined;
}

const SEASONS: ReadonlyMap<string, Season> = new Map([
  ["frühling", "SP"],
  ["frühjahr", "SP"],
  ["sommer", "SU"],
  ["herbst", "FA"],
  ["winter", "WI"],
]);

export const SEASON = "(?:früh|spät|hoch)?(?:frühling|frühjahr|sommer|herbst|winter)";

export function seasonOf(word: string | undefined): Season | undefined {
  const bare = word
    ?.toLowerCase()
    .replace(/^(?:früh|spät|hoch)(?!ling|jahr)/u, "")
    .replace(/e?s$/u, "");
  return bare === undefined ? undefined : SEASONS.get(bare);
}

const PARTS: ReadonlyMap<string, PartOfDay> = new Map([
  ["morgen", "MO"],
  ["vormittag", "MO"],
  ["früh", "MO"],
  ["mittag", "MI"],
  ["nachmittag", "AF"],
  ["abend", "EV"],
  ["nacht", "NI"],
]);

export const PART = "(?:morgen|vormittag|nachmittag|mittag|abend|nacht)";

export function partOf(word: string | undefined): PartOfDay | undefined {
  const bare = word?.toLowerCase().replace(/s$|stunden?$/u, "");
  return bare === undefined ? undefined : PARTS.get(bare);
}

// ----- numbers ----- //

const ONES = [
  "ein",
  "zwei",
  "drei",
  "vier",
  "fünf",
  "sechs",
  "sieben",
  "acht",
  "neun",
  "zehn",
  "elf",
  "zwölf",
];
const TEENS = ["dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn"];
const TENS = [
  "zwanzig",
  "dreißig",
  "vierzig",
  "fünfzig",
  "sechzig",
  "siebzig",
  "achtzig",
  "neunzig",
];

const NUMBERS = new Map<string, number>([
  ...[...ONES, ...TEENS].map((word, at) => [word, at + 1] as const),
  ...TENS.flatMap((ten, at) => [
    [ten, (at + 2) * 10] as const,
    ...ONES.slice(0, 9).map((one, add) => [`${one}und${ten}`, (at + 2) * 10 + add + 1] as const),
  ]),
  ["hundert", 100],
  ["tausend", 1000],
  ["halb", 0.5],
  ["eineinhalb", 1.5],
  ["anderthalb", 1.5],
  ["zweieinhalb", 2.5],
  ["dreieinhalb", 3.5],
  ["viereinhalb", 4.5],
  ["fünfeinhalb", 5.5],
]);

const HALVES = "eineinhalb|anderthalb|zweieinhalb|dreieinhalb|viereinhalb|fünfeinhalb";

/** "zwölf", "einundzwanzig", "20", "1.500", "3,5", "einem": of things that are counted. */
export const NUMBER = String.raw`(?:\d{1,4}(?:[.,]\d{1,3})?|${HALVES}|ein(?:e[rnms]?)?|(?:(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und)?(?:${TENS.join("|")})|${TEENS.join("|")}|${ONES.slice(1).toReversed().join("|")}|hundert|tausend|beiden)`;

export function numberOf(word: string | undefined): number | undefined {
  const bare = word?.toLowerCase();
  if (bare === undefined) return undefined;
  if (/^\d/u.test(bare)) return Number(bare.replace(/\.(?=\d{3})/u, "").replace(",", "."));
  if (bare === "beiden") return 2;
  return NUMBERS.get(bare.startsWith("ein") && bare.length <= 5 ? "ein" : bare);
}

/** Counts that stay open: "einigen Tagen". */
export const VAGUE_NUMBER =
  "(?:einige[rnm]?|mehrere[rnm]?|wenige[rnm]?|viele[rnm]?|etliche[rnm]?|ein paar|manche[rnm]?|zahlreiche[rnm]?|lange[rnm]?)";

const ORDINALS = [
  "erst",
  "zweit",
  "dritt",
  "viert",
  "fünft",
  "sechst",
  "siebt",
  "acht",
  "neunt",
  "zehnt",
  "elft",
  "zwölft",
];

export const ORDINAL = `(?:${oneOf(ORDINALS)})e[nrsm]?`;

export function ordinalOf(word: string | undefined): number | undefined {
  const bare = word?.toLowerCase().replace(/e[nrsm]?$/u, "");
  return bare === undefined ? undefined : ORDINALS.indexOf(bare) + 1 || undefined;
}

/** What stands before a number and belongs to the words. */
export const ABOUT =
  "(?:mehr als|weniger als|nicht einmal|etwas mehr als|bis zu|rund|etwa|circa|ca\\.|ungefähr|fast genau|fast|knapp|gut|genau|mindestens|höchstens|maximal|beinahe|exakt)";

// ----- units ----- //

const UNITS: readonly (readonly [RegExp, Unit])[] = [
  [/^sekunde/u, "second"],
  [/^minute/u, "minute"],
  [/^(?:stunde|stünd)/u, "hour"],
  [/^(?:tag|täg)/u, "day"],
  [/^wochenende/u, "weekend"],
  [/^(?:woche|wöch)/u, "week"],
  [/^monat/u, "month"],
  [/^quartal/u, "quarter"],
  [/^halbjahr/u, "half"],
  [/^jahrzehnt/u, "decade"],
  [/^jahrhundert/u, "century"],
  [/^jahrtausend/u, "millennium"],
  [/^(?:jahr|jähr)/u, "year"],
];

/** "Arbeitstage" are days. */
const COMPOUND = /^(?:arbeits|werk|kalender|schul|ferien|kriegs|geschäfts)/u;

export const UNIT =
  "(?:sekunden?|minuten?|(?:arbeits)?stunden?|(?:arbeits|werk|kalender|schul|ferien)?tage?[ns]?|wochenenden?|(?:arbeits|schul|kriegs|ferien)?wochen?|(?:kalender)?monate?[ns]?|quartale?[ns]?|jahrzehnte?[ns]?|jahrhunderte?[ns]?|(?:kalender|schul|kriegs|geschäfts)?jahre?[ns]?)";

export function unitOf(word: string | undefined): Unit | undefined {
  const bare = word?.toLowerCase();
  return bare === undefined
    ? undefined
    : UNITS.find(([pattern]) => pattern.test(bare.replace(COMPOUND, "")))?.[1];
}

const UNIT_VALUES: Readonly<Record<Unit, readonly [string, string]>> = {
  second: ["PT", "S"],
  minute: ["PT", "M"],
  hour: ["PT", "H"],
  day: ["P", "D"],
  weekend: ["P", "WE"],
  week: ["P", "W"],
  month: ["P", "M"],
  quarter: ["P", "Q"],
  half: ["P", "H"],
  year: ["P", "Y"],
  decade: ["P", "DE"],
  century: ["P", "CE"],
  millennium: ["P", "ML"],
};

/** The TIMEX3 value of so many units; `X` for a count that the words leave open. */
export function durationOf(count: number | "X", unit: Unit): string {
  const [prefix, suffix] = UNIT_VALUES[unit];
  if (unit === "hour" && typeof count === "number" && count % 1 === 0.5) {
    return count < 1 ? "PT30M" : `PT${Math.floor(count)}H30M`;
  }
  return `${prefix}${count}${suffix}`;
}

// ----- words that qualify ----- //

const MODS: readonly (readonly [RegExp, Mod])[] = [
  [/^(?:anfang|beginn|früh|eingangs|jahresbeginn|jahresanfang)/u, "START"],
  [/^(?:mitte|jahresmitte)/u, "MID"],
  [/^(?:ende|ausgang|spät|jahresende)/u, "END"],
  [/^(?:mehr als|über)/u, "MORE_THAN"],
  [/^(?:weniger als|knapp|fast|nicht einmal|unter|beinahe)/u, "LESS_THAN"],
  [/^(?:mindestens|wenigstens)/u, "EQUAL_OR_MORE"],
  [/^(?:höchstens|maximal|bis zu)/u, "EQUAL_OR_LESS"],
  [/^(?:rund|etwa|circa|ca|ungefähr|gut|um|gegen)/u, "APPROX"],
];

export function modOf(word: string | undefined): Mod | undefined {
  const bare = word?.toLowerCase().replace(/\s+/gu, " ");
  return bare === undefined ? undefined : MODS.find(([pattern]) => pattern.test(bare))?.[1];
}

/** "Anfang", "Mitte", "Ende", "Beginn" with what joins them to what follows. */
export const EDGE = "(?:anfang|mitte|ende|beginn|ausgang)(?: des| der)?";

// adjectives that point; their endings are left to `ADJECTIVE_END`
const PAST = "(?:vor)?vergangen|(?:vor)?letzt|vorig|verflossen|zurückliegend|abgelaufen";
const FUTURE = "kommend|(?:über)?nächst|folgend|bevorstehend";
const SAME = "dies|laufend|heurig|gegenwärtig|aktuell";

/** "vergangenen", "kommender", "diesem" */
export const POINTING = `(?<pointing>(?:${PAST}|${FUTURE}|${SAME})e[nrsm]?)`;

const IS_PAST = new RegExp(`^(?:${PAST})`, "u");
const IS_FUTURE = new RegExp(`^(?:${FUTURE})`, "u");

/** How many units from the present one: -1 "last", 0 "this", 1 "next", 2 "the week after next". */
export function stepOf(word: string | undefined): number | undefined {
  const bare = word?.toLowerCase();
  if (bare === undefined) return undefined;
  if (IS_PAST.test(bare)) return /^vor[^i]/u.test(bare) ? -2 : -1;
  if (!IS_FUTURE.test(bare)) return 0;
  return bare.startsWith("über") ? 2 : 1;
}

/** Articles that stand before an adjective and belong to the words; "des" is left out. */
export const ARTICLE = "(?:(?:der|die|das|den|dem) )?";
