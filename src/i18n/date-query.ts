/**
 * What a person types when they mean a date: read in German and in English whatever the language of
 * the interface, and turned into EDTF, so that its reader alone decides which days exist.
 */
import { boundsOf, parseEdtf } from "#src/domain/edtf.ts";
import { LANGS, type Lang } from "#src/domain/model.ts";
import { monthName, weekdayName } from "#src/i18n/date-names.ts";
import { TYPED_DATE_WORDS } from "#src/i18n/date-words.ts";

/** Inclusive days, both finite. */
export interface QueriedDays {
  readonly from: number;
  readonly to: number;
}

/**
 * The days that a typed text names: "August 2024", "12.7.2025", "July 12, 2025", "Sommer 2024",
 * "501 v. Chr.", EDTF. Undefined where it isn't a date with a year (a name alone, a number of one
 * to three digits), doesn't exist (30.2.2025), has no limit, or could be two days (7/8/2025).
 */
export function readDateQuery(text: string, lang: Lang): QueriedDays | undefined {
  const edtf = readTypedEdtf(text, lang);
  return edtf === undefined ? undefined : daysOf(edtf);
}

/** The same as EDTF, which may be without limit too; undefined where no such date exists. */
export function readTypedEdtf(text: string, lang: Lang): string | undefined {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_QUERY) return undefined;
  const asEdtf = trimmed.toUpperCase();
  if (parseEdtf(asEdtf).ok) return asEdtf;
  const words = withoutLeadingWords(folded(trimmed, lang));
  for (const reader of READERS) {
    const match = reader.pattern.exec(words);
    const edtf = match === null ? undefined : reader.edtf(match.groups ?? {});
    if (edtf !== undefined) return parseEdtf(edtf).ok ? edtf : undefined;
  }
  return undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

interface Reader {
  /** of the text in lower case, without diacritics, with single spaces */
  readonly pattern: RegExp;
  /** EDTF, or undefined where the words are no date after all; later readers may still take them */
  readonly edtf: (groups: Groups) => string | undefined;
}

const LONGEST_QUERY = 60;
const SHORTEST_MONTH = 3;

/** No two take the same text. */
const READERS: readonly Reader[] = [
  {
    // (in) 2024
    pattern: /^(?<year>\d{4})$/u,
    edtf: ({ year }) => year,
  },
  {
    // 12.7.2025, 12. 7. 2025
    pattern: /^(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4})$/u,
    edtf: ({ year, month, day }) => edtfOf(year, month, day),
  },
  {
    // 13/7/2025, 7/13/2025: which is the day only where the other order can't be
    pattern: /^(?<first>\d{1,2})\/(?<second>\d{1,2})\/(?<year>\d{4})$/u,
    edtf: ({ year, first, second }) => {
      if (Number(first) > 12 || first === second) return edtfOf(year, second, first);
      return Number(second) > 12 ? edtfOf(year, first, second) : undefined;
    },
  },
  {
    // 2025/07/12, 2025-7-12
    pattern: /^(?<year>\d{4})[/-](?<month>\d{1,2})[/-](?<day>\d{1,2})$/u,
    edtf: ({ year, month, day }) => edtfOf(year, month, day),
  },
  {
    // 07/2025, 7.2025
    pattern: /^(?<month>\d{1,2})(?:\/|\. ?)(?<year>\d{4})$/u,
    edtf: ({ year, month }) => edtfOf(year, month),
  },
  {
    // 12. Juli 2025, 12th of July 2025
    pattern: /^(?<day>\d{1,2})(?:\.|st|nd|rd|th)? ?(?:of )?(?<name>[a-z]+)\.?,? (?<year>\d{4})$/u,
    edtf: ({ year, name, day }) => edtfOf(year, monthNumber(name), day),
  },
  {
    // July 12, 2025
    pattern: /^(?<name>[a-z]+)\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/u,
    edtf: ({ year, name, day }) => edtfOf(year, monthNumber(name), day),
  },
  {
    // August 2024, Sept. 2024, summer of 2024
    pattern: /^(?<name>[a-z]+)\.?,? (?:of )?(?<year>\d{4})$/u,
    edtf: ({ year, name }) => edtfOf(year, monthNumber(name) ?? seasonNumber(name)),
  },
  {
    // Winter 2024/25
    pattern: /^winter (?<year>\d{4})[/–-](?<next>\d{4}|\d{2})$/u,
    edtf: ({ year, next }) =>
      next !== undefined && String(Number(year) + 1).endsWith(next)
        ? edtfOf(year, seasonNumber("winter"))
        : undefined,
  },
  {
    // 1990s, 1990er, den 1990er-Jahren
    pattern: /^(?:(?:the|den|die) )?(?<decade>\d{3})0(?:s|er(?:[- ]?jahren?)?)$/u,
    edtf: ({ decade }) => `${decade}X`,
  },
  {
    // 501 BC, 501 v. Chr.: the year 0 is 1 BC
    pattern: /^(?<year>[1-9]\d{0,3}) ?(?:bce?|v\. ?chr\.?)$/u,
    edtf: ({ year }) => (year === "1" ? "0000" : `-${fourDigits(String(Number(year) - 1))}`),
  },
  {
    // AD 79, 79 n. Chr.
    pattern: /^(?:ad (?<before>[1-9]\d{0,3})|(?<after>[1-9]\d{0,3}) ?(?:ad|ce|n\. ?chr\.?))$/u,
    edtf: ({ before, after }) => fourDigits(before ?? after ?? ""),
  },
];

