/** A date as it opens a German sentence: "Am 11. Juli", "Im Juni 2031". The year stands beside every title. */

const MONTHS =
  "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" ");

const DATE = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/u;
/** Any day of a week, as "letzte Woche" gives it. */
const DAYS = /^\[(?<first>\d{4}-\d{2}-\d{2})\.\.\d{4}-\d{2}-\d{2}\]$/u;

/** `undefined` for what has no short form, and for the time of a day. */
export function openingDate(edtf: string, words: string): string | undefined {
  const first = /woche/iu.test(words) ? DAYS.exec(edtf)?.groups?.["first"] : undefined;
  const week = first === undefined ? undefined : named(first);
  if (week !== undefined) return `In der Woche vom ${week}`;
  const date = named(edtf);
  if (date === undefined) return undefined;
  if (edtf.length > 7) return `Am ${date}`;
  return edtf.length > 4 ? `Im ${date}` : date;
}

/** "11. Juli", "Juli 2031", "2031" */
function named(edtf: string): string | undefined {
  const { year, month, day } = DATE.exec(edtf)?.groups ?? {};
  if (year === undefined) return undefined;
  const name = month && MONTHS[Number(month) - 1];
  const parts = day === undefined ? [name, year] : [`${Number(day)}.`, name];
  return parts.filter((part) => part !== undefined).join(" ");
}
