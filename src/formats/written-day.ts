/** Days as datelines, addresses and metadata write them; German and English. */
import { isCivilDay } from "#src/domain/calendar.ts";

export interface WrittenDay {
  /** ISO 8601 day; `undefined` for one that no calendar has, such as "31.02.2025" */
  readonly edtf: string | undefined;
  readonly words: string;
  /** UTF-16 units in the text that was searched */
  readonly start: number;
  readonly end: number;
}

const MONTHS: ReadonlyMap<string, number> = new Map(
  (
    "jan=1 januar=1 january=1 jänner=1 feb=2 februar=2 february=2 feber=2 mär=3 mrz=3 märz=3 mar=3 march=3 apr=4 april=4 mai=5 may=5 " +
    "jun=6 juni=6 june=6 jul=7 juli=7 july=7 aug=8 august=8 sep=9 sept=9 september=9 okt=10 oct=10 oktober=10 october=10 " +
    "nov=11 november=11 dez=12 dec=12 dezember=12 december=12"
  )
    .split(" ")
    .map((entry): [string, number] => {
      const [name = "", month = ""] = entry.split("=");
      return [name, Number(month)];
    }),
);

const FORMS: readonly RegExp[] = [
  // 2025-07-12, also at the head of a time stamp
  /(?<![\p{L}\p{N}-])(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?![\p{N}-])/u,
  // 12.07.2025, 12. 7. 25
  /(?<![\p{L}\p{N}.])(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4}|\d{2})(?!\p{N})/u,
  // 12. Juli 2025, 12th of July, 2025
  /(?<![\p{L}\p{N}])(?<day>\d{1,2})(?:\.|st|nd|rd|th)?\s{0,3}(?:of\s)?(?<name>\p{L}{3,9})\.?,?\s{1,3}(?<year>\d{4})(?!\p{N})/u,
  // July 12, 2025
  /(?<!\p{L})(?<name>\p{L}{3,9})\.?\s{1,3}(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(?<year>\d{4})(?!\p{N})/u,
];

/** The first day with a year that the text writes; the texts are lines, never whole articles. */
export function dayIn(text: string): WrittenDay | undefined {
  if (!/\p{N}/u.test(text)) return undefined;
  const found = FORMS.flatMap((form) => {
    const match = form.exec(text);
    const day = match?.groups && dayOfParts(match.groups);
    return match && day ? [{ ...spanOf(match), edtf: day.edtf }] : [];
  });
  return found.toSorted((a, b) => a.start - b.start)[0];
}

function spanOf(match: RegExpExecArray): Omit<WrittenDay, "edtf"> {
  const [words] = match;
  return { words, start: match.index, end: match.index + words.length };
}

type Parts = Readonly<Record<string, string | undefined>>;

/** `undefined` where a word that should be a month is none. */
function dayOfParts(parts: Parts): { readonly edtf: string | undefined } | undefined {
  const name = parts["name"]?.toLowerCase();
  const month = name === undefined ? Number(parts["month"]) : MONTHS.get(name);
  return month === undefined
    ? undefined
    : { edtf: isoDay(fullYear(parts["year"] ?? ""), month, Number(parts["day"])) };
}

/** Two digits are this century's: pages are younger than that. */
function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function isoDay(year: number, month: number, day: number): string | undefined {
  if (!isCivilDay(year, month, day) || year < 1000 || year > 9999) return undefined;
  const two = (value: number) => String(value).padStart(2, "0");
  return `${year}-${two(month)}-${two(day)}`;
}

const STAMP = /^\s{0,9}(?<year>\d{4})-?(?<month>\d{2})-?(?<day>\d{2})(?!\d)/u;

/**
 * The day of a time stamp in metadata, "2025-06-05T23:30:00+02:00": the day that it writes, in its own
 * zone. `edtf` is absent for an impossible day, the whole for what gives no day.
 */
export function dayOfStamp(stamp: string): { readonly edtf: string | undefined } | undefined {
  const groups = STAMP.exec(stamp)?.groups;
  if (groups) return dayOfParts(groups);
  return dayIn(stamp.slice(0, 60));
}

const ADDRESS_FORMS: readonly RegExp[] = [
  /[/-](?<year>(?:19|20)\d{2})[/-](?<month>\d{1,2})[/-](?<day>\d{1,2})(?![\d])/u,
  /[/_-](?<year>(?:19|20)\d{2})(?<month>0[1-9]|1[0-2])(?<day>[0-2]\d|3[01])(?![\d])/u,
];

/** The day in an article's address: "/2025/06/05/", "-20250605-". */
export function dayOfAddress(address: string): { edtf: string; words: string } | undefined {
  const path = address.slice(0, 2000).replace(/[?#].*$/su, "");
  for (const form of ADDRESS_FORMS) {
    const match = form.exec(path);
    const edtf = match?.groups && dayOfParts(match.groups)?.edtf;
    if (match && edtf !== undefined) return { edtf, words: match[0].replace(/^[/_-]/u, "") };
  }
  return undefined;
}
