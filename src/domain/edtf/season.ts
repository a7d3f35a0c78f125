/**
 * The divisions of a year that EDTF writes in place of a month: 21 to 24 seasons, 25 to 28 seasons of
 * the northern hemisphere, 29 to 32 of the southern, 33 to 36 quarters, 37 to 39 thirds, 40 and 41
 * halves.
 *
 * A season is three whole months, as meteorology counts them; one without a hemisphere is read as
 * northern. Winter begins in the December of its year and ends in the February of the next.
 */

/** Months counted from January of the year as 1; above 12 they belong to the next year. */
export interface MonthSpan {
  readonly first: number;
  readonly last: number;
}

const SEASON_FIRST_MONTHS = [3, 6, 9, 12, 3, 6, 9, 12, 9, 12, 3, 6];

/** The months of a division from 21 to 41; undefined for any other number. */
export function monthsOfSeason(season: number): MonthSpan | undefined {
  if (season < 21 || season > 41) return undefined;
  if (season >= 40) return spanFrom((season - 40) * 6 + 1, 6);
  if (season >= 37) return spanFrom((season - 37) * 4 + 1, 4);
  if (season >= 33) return spanFrom((season - 33) * 3 + 1, 3);
  const first = SEASON_FIRST_MONTHS[season - 21];
  return first === undefined ? undefined : spanFrom(first, 3);
}

function spanFrom(first: number, months: number): MonthSpan {
  return { first, last: first + months - 1 };
}
