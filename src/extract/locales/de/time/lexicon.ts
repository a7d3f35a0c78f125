/**
 * German time words, and the pieces of patterns that are built from them. All in small letters, as
 * the groups of the patterns come.
 */
import { MONTHS, WEEKDAYS } from "../closed-classes.ts";
import type { Direction, Mod, PartOfDay, Season, Unit } from "../../../time/expression.ts";

/** What the first of the beginnings that fits stands for. */
function byBeginning<Value>(
  beginnings: Readonly<Record<string, Value>>,
): (word: string | undefined) => Value | undefined {
  const entries = Object.entries(beginnings);
  return (word) =>
    word === undefined ? undefined : entries.find(([beginning]) => word.startsWith(beginning))?.[1];
}

// ----- the calendar ----- //

/** They tell the month, but for "jän". */
export const SHORT_MONTHS = "jan feb mär apr mai jun jul aug sep okt nov dez".split(" ");

export const MONTH = `(?:${MONTHS.replaceAll(" ", "|")}|jänner|feber)`;

/** Only after a day: "3. Okt. 1990". */
export const ANY_MONTH = `(?:${MONTH}|(?:jan|feb|mär|apr|jun|jul|aug|sept?|okt|nov|dez)\\.?(?![a-zA-Z\\u00c0-\\u024f]))`;

/** By its name or its number. */
export function monthOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  const short = word.slice(0, 3).replace("jän", "jan");
  return SHORT_MONTHS.indexOf(short) + 1 || Number(word);
}

export const WEEKDAY = `(?:${WEEKDAYS.replaceAll(" ", "|")})`;

/** Monday is 1. */
export const weekdayOf = byBeginning({
  mo: 1,
  di: 2,
  mi: 3,
  do: 4,
  fr: 5,
  sonna: 6,
  sa: 6,
  so: 7,
});

export const SEASON = "(?:früh|spät|hoch)?(?:frühling|frühjahr|sommer|herbst|winter)";

const seasonOfStem = byBeginning<Season>({
  sommer: "SU",
  herbst: "FA",
  winter: "WI",
  fr: "SP",
  ling: "SP",
  jahr: "SP",
});

export function seasonOf(word: string | undefined): Season | undefined {
  return seasonOfStem(word?.replace(/^(?:früh|spät|hoch)/u, ""));
}

export const PART = "(?:morgen|vormittag|nachmittag|mittag|abend|nacht)";

export const partOf = byBeginning<PartOfDay>({
  morgen: "MO",
  vormittag: "MO",
  früh: "MO",
  mittag: "MI",
  nachmittag: "AF",
  abend: "EV",
  nacht: "NI",
});

// ----- numbers ----- //

const ONES = "ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split(" ");
const TEENS = "dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split(" ");
export const TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split(" ");

const NUMBERS = new Map<string, number>([
  ...[...ONES, ...TEENS].map((word, at) => [word, at + 1] as const),
  ...TENS.flatMap((ten, at) => [
    [ten, (at + 2) * 10] as const,
    ...ONES.slice(0, 9).map((one, add) => [`${one}und${ten}`, (at + 2) * 10 + add + 1] as const),
  ]),
  ["hundert", 100],
  ["tausend", 1000],
  ["beiden", 2],
  ["anderthalb", 1.5],
]);

/** "zwölf", "einundzwanzig", "20", "1.500", "3,5", "einem": of things that are counted. */
export const NUMBER = `(?:\\d{1,4}(?:[.,]\\d{1,3})?|(?:ein|zwei|drei|vier|fünf)einhalb|anderthalb|ein(?:e[rnms]?)?|(?:(?:${ONES.slice(0, 9).join("|")})und)?(?:${TENS.join("|")})|${TEENS.join("|")}|${ONES.slice(1).toReversed().join("|")}|hundert|tausend|beiden)`;

export function numberOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  if (/^\d/u.test(word)) return Number(word.replace(/\.(?=\d{3})/u, "").replace(",", "."));
  const half = /^(.+)einhalb$/u.exec(word)?.[1];
  if (half !== undefined) return (NUMBERS.get(half) ?? 0) + 0.5;
  return NUMBERS.get(/^eine?[rnms]?$/u.test(word) ? "ein" : word);
}

