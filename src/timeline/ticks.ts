/** Which days the axis marks at a scale: pure. */
import { civilOf, dayOf } from "#src/domain/calendar.ts";

export type TickUnit = "day" | "month" | "year";

export interface TickScale {
  readonly unit: TickUnit;
  readonly step: number;
  /** what stands above: the month of days, the year of months, the century of years, then nothing */
  readonly above: { readonly unit: "month" | "year"; readonly step: number } | undefined;
}

/** A mark at the start of `day`; the next of its kind stands at `end`. */
export interface Tick {
  readonly day: number;
  readonly end: number;
}

const DAYS: Readonly<Record<TickUnit, number>> = { day: 1, month: 30.4, year: 365.25 };
const FAR_YEAR = 9999;
/** Years; a longer stretch says no more than the marks below. */
const LONGEST_ABOVE = 1000;
const STEPS: readonly { unit: TickUnit; step: number; needs: number }[] = [
  { unit: "day", step: 1, needs: 24 },
  // the month above them wants its name and year: 96 px for its three marks, 19 for one of six
  { unit: "day", step: 5, needs: 24 },
  { unit: "day", step: 10, needs: 32 },
  { unit: "month", step: 1, needs: 27 },
  { unit: "month", step: 3, needs: 34 },
  { unit: "month", step: 6, needs: 34 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000].map((step) => ({
    unit: "year" as const,
    step,
    needs: 44,
  })),
];

/** The finest scale whose labels have room. Years beyond four figures, or before our era, need more. */
export function tickScale(dayWidth: number, from: number, to: number): TickScale {
  const long = civilOf(from).year < 1 || civilOf(to).year > FAR_YEAR;
  const room = ({ unit, step, needs }: (typeof STEPS)[number]) =>
    dayWidth * DAYS[unit] * step >= (long && unit === "year" ? 84 : needs);
  const { unit, step } = STEPS.find(room) ?? { unit: "year" as const, step: 100_000 };
  return { unit, step, above: aboveOf(unit, step) };
}

function aboveOf(unit: TickUnit, step: number): TickScale["above"] {
  if (unit === "day") return { unit: "month", step: 1 };
  if (unit === "month") return { unit: "year", step: 1 };
  return step * 10 > LONGEST_ABOVE ? undefined : { unit: "year", step: step * 10 };
}

/** The marks from the one that holds day `from` to the one that holds day `to`, at most `most`. */
export function ticks(
  { unit, step }: { readonly unit: TickUnit; readonly step: number },
  from: number,
  to: number,
  most = 400,
): readonly Tick[] {
  const found: Tick[] = [];
  let day = floorTick(unit, step, from);
  while (day <= to && found.length < most) {
    const end = nextTick(unit, step, day);
    found.push({ day, end });
    day = end;
  }
  return found;
}

function floorTick(unit: TickUnit, step: number, at: number): number {
  const { year, month, day } = civilOf(at);
  switch (unit) {
    case "day":
      return dayOf(year, month, floorDayOfMonth(day, step));
    case "month":
      return dayOf(year, month - ((month - 1) % step), 1);
    case "year":
      return dayOf(Math.floor(year / step) * step, 1, 1);
  }
}

/** Days of a month are marked at 1, 6, 11, 16, 21, 26 or 1, 11, 21: a lone 31st is left out. */
function floorDayOfMonth(day: number, step: number): number {
  const last = step === 1 ? 31 : 31 - step;
  return Math.min(day - ((day - 1) % step), last);
}

function nextTick(unit: TickUnit, step: number, at: number): number {
  const { year, month, day } = civilOf(at);
  switch (unit) {
    case "day": {
      const next = at + step;
      const same =
        civilOf(next).month === month && floorDayOfMonth(day + step, step) === day + step;
      return same ? next : firstOfMonth(year, month + 1);
    }
    case "month":
      return firstOfMonth(year, month + step);
    case "year":
      return dayOf(year + step, 1, 1);
  }
}

function firstOfMonth(year: number, month: number): number {
  return month > 12 ? dayOf(year + 1, month - 12, 1) : dayOf(year, month, 1);
}
