/** The forms in which one date is written, but for EDTF's own. */
import { parseEdtf } from "#src/domain/edtf.ts";
import { divisionIn } from "./date-divisions.ts";
import { monthOfName } from "./date-names.ts";
import { edtfOfParts, yearBeforeChrist, type DatePart, type PartsReading } from "./date-parts.ts";

/** Of numbers with the year behind them: "12/31/2020" is MDY. */
export type DateOrder = "DMY" | "MDY";

interface Beside {
  readonly clock?: string | undefined;
  readonly order?: DateOrder | undefined;
  readonly era?: "before" | "after" | undefined;
  /** years of two digits are those from 1930 to 2029 */
  readonly shortYears?: boolean | undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

interface Form {
  readonly pattern: RegExp;
  /** undefined where the words in it are no date after all */
  readonly read: (groups: Groups, beside: Beside) => PartsReading | undefined;
}

const parts = ({ year, month, day }: Groups, { clock, era }: Beside): PartsReading =>
  edtfOfParts({ year: yearIn(year, era), month, day, clock });

function yearIn(year: string | undefined, era: Beside["era"]): DatePart {
  return era === "before" ? yearBeforeChrist(-Number(year)) : year;
}

function named(groups: Groups, beside: Beside): PartsReading | undefined {
  const month = monthOfName(groups["name"] ?? "");
  if (month === undefined) return undefined;
  const { year = "" } = groups;
  if (year.length > 2 || beside.era !== undefined) {
    return parts({ ...groups, month: String(month) }, beside);
  }
  // nobody knows the century of "12-Jul-23"
  if (beside.shortYears !== true) return badly(groups);
  return parts({ ...groups, month: String(month), year: longYear(year) }, beside);
}

function badly({ year, month, name, day }: Groups): PartsReading {
  return { bad: [day, name ?? month, year].filter((part) => part !== undefined).join(" ") };
}

function longYear(year: string): string {
  return `${Number(year) < 30 ? "20" : "19"}${year.padStart(2, "0")}`;
}

const SHORT = /^(?<rest>\d{1,2}[./-]\d{1,2}[./-])(?<year>\d{2})$/u;

/** Whether nobody knows the century of a date. */
export function isShortYear(text: string): boolean {
  return SHORT.test(text) || /^\d{1,2}[-/ ]\p{L}{3,10}\.?[-/ ]\d{2}$/u.test(text);
}

const SLASHED = /^(?<first>\d{1,2})(?<sign>[/-])(?<second>\d{1,2})\k<sign>(?<year>\d{4})$/u;

const FORMS: readonly Form[] = [
  { pattern: /^(?<year>[+-]?\d{4,12})-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?$/u, read: parts },
  {
    pattern: /^(?<year>\d{4})(?<sign>[/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})$/u,
    read: parts,
  },
  { pattern: /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/u, read: parts },
  {
    pattern: /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?<clock>\d{6})$/u,
    read: (groups, beside) =>
      parts(groups, {
        ...beside,
        clock: groups["clock"]?.replace(/(\d\d)(\d\d)(\d\d)/u, "$1:$2:$3"),
      }),
  },
  { pattern: /^(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{3,6})$/u, read: parts },
  { pattern: /^(?<month>\d{1,2})[./](?<year>\d{4})$/u, read: parts },
  // "2011/12" is two years to most who write it
  { pattern: /^(?<year>\d{4})[/.](?<month>\d{1,2})$/u, read: monthBehindYear },
  { pattern: SLASHED, read: slashed },
  // nobody knows the century
  { pattern: /^(?<day>\d{1,2})[./-](?<month>\d{1,2})[./-](?<year>\d{2})$/u, read: badly },
  {
    pattern:
      /^(?<day>\d{1,2})(?:st|nd|rd|th|er|\.|º|°)?(?: of| de)?[ /-](?<name>\p{L}{3,10}\.?),?(?: del?| of)?[ /-](?<year>\d{1,6})$/iu,
    read: named,
  },
  {
    pattern: /^(?<name>\p{L}{3,10}\.?) (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{2,6})$/iu,
    read: named,
  },
  { pattern: /^(?<name>\p{L}{3,10}\.?),?(?: del?| of)?[ -](?<year>\d{1,6})$/iu, read: named },
  {
    pattern: /^(?<year>\d{4}),?[ -](?<name>\p{L}{3,10}\.?)(?:[ -](?<day>\d{1,2}))?$/iu,
    read: named,
  },
  { pattern: /^(?<year>\d{1,4})年(?:(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?)?$/u, read: parts },
  { pattern: /^-(?<year>\d{1,3})$/u, read: signedYear },
  {
    pattern: /^(?<year>\d{1,6})$/u,
    read: (groups, beside) =>
      beside.era === undefined && groups["year"]?.length !== 4 ? undefined : parts(groups, beside),
  },
];

/** Undefined where it has none of the forms. */
export function datesInForm(given: string, beside: Beside): PartsReading | undefined {
  const { rest, year } = SHORT.exec(given)?.groups ?? {};
  const isRead = beside.shortYears === true && rest !== undefined && year !== undefined;
  const text = isRead ? `${rest}${longYear(year)}` : given;
  for (const { pattern, read } of FORMS) {
    const groups = pattern.exec(text)?.groups;
    const reading = groups && read(groups, beside);
    if (reading !== undefined) return reading;
  }
  return divisionIn(text, beside.era);
}

function monthBehindYear(groups: Groups, beside: Beside): PartsReading | undefined {
  const { year, month } = groups;
  const isNextYear = Number(month) === (Number(year) + 1) % 100;
  return isNextYear || Number(month) > 12 ? undefined : parts(groups, beside);
}

/** Which orders a date allows that its column may settle; undefined for any other text. */
export function ordersOf(text: string): readonly DateOrder[] | undefined {
  // of a year of two digits the order is as good
  const { first, second } = SLASHED.exec(text.replace(SHORT, "$<rest>20$<year>"))?.groups ?? {};
  if (first === undefined) return undefined;
  const [a, b] = [Number(first), Number(second)];
  return [...(b <= 12 ? ["DMY" as const] : []), ...(a <= 12 ? ["MDY" as const] : [])];
}

/** Without an order it is one of two days, where both exist and differ. */
function slashed({ first, second, year }: Groups, beside: Beside): PartsReading {
  const dayFirst = parts({ year, month: second, day: first }, beside);
  const monthFirst = parts({ year, month: first, day: second }, beside);
  if (beside.order !== undefined) return beside.order === "DMY" ? dayFirst : monthFirst;
  if (dayFirst.bad !== undefined) return monthFirst;
  if (monthFirst.bad !== undefined || dayFirst.edtf === monthFirst.edtf) return dayFirst;
  const days = [dayFirst, monthFirst].map(({ edtf = "" }) => edtf.replace(/T.*$/u, ""));
  // within a year dates sort as they follow each other
  const either = `[${days.toSorted((a, b) => (a < b ? -1 : 1)).join(",")}]`;
  return parseEdtf(either).ok ? { edtf: either } : { bad: `${first}/${second}/${year}` };
}

function signedYear(groups: Groups, beside: Beside): PartsReading {
  return beside.era === "before" ? parts(groups, beside) : eitherYear(Number(groups["year"]));
}

/** "-44" is 44 BC to a historian and 45 BC to ISO 8601, which would write it with four digits. */
function eitherYear(year: number): PartsReading {
  const four = (value: number) => `${value === 0 ? "" : "-"}${String(value).padStart(4, "0")}`;
  return year === 0 ? { edtf: "0000" } : { edtf: `[${four(year)},${four(year - 1)}]` };
}
