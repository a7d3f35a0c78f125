/** Parts of a year and more than a year, in words: seasons, quarters, weeks, decades, centuries. */
import { civilOf, dayOf, isoOfDay, weekdayOf } from "#src/domain/calendar.ts";
import { parseEdtf } from "#src/domain/edtf.ts";
import { seasonOfName } from "./date-names.ts";
import type { PartsReading } from "./date-parts.ts";

type Groups = Readonly<Record<string, string | undefined>>;

interface Division {
  readonly pattern: RegExp;
  /** undefined where the words in it are no date after all */
  readonly edtf: (groups: Groups) => string | undefined;
}

const DIVISIONS: readonly Division[] = [
  {
    pattern:
      /^(?:(?:in )?the )?(?<season>\p{L}{3,10})(?: of| des jahres| de| del)? (?<year>\d{4})(?:[/–-](?<next>\d{2}|\d{4}))?$/iu,
    edtf: ({ season = "", year = "", next }) => seasonIn(seasonOfName(season), year, next),
  },
  {
    pattern: /^(?<year>\d{4})[ -](?<season>\p{L}{3,10})$/iu,
    edtf: ({ season = "", year = "" }) => seasonIn(seasonOfName(season), year, undefined),
  },
  {
    pattern:
      /^(?:the |die )?(?<decade>\d{3})0(?:['’]?s|er(?:[- ]jahre[ns]?)?)$|^(?:années |años |anni )(?<years>\d{3})0$/iu,
    edtf: ({ decade, years }) => `${decade ?? years ?? ""}X`,
  },
  {
    pattern: /^(?<digits>\d{2,3})(?:\?{1,2}|-{1,2})$/u,
    edtf: ({ digits = "" }) => digits.padEnd(4, "X"),
  },
  {
    pattern:
      /^(?:[QT](?<a>[1-4])[ /-]?(?<b>\d{4})|(?<c>\d{4})[ /-]?[QT](?<d>[1-4])|(?<e>[1-4])(?:st|nd|rd|th|\.|e|er|ème)? (?:quarter|quartal|trimestre|kwartaal)(?: of| de)? (?<f>\d{4}))$/iu,
    edtf: ({ a, b, c, d, e, f }) => `${b ?? c ?? f ?? ""}-${32 + Number(a ?? d ?? e)}`,
  },
  {
    pattern:
      /^(?:[HS](?<a>[12])[ /-]?(?<b>\d{4})|(?<c>\d{4})[ /-]?[HS](?<d>[12])|(?<e>[12])(?:st|nd|\.) (?:half|halbjahr)(?: of)? (?<f>\d{4}))$/iu,
    edtf: ({ a, b, c, d, e, f }) => `${b ?? c ?? f ?? ""}-${39 + Number(a ?? d ?? e)}`,
  },
  {
    pattern:
      /^(?:(?<a>\d{4})-?W(?<b>\d{2})(?:-?(?<day>[1-7]))?|(?:KW|calendar week|week) ?(?<c>\d{1,2})[ ,/-]{1,2}(?<d>\d{4})|(?<e>\d{4})[ ,/-]{1,2}KW ?(?<f>\d{1,2}))$/iu,
    edtf: ({ a, b, c, d, e, f, day }) => weekIn(Number(a ?? d ?? e), Number(b ?? c ?? f), day),
  },
  {
    pattern:
      /^(?:the |das |le )?(?<number>\d{1,2}|[ivx]{1,6})(?:st|nd|rd|th|\.|e|er|ème|th-)? ?(?:century|cent\.|c\.|jahrhunderts?|jhd?t?\.?|siècle|s\.|eeuw)$/iu,
    edtf: ({ number = "" }) => centuryOf(number),
  },
  {
    pattern: /^(?:siglo|secolo|século) (?<number>\d{1,2}|[ivx]{1,6})$/iu,
    edtf: ({ number = "" }) => centuryOf(number),
  },
];

/** Undefined for any other words, and for what no calendar has. */
export function divisionIn(
  text: string,
  era: "before" | "after" | undefined,
): PartsReading | undefined {
  for (const { pattern, edtf } of DIVISIONS) {
    const groups = pattern.exec(text)?.groups;
    const value = groups && edtf(groups);
    if (value === undefined) continue;
    const signed = era === "before" ? beforeChrist(value) : value;
    return signed !== undefined && parseEdtf(signed).ok ? { edtf: signed } : { bad: text };
  }
  return undefined;
}

/** "winter 1834/35" begins in the first of the two years; nothing else runs into a second one. */
function seasonIn(
  number: number | undefined,
  year: string,
  next: string | undefined,
): string | undefined {
  if (number === undefined) return undefined;
  const isNext = next === undefined || Number(next) % 100 === (Number(year) + 1) % 100;
  return isNext && (next === undefined || number === 24) ? `${year}-${number}` : undefined;
}

/** EDTF has no weeks: one of their days. Week 1 is the one with 4 January in it. */
function weekIn(year: number, week: number, day: string | undefined): string | undefined {
  if (week < 1 || week > 53) return undefined;
  const fourth = dayOf(year, 1, 4);
  const monday = fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
  // a week belongs to the year that its Thursday is in
  if (civilOf(monday + 3).year !== year) return undefined;
  if (day !== undefined) return isoOfDay(monday + Number(day) - 1);
  return `[${isoOfDay(monday)}..${isoOfDay(monday + 6)}]`;
}

const ROMAN: ReadonlyMap<string, number> = new Map(
  "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi"
    .split(" ")
    .map((numeral, index) => [numeral, index + 1] as const),
);

/** The nineteenth begins with an 18. */
function centuryOf(text: string): string | undefined {
  const number = ROMAN.get(text.toLowerCase()) ?? Number(text);
  if (!(number >= 1 && number <= 21)) return undefined;
  return `${String(number - 1).padStart(2, "0")}XX`;
}

/** The fifth century BC ends with 401 BC, which is EDTF's year -0400; of a decade no digits say it. */
function beforeChrist(value: string): string | undefined {
  if (value === "00XX") return "[-0099..0000]";
  return /^\d{2}XX$/u.test(value) ? `-${value}` : undefined;
}