/** Counts that stay open: "einigen Tagen". */
export const VAGUE_NUMBER =
  "(?:(?:einige|mehrere|wenige|viele|etliche|manche|zahlreiche|lange)[rnm]?|ein paar)";

const ORDINALS = "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft".split(
  " ",
);

export const ORDINAL = `(?:${ORDINALS.join("|")})e[nrsm]?`;

export function ordinalOf(word: string | undefined): number | undefined {
  return ORDINALS.indexOf(word?.replace(/e[nrsm]?$/u, "") ?? "") + 1 || undefined;
}

/** What stands before a number and belongs to the words. */
export const ABOUT =
  "(?:mehr als|weniger als|nicht einmal|etwas mehr als|bis zu|rund|etwa|circa|ca\\.|ungefähr|fast genau|fast|knapp|gut|genau|mindestens|höchstens|maximal|beinahe|exakt)";

// ----- units ----- //

/** "Arbeitstage" are days. */
const COMPOUND = /^(?:arbeits|werk|kalender|schul|ferien|kriegs|geschäfts)/u;

export const UNIT =
  "(?:sekunden?|minuten?|(?:arbeits)?stunden?|(?:arbeits|werk|kalender|schul|ferien)?tage?[ns]?|wochenenden?|(?:arbeits|schul|kriegs|ferien)?wochen?|(?:kalender)?monate?[ns]?|quartale?[ns]?|jahrzehnte?[ns]?|jahrhunderte?[ns]?|(?:kalender|schul|kriegs|geschäfts)?jahre?[ns]?)";

const unitOfStem = byBeginning<Unit>({
  sekund: "second",
  minut: "minute",
  stund: "hour",
  tag: "day",
  wochenende: "weekend",
  woch: "week",
  wöch: "week",
  monat: "month",
  quartal: "quarter",
  halbjahr: "half",
  jahrzehnt: "decade",
  jahrhundert: "century",
  jahr: "year",
  täg: "day",
  stünd: "hour",
  minüt: "minute",
  jähr: "year",
});

export function unitOf(word: string | undefined): Unit | undefined {
  return unitOfStem(word?.replace(COMPOUND, ""));
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
  const plain = word?.replace(/\s+/gu, " ");
  return plain === undefined ? undefined : MODS.find(([pattern]) => pattern.test(plain))?.[1];
}

/** "Anfang", "Mitte", "Ende", "Beginn" with what joins them to what follows. */
export const EDGE = "(?:anfang|mitte|ende|beginn|ausgang)(?: des| der)?";

// adjectives that point; their endings are left to the patterns
const PAST = "(?:vor)?vergangen|(?:vor)?letzt|vorig|verflossen|zurückliegend|abgelaufen";
const FUTURE = "kommend|(?:über)?nächst|folgend|bevorstehend";
const SAME = "dies|laufend|heurig|gegenwärtig|aktuell";

/** "vergangenen", "kommender", "diesem" */
export const POINTING = `(?<pointing>(?:${PAST}|${FUTURE}|${SAME})e[nrsm]?)`;

const IS_PAST = new RegExp(`^(?:${PAST}|vorang)`, "u");
const IS_FUTURE = new RegExp(`^(?:${FUTURE}|darauf)`, "u");

/** How many units from the present one: -1 "last", 0 "this", 1 "next", 2 "the week after next". */
export function stepOf(word: string): number {
  if (IS_PAST.test(word)) return /^vor[lv]/u.test(word) ? -2 : -1;
  if (!IS_FUTURE.test(word)) return 0;
  return word.startsWith("über") ? 2 : 1;
}

export function directionOf(pointing: string | undefined): Direction | undefined {
  if (pointing === undefined) return undefined;
  const step = stepOf(pointing);
  return step < 0 ? "past" : step > 0 ? "future" : "same";
}

/** Articles that stand before an adjective and belong to the words; "des" is left out. */
export const ARTICLE = "(?:(?:der|die|das|den|dem) )?";
