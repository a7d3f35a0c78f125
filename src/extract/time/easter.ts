import { dayOf } from "#src/domain/calendar.ts";

/** Easter Sunday of a year in the Gregorian calendar, by the rule that the churches agreed on in 1582. */
export function easterOf(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leapSkipped = Math.floor(century / 4);
  const moonShift = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - leapSkipped - moonShift + 15) % 30;
  const fullMoon =
    epact -
    Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + fullMoon + 2 - century + leapSkipped) % 7;
  return dayOf(year, 3, 28) + fullMoon - weekday;
}
