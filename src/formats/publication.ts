/** Which of the days that a file gives is the day of publication. */
import { dayFromIso } from "#src/domain/calendar.ts";
import type { PublicationBasis, PublicationDay, ReadProblem } from "./read-article.ts";

/** A day as the file writes it; without `edtf` where the calendar has no such day. */
export interface DayFound {
  readonly edtf: string | undefined;
  readonly basis: PublicationBasis;
  readonly words: string;
}

export interface Publication {
  readonly published?: PublicationDay;
  readonly otherDays: readonly PublicationDay[];
  readonly problems: readonly ReadProblem[];
}

const RANKS: readonly PublicationBasis[] = [
  "given",
  "json-ld",
  "meta",
  "time",
  "dateline",
  "address",
  "made",
];

/** UTF-16 units that a message repeats of the file's own words */
const MOST_WORDS = 80;

/** The day that the user gives; an impossible one is told and not used. */
export function givenDay(published: string | undefined): readonly DayFound[] {
  if (published === undefined) return [];
  const edtf = dayFromIso(published) === undefined ? undefined : published;
  return [{ edtf, basis: "given", words: published }];
}

/** The highest in rank wins; within a rank the first in the file. Others that differ are told. */
export function publicationOf(found: readonly DayFound[]): Publication {
  const ranked = found.toSorted((a, b) => RANKS.indexOf(a.basis) - RANKS.indexOf(b.basis));
  const days = ranked.flatMap(({ edtf, basis, words }): readonly PublicationDay[] =>
    edtf === undefined ? [] : [{ edtf, basis, words: words.slice(0, MOST_WORDS) }],
  );
  const impossible = ranked
    .filter(({ edtf }) => edtf === undefined)
    .map(({ words }): ReadProblem => ({
      kind: "impossible-day",
      detail: words.slice(0, MOST_WORDS),
    }));
  const [published, ...rest] = days;
  if (published === undefined) return { otherDays: [], problems: impossible };
  const otherDays = withoutRepeats(
    rest.filter((day) => day.edtf !== published.edtf && !isSameInstant(day, published)),
  );
  const lost = otherDays.map(({ edtf, basis }) => `${edtf} (${basis})`).join(", ");
  const disagree: readonly ReadProblem[] =
    lost === ""
      ? []
      : [{ kind: "dates-disagree", detail: `${published.edtf} (${published.basis}) > ${lost}` }];
  return { published, otherDays, problems: [...disagree, ...impossible] };
}

/** A time stamp with its zone, "2025-07-12T22:30:00Z". */
const INSTANT =
  /^\s*\d{4}-\d{2}-\d{2}T(?<hour>\d{2}):?(?<minute>\d{2})\S*?(?:Z|(?<sign>[+-])(?<ahead>\d{2}):?(?<rest>\d{2}))\s*$/u;
const MINUTES_OF_DAY = 24 * 60;

/** Half past midnight here and half past ten in the evening in UTC are no disagreement. */
function isSameInstant(a: PublicationDay, b: PublicationDay): boolean {
  const [first, second] = [a, b].map(minuteOf);
  return first !== undefined && first === second;
}

/** UTC, counted from the epoch. */
function minuteOf({ edtf, words }: PublicationDay): number | undefined {
  const groups = INSTANT.exec(words)?.groups;
  const day = dayFromIso(edtf);
  if (groups === undefined || day === undefined) return undefined;
  const { hour, minute, sign, ahead = 0, rest = 0 } = groups;
  const offset = (Number(ahead) * 60 + Number(rest)) * (sign === "-" ? -1 : 1);
  return day * MINUTES_OF_DAY + Number(hour) * 60 + Number(minute) - offset;
}

/** Each day once, as its best basis gives it. */
function withoutRepeats(days: readonly PublicationDay[]): readonly PublicationDay[] {
  return days.filter(({ edtf }, index) => days.findIndex((other) => other.edtf === edtf) === index);
}
