/** What one date is called, before any preposition: "August 2024", "2020er-Jahre". */
import { civilOf } from "#src/domain/calendar.ts";
import { type EdtfDate, extentOf } from "#src/domain/edtf/date.ts";
import { precisionOf } from "#src/domain/edtf.ts";
import type { Lang } from "#src/domain/model.ts";
import { monthName, yearDigits } from "#src/i18n/date-names.ts";
import { DATE_WORDS, type Unit } from "#src/i18n/date-words.ts";

/** Its words from the smallest to the largest, ["12.", "Juli", "2025"], so that a span can share some. */
export interface DateNoun {
  readonly unit: Unit;
  readonly parts: readonly string[];
}

/** The whole name. */
export function nounText({ parts }: DateNoun): string {
  return parts.join(" ");
}

/** Puts the text where the template has its `%`, and the hedge where it has its `@`. */
export function filled(template: string, text: string, hedge = ""): string {
  // a function, because a replacement text would read "$&" in the text as a pattern
  return template.replace("@", () => hedge).replace("%", () => text);
}

/** What a date is called; what is only partly specified is "between" its first and last day. */
export function nounOf(date: EdtfDate, lang: Lang): DateNoun {
  if (!date.year.stated) return nounWithoutYear(date, lang);
  if (date.year.first !== date.year.last) return nounOfSeveralYears(date, lang);
  const year = yearParts(date.year.first, lang);
  if (date.season !== undefined) return nounOfSeason(date.season, date.year.first, year, lang);
  const month = onlyValue(date.month?.values);
  const day = onlyValue(date.day?.values);
  if (isPartly(date.month) || isPartly(date.day) || (month === undefined && day !== undefined))
    return nounBetween(date, lang);
  if (month === undefined) return { unit: "year", parts: year };
  const monthAndYear = [monthName(month, lang, "long"), ...year];
  if (day === undefined) return { unit: "month", parts: monthAndYear };
  return { unit: "day", parts: [dayOfMonth(day, lang), ...monthAndYear] };
}

/** What a finite day is called. */
export function nounOfDay(day: number, lang: Lang): DateNoun {
  const civil = civilOf(day);
  const month = monthName(civil.month, lang, "long");
  return {
    unit: "day",
    parts: [dayOfMonth(civil.day, lang), month, ...yearParts(civil.year, lang)],
  };
}

/** ["2025"], ["501", "BC"], ["AD 79"]: years below 1000 say their era. The year 0 is 1 BC. */
export function yearParts(year: number, lang: Lang): readonly string[] {
  const words = DATE_WORDS[lang];
  if (year <= 0) return [yearDigits(1 - year, lang), filled(words.bc, "").trim()];
  return [year < 1000 ? filled(words.ad, String(year)) : yearDigits(year, lang)];
}

function nounWithoutYear(date: EdtfDate, lang: Lang): DateNoun {
  const words = DATE_WORDS[lang];
  const notStated = `(${words.yearNotStated})`;
  const month = onlyValue(date.month?.values);
  const day = onlyValue(date.day?.values);
  if (date.season !== undefined) return nounOfSeason(date.season, undefined, [notStated], lang);
  if (month === undefined && day === undefined)
    return { unit: "other", parts: [words.yearNotStated] };
  if (month === undefined)
    return {
      unit: "day",
      parts: [dayOfMonth(day ?? 0, lang), `(${words.monthAndYearNotStated})`],
    };
  const monthAndYear = [monthName(month, lang, "long"), notStated];
  return day === undefined
    ? { unit: "month", parts: monthAndYear }
    : { unit: "day", parts: [dayOfMonth(day, lang), ...monthAndYear] };
}

