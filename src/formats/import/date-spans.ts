/** Two dates in one text: from one to another, one or the other, some time between them. */
import { parseEdtf } from "#src/domain/edtf.ts";
import { withoutPart } from "./date-limits.ts";
import { eraOf, saysStill } from "./date-names.ts";
import { edtfOfSpan } from "./date-parts.ts";

export interface SpanInWords {
  readonly edtf: string;
  /** its begin alone is taken: its end lies before it */
  readonly endBeforeBegin?: boolean | undefined;
}

/** EDTF of one date, neither an interval nor a set; undefined for any other text. */
type ReadDate = (text: string) => string | undefined;

const EITHER = /^(?<from>.{3,}?),? (?:or|oder|ou) (?<to>.{3,})$/iu;
const WITHIN =
  /^(?:(?:some ?time )?between|zwischen|entre(?: le)?|tussen) (?<from>.{3,}?) (?:and|und|et(?: le)?|y|en) (?<to>.{3,})$/iu;
const LED = /^(?:from|von|vom|du|de|desde|dal?) (?=.{3})/iu;

/** Undefined where the text is none of them. */
export function spanIn(text: string, read: ReadDate): SpanInWords | undefined {
  const alternatives = oneOf(text, WITHIN, "..", read) ?? oneOf(text, EITHER, ",", read);
  if (alternatives !== undefined) return alternatives;
  const plain = text.replace(LED, "");
  for (const [from, to] of endsIn(plain)) {
    const begin = read(from);
    const end = begin === undefined ? undefined : saysStill(to) ? ".." : read(to);
    if (begin !== undefined && end !== undefined) return edtfOfSpan(begin, end);
  }
  return undefined;
}

function oneOf(
  text: string,
  pattern: RegExp,
  between: ".." | ",",
  read: ReadDate,
): SpanInWords | undefined {
  const { from = "", to = "" } = pattern.exec(text)?.groups ?? {};
  const [begin, end] = to === "" ? [] : [read(withRestOf(to, from)), read(to)];
  if (begin === undefined || end === undefined) return undefined;
  const edtf = `[${begin}${between}${end}]`;
  return parseEdtf(edtf).ok ? { edtf } : undefined;
}

type Ends = readonly [from: string, to: string];

const SHORT_YEARS = /^(?<from>\d{4}) ?[-–—/] ?(?<to>\d{2})$/u;
const YEARS = /^(?<from>\d{4})[-/](?<to>\d{4})$/u;
/** "3.–5. Mai 2020", "3-5 May 2020", "3/4 May 2020" */
const DAYS =
  /^(?<from>\d{1,2})\.? ?(?:[-–—/&]|to|bis|and|und|au|al?) ?(?<to>\d{1,2}\.? (?:de )?(?<month>\p{L}.{2,}))$/iu;
/** "May 3–5, 2020" */
const DAYS_BEHIND_MONTH =
  /^(?<month>\p{L}{3,10}\.?) (?<from>\d{1,2}) ?(?:[-–—/&]|to|and) ?(?<to>\d{1,2}),? (?<year>\d{4})$/iu;
const BETWEEN =
  /^(?<from>.{2,}?)(?: ?[–—→] ?| - | to | until | till | through | bis(?: zum)? | à | au | al? | hasta(?: el)? | tot | t\/m |(?<=\p{L}\.?)\/(?=\p{L}))(?<to>.{2,})$/iu;

type Groups = Readonly<Record<string, string>>;

interface Division {
  readonly pattern: RegExp;
  readonly ends: (groups: Groups) => readonly Ends[];
}

const whole = ({ from = "", to = "" }: Groups): Ends => [withRestOf(to, from), withEraOf(from, to)];

const DIVISIONS: readonly Division[] = [
  { pattern: SHORT_YEARS, ends: ({ from = "", to = "" }) => shortYears(from, to) },
  { pattern: DAYS, ends: ({ from = "", to = "", month = "" }) => [[`${from} ${month}`, to]] },
  {
    pattern: DAYS_BEHIND_MONTH,
    ends: ({ from = "", to = "", month = "", year = "" }) => [
      [`${month} ${from}, ${year}`, `${month} ${to}, ${year}`],
    ],
  },
  { pattern: YEARS, ends: (groups) => [whole(groups)] },
  {
    pattern: BETWEEN,
    ends: (groups) => [...shortYears(groups["from"] ?? "", groups["to"] ?? ""), whole(groups)],
  },
];

/** The ways to divide it that may be meant, the likeliest first. */
function endsIn(text: string): readonly Ends[] {
  for (const { pattern, ends } of DIVISIONS) {
    const groups = pattern.exec(text)?.groups;
    if (groups !== undefined) return ends(groups);
  }
  return hyphensIn(text).map(([from, to]) => whole({ from, to }));
}

/** "18" of "1914–18", "00" of "1999/00"; none where the second year isn't the later one. */
function shortYears(from: string, to: string): readonly Ends[] {
  if (!/^\d{4}$/u.test(from) || !/^\d{2}$/u.test(to)) return [];
  const [century, year, end] = [Number(from.slice(0, 2)), Number(from.slice(2)), Number(to)];
  if (end > year) return [[from, `${from.slice(0, 2)}${to}`]];
  return year === 99 && end === 0 ? [[from, `${String(century + 1)}00`]] : [];
}

/** A hyphen may stand between two dates, or within them: only where words tell them apart from numbers. */
function hyphensIn(text: string): readonly Ends[] {
  const places = [...text.matchAll(/-/gu)].slice(0, MOST_HYPHENS);
  if (!/[\p{L}.]/u.test(text) || withoutPart(text) !== undefined) return [];
  return places.map(({ index }) => [text.slice(0, index).trim(), text.slice(index + 1).trim()]);
}

const MOST_HYPHENS = 6;

/** Month, year and era of the end, where the begin has none: "12 May – 3 June 1850", "28.4.–3.5.2020". */
function withRestOf(end: string, begin: string): string {
  const dotted = withDotsOf(end, begin);
  if (dotted !== undefined) return dotted;
  if (/^\d{1,4}$/u.test(begin)) return begin + (eraOf(end)?.words ?? "");
  if (/\d{3}/u.test(begin) || !/\p{L}/u.test(begin)) return begin;
  const year = /(?:^|[\s,/.])(\d{3,4}(?: ?\p{L}[\p{L}. ]{1,8})?)$/u.exec(end)?.[1];
  return year === undefined ? begin : `${begin} ${year}`;
}

const DOTTED_END = /^\d{1,2}\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})$/u;

/** "28." and "28.4." of "28.–30.4.2020" and "28.4.–3.5.2020". */
function withDotsOf(end: string, begin: string): string | undefined {
  const { month = "", year = "" } = DOTTED_END.exec(end)?.groups ?? {};
  const [found, day = "", own] = /^(\d{1,2})\.(?:(\d{1,2})\.?)?$/u.exec(begin) ?? [];
  if (year === "" || found === undefined) return undefined;
  return [day, own ?? month, year].join(".");
}

/** "81" of "AD 79–81" */
function withEraOf(begin: string, end: string): string {
  const isBare = /^\d{1,3}$/u.test(end) && eraOf(begin)?.era === "after";
  return isBare ? `${end} AD` : end;
}