function daysOf(edtf: string): QueriedDays | undefined {
  const reading = parseEdtf(edtf);
  const bounds = reading.ok ? boundsOf(reading.value) : undefined;
  if (bounds === undefined) return undefined;
  const { beginEarliest: from, endLatest: to } = bounds;
  return Number.isFinite(from) && Number.isFinite(to) ? { from, to } : undefined;
}

function edtfOf(year?: string, month?: string, day?: string): string | undefined {
  if (year === undefined || month === undefined) return undefined;
  const monthAndYear = `${year}-${month.padStart(2, "0")}`;
  return day === undefined ? monthAndYear : `${monthAndYear}-${day.padStart(2, "0")}`;
}

function fourDigits(year: string): string {
  return year.padStart(4, "0");
}

/** Lower case without diacritics: "März" is "marz", and a text in either normal form is the same. */
function folded(text: string, lang: Lang): string {
  const plain = text.toLocaleLowerCase(lang).normalize("NFKD").replace(/\p{M}/gu, "");
  return plain.replace(/\s+/gu, " ");
}

/** Without "in the year", and without the weekday before a day: it adds nothing to a full date. */
function withoutLeadingWords(text: string): string {
  const words = typedNames().leading.find((leading) => text.startsWith(`${leading} `));
  const rest = words === undefined ? text : text.slice(words.length + 1);
  const weekday = /^(?<name>[a-z]+)[.,]* (?:(?:dem|den|the) )?(?=\d{1,2}\D|[a-z])/u.exec(rest);
  const name = weekday?.groups?.["name"];
  return weekday !== null && name !== undefined && typedNames().weekdays.has(name)
    ? rest.slice(weekday[0].length)
    : rest;
}

/** A month's name or its first letters, three at least, where only one month begins with them. */
function monthNumber(name: string | undefined): string | undefined {
  if (name === undefined || name.length < SHORTEST_MONTH) return undefined;
  const found = new Set<number>();
  for (const [known, month] of typedNames().months) if (known.startsWith(name)) found.add(month);
  const [only] = found;
  return found.size === 1 ? String(only) : undefined;
}

function seasonNumber(name: string | undefined): string | undefined {
  const season = name === undefined ? undefined : typedNames().seasons.get(name);
  return season === undefined ? undefined : String(season);
}

interface TypedNames {
  readonly leading: readonly string[];
  readonly months: ReadonlyMap<string, number>;
  readonly seasons: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlySet<string>;
}

const ONE_TO_TWELVE = Array.from({ length: 12 }, (_, index) => index + 1);
const A_WEEK = Array.from({ length: 7 }, (_, index) => index);

let names: TypedNames | undefined;

/** Made when the first text is read: Intl is slow to start, and most visits search for nothing. */
function typedNames(): TypedNames {
  names ??= {
    // longest first, so that "in the year" goes whole
    leading: TYPED_DATE_WORDS.leading.toSorted((a, b) => b.length - a.length),
    months: new Map([
      ...LANGS.flatMap((lang) =>
        ONE_TO_TWELVE.map(
          (month) => [folded(monthName(month, lang, "long"), lang), month] as const,
        ),
      ),
      ...Object.entries(TYPED_DATE_WORDS.months),
    ]),
    seasons: new Map(Object.entries(TYPED_DATE_WORDS.seasons)),
    weekdays: new Set(
      LANGS.flatMap((lang) =>
        A_WEEK.flatMap((day) => [
          folded(weekdayName(day, lang, "long"), lang),
          folded(weekdayName(day, lang, "short"), lang),
        ]),
      ),
    ),
  };
  return names;
}
