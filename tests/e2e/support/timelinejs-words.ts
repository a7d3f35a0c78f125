/** What TimelineJS writes for a date of ours, in English: told apart here from the tool's own code. */

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );
const DATE = /^(?:Y?(?<year>-?\d+))(?:-(?<month>\d{2}))?(?:-(?<day>\d{2}))?(?:T(?<clock>.+))?$/u;

export function wordsOfTimelineJs(edtf: string): string {
  return edtf.split("/").map(wordsOfDate).join(" — ");
}

function wordsOfDate(edtf: string): string {
  const { year = "", month, day, clock } = DATE.exec(edtf)?.groups ?? {};
  const shown = wordsOfYear(Number(year));
  if (month === undefined) return shown;
  const name = MONTHS[Number(month) - 1];
  if (day === undefined) return `${name} ${shown}`;
  const date = `${name} ${Number(day)}, ${shown}`;
  return clock === undefined ? date : withClock(clock, date);
}

/** It counts the years before Christ without a 0, and writes those before 99,999 BC in thousands. */
function wordsOfYear(astronomical: number): string {
  const year = astronomical > 0 ? astronomical : astronomical - 1;
  if (year < -99_999 || year > 275_759) return ago(Math.abs(year));
  return year < 0 ? `${-year} BCE` : String(year);
}

function ago(years: number): string {
  if (years >= 1e9) return `${(years / 1e9).toFixed(2)} billion years ago`;
  if (years >= 1e6) return `${(years / 1e6).toFixed(1)} million years ago`;
  return `${(years / 1e3).toFixed(1)} thousand years ago`;
}

/** With thousandths it writes no day beside the time. */
function withClock(clock: string, date: string): string {
  const [hour = "", minute = "", second] = clock.split(":");
  const half = Number(hour) < 12 ? "AM" : "PM";
  const minutes = `${Number(hour) % 12 || 12}:${minute}`;
  if (second === undefined) return `${minutes} ${half} ${date}`;
  const time = `${minutes}:${second.slice(0, 2)} ${half}`;
  return second.includes(".") ? time : `${time} ${date}`;
}