function nounOfSeveralYears(date: EdtfDate, lang: Lang): DateNoun {
  const words = DATE_WORDS[lang];
  const { first, last } = date.year;
  if (date.month !== undefined || date.season !== undefined) return nounBetween(date, lang);
  const precision = precisionOf(date);
  if (precision === "decade" && first >= 10)
    return { unit: "decade", parts: [filled(words.decade, String(first))] };
  if (precision !== "century" || last - first < 98) return nounBetween(date, lang);
  // -04XX is -499 to -400, which is 500 to 401 BC, the 5th century BC; of the years of -00XX the
  // last is 2 BC
  const ordinal = words.ordinal(Math.floor(Math.min(Math.abs(first), Math.abs(last)) / 100) + 1);
  const era = last < 0 ? [filled(words.bc, "").trim()] : [];
  return { unit: "century", parts: [filled(words.century, ordinal), ...era] };
}

function nounOfSeason(
  season: number,
  year: number | undefined,
  yearWords: readonly string[],
  lang: Lang,
): DateNoun {
  const words = DATE_WORDS[lang];
  const part = (template: string, index: number): DateNoun => ({
    unit: "part",
    parts: [[filled(template, words.ordinal(index)), ...yearWords].join(" ")],
  });
  if (season >= 40) return part(words.half, season - 39);
  if (season >= 37) return part(words.third, season - 36);
  if (season >= 33) return part(words.quarter, season - 32);
  const southern = season >= 29;
  const name = words.seasons[(season - 21) % 4] ?? "";
  const acrossYears = season === 24 || season === 28 || season === 30;
  const parts =
    acrossYears && year !== undefined && year >= 1000 && year < 9999
      ? [`${year}/${String((year + 1) % 100).padStart(2, "0")}`]
      : yearWords;
  return { unit: "season", parts: [name, ...parts, ...(southern ? [words.southern] : [])] };
}

function nounBetween(date: EdtfDate, lang: Lang): DateNoun {
  const words = DATE_WORDS[lang];
  const extent = extentOf(date);
  if (extent === undefined) return { unit: "other", parts: [words.yearNotStated] };
  const unit = unitBetween(date);
  const [first, last] = [extent.first, extent.last].map((day) => {
    const noun = nounOfDay(day, lang);
    const parts = unit === "day" ? noun.parts : noun.parts.slice(unit === "month" ? 1 : 2);
    return { unit, parts };
  });
  if (first === undefined || last === undefined) return { unit: "other", parts: [] };
  return { unit: "other", parts: [betweenInWords(first, last, lang)] };
}

/** "between October and December 2024": words that both share stand once. */
export function betweenInWords(first: DateNoun, last: DateNoun, lang: Lang): string {
  const { between, grammar } = DATE_WORDS[lang];
  const begin = filled(grammar[first.unit].between, withoutShared(first, last).join(" "));
  const end = filled(grammar[last.unit].between, nounText(last));
  return `${between[0]}${begin}${between[1]}${end}`;
}

/** The words of `first` that `last` doesn't end with too; at least the first word. */
export function withoutShared(first: DateNoun, last: DateNoun): readonly string[] {
  let shared = 0;
  while (
    first.unit === last.unit &&
    shared < Math.min(first.parts.length, last.parts.length) - 1 &&
    first.parts.at(-1 - shared) === last.parts.at(-1 - shared)
  )
    shared += 1;
  return first.parts.slice(0, first.parts.length - shared);
}

/** "11–13 July 2025", "30 December 2024 – 2 January 2025": what both ends share stands once. */
export function fromTo(first: DateNoun, last: DateNoun): string {
  const own = withoutShared(first, last).join(" ");
  const closed = [own, withoutShared(last, first).join(" ")].every((text) => !/[ -]/u.test(text));
  return `${own}${closed ? "–" : " – "}${nounText(last)}`;
}

/** As fine as the finest component that says anything. */
function unitBetween({ season, month, day }: EdtfDate): "day" | "month" | "year" {
  if (day !== undefined && day.digits !== "XX") return "day";
  return season !== undefined || (month !== undefined && month.digits !== "XX") ? "month" : "year";
}

function dayOfMonth(day: number, lang: Lang): string {
  return filled(DATE_WORDS[lang].dayOfMonth, String(day));
}

function onlyValue(values: readonly number[] | undefined): number | undefined {
  return values?.length === 1 ? values[0] : undefined;
}

function isPartly(part: EdtfDate["month"]): boolean {
  return part !== undefined && part.values.length > 1 && part.digits !== "XX";
}
