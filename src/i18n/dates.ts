/**
 * Dates in words, in the language of the interface. Nothing here gains precision: what EDTF leaves
 * open stays open in words. Nothing throws: what isn't EDTF is shown as it stands.
 */
import { civilOf, isoWeekOf, msToDay } from "#src/domain/calendar.ts";
import type { EdtfDate } from "#src/domain/edtf/date.ts";
import {
  type Edtf,
  type EdtfInterval,
  type EdtfLimit,
  type EdtfRange,
  type EdtfSet,
  parseEdtf,
} from "#src/domain/edtf.ts";
import type { Lang } from "#src/domain/model.ts";
import { dayAndShortMonth, monthName, weekdayName } from "#src/i18n/date-names.ts";
import { listInWords } from "#src/i18n/lists.ts";
import {
  type DateNoun,
  betweenInWords,
  filled,
  fromTo,
  nounOf,
  nounOfDay,
  nounText,
  withoutShared,
  yearParts,
} from "#src/i18n/date-nouns.ts";
import { DATE_WORDS, type Grammar } from "#src/i18n/date-words.ts";

/** "August 2024" as a heading, "in August 2024" in prose. */
export type DateStyle = "heading" | "prose";
export type DayStyle = "long" | "short" | "monthYear" | "weekday";
export type AxisScale = "day" | "weekday" | "week" | "month" | "year";

/** An EDTF value in words; a text that isn't EDTF as it stands. */
export function dateInWords(edtf: string, lang: Lang, style: DateStyle): string {
  const reading = parseEdtf(edtf);
  if (!reading.ok) return edtf;
  switch (reading.value.type) {
    case "date":
      return phraseOf(reading.value, lang, style);
    case "interval":
      return intervalInWords(reading.value, lang, style);
    case "set":
      return setInWords(reading.value, lang, style);
  }
}

/**
 * What only bounds a happening: "by 12 July 2025 at the latest", "frühestens im August 2024". Both
 * bounds are joined by a comma; without any it is empty.
 */
export function boundInWords(
  bounds: { readonly notBefore?: string | undefined; readonly notAfter?: string | undefined },
  lang: Lang,
): string {
  const { notBefore, notAfter } = bounds;
  return [
    notBefore === undefined ? undefined : oneBoundInWords(notBefore, lang, "earliest"),
    notAfter === undefined ? undefined : oneBoundInWords(notAfter, lang, "latest"),
  ]
    .filter((bound) => bound !== undefined)
    .join(", ");
}

/**
 * A day in words: long "12 July 2025", short "12 Jul 2025", monthYear "July 2025", weekday
 * "Saturday 12 July 2025". An infinite day is an ellipsis.
 */
export function dayInWords(day: number, lang: Lang, style: DayStyle): string {
  if (!Number.isFinite(day)) return "…";
  const civil = civilOf(day);
  const year = yearParts(civil.year, lang).join(" ");
  switch (style) {
    case "long":
      return nounText(nounOfDay(day, lang));
    case "short":
      return `${dayAndShortMonth(civil.month, civil.day, lang)} ${year}`;
    case "monthYear":
      return `${monthName(civil.month, lang, "long")} ${year}`;
    case "weekday":
      return `${weekdayName(day, lang, "long")}${DATE_WORDS[lang].afterWeekday}${nounText(nounOfDay(day, lang))}`;
  }
}

/**
 * A short label on the axis for the UTC day that holds the instant (milliseconds): day "5"/"5.",
 * weekday "Thu 5"/"Do 5.", week "W23"/"KW 23", month "Jun", year "2025" or "501 BC". Empty where
 * the instant is no finite number.
 */
export function axisLabel(ms: number, scale: AxisScale, lang: Lang): string {
  if (!Number.isFinite(ms)) return "";
  const words = DATE_WORDS[lang];
  const day = msToDay(ms);
  const civil = civilOf(day);
  const dayOfMonth = filled(words.dayOfMonth, String(civil.day));
  switch (scale) {
    case "day":
      return dayOfMonth;
    case "weekday":
      return `${weekdayName(day, lang, "short")} ${dayOfMonth}`;
    case "week":
      return filled(words.week, String(isoWeekOf(day)));
    case "month":
      return monthName(civil.month, lang, "short");
    case "year":
      return yearParts(civil.year, lang).join(" ");
  }
}

function phraseOf(date: EdtfDate, lang: Lang, style: DateStyle): string {
  const words = DATE_WORDS[lang];
  const noun = nounOf(date, lang);
  const perhaps = date.uncertain.length > 0 ? words.perhaps : "";
  if (date.approximate.length > 0) return perhaps + inGrammar(noun, "around", lang);
  return perhaps + (style === "heading" ? nounText(noun) : inGrammar(noun, "in", lang));
}

/** "perhaps around ", or empty where nothing qualifies the date. */
function hedgeOf(date: EdtfDate, lang: Lang): string {
  const { perhaps, approximately } = DATE_WORDS[lang];
  return `${date.uncertain.length > 0 ? perhaps : ""}${date.approximate.length > 0 ? approximately : ""}`;
}

function inGrammar(noun: DateNoun, role: keyof Grammar, lang: Lang, hedge = ""): string {
  return filled(DATE_WORDS[lang].grammar[noun.unit][role], nounText(noun), hedge);
}

function intervalInWords({ begin, end }: EdtfInterval, lang: Lang, style: DateStyle): string {
  const words = DATE_WORDS[lang];
  if (typeof begin === "string" && typeof end === "string") {
    if (begin === end) return words.always;
    return begin === "open" ? words.noBeginning : words.noEnd;
  }
  if (typeof begin === "string") {
    const until = typeof end === "string" ? "" : limitInWords(end, "until", lang);
    return withLimit(until, begin, words.noBeginning);
  }
  if (typeof end === "string")
    return withLimit(limitInWords(begin, "since", lang), end, words.noEnd);
  return spanInWords(begin, end, lang, style);
}

function limitInWords(date: EdtfDate, role: "until" | "since", lang: Lang): string {
  return inGrammar(nounOf(date, lang), role, lang, hedgeOf(date, lang));
}

function withLimit(text: string, other: EdtfLimit, words: string): string {
  return other === "open" ? `${text}, ${words}` : text;
}

/** "11–13 July 2025", "from 11 to 13 July 2025"; what both ends share stands once. */
function spanInWords(begin: EdtfDate, end: EdtfDate, lang: Lang, style: DateStyle): string {
  const [first, last] = [nounOf(begin, lang), nounOf(end, lang)];
  const hedged = hedgeOf(begin, lang) !== "" || hedgeOf(end, lang) !== "";
  if (hedged || first.unit === "other" || last.unit === "other")
    return `${phraseOf(begin, lang, "heading")} – ${phraseOf(end, lang, "heading")}`;
  if (nounText(first) === nounText(last)) return phraseOf(begin, lang, style);
  if (style === "heading") return fromTo(first, last);
  const shortened = { ...first, parts: withoutShared(first, last) };
  return `${inGrammar(shortened, "from", lang)} ${inGrammar(last, "to", lang)}`;
}

function setInWords({ which, members }: EdtfSet, lang: Lang, style: DateStyle): string {
  const items = members.map((member) =>
    member.type === "date"
      ? phraseOf(member, lang, style)
      : rangeInWords(member, which, lang, style),
  );
  return listInWords(items, lang, which === "one" ? "or" : "and");
}

function rangeInWords(
  { from, to }: EdtfRange,
  which: EdtfSet["which"],
  lang: Lang,
  style: DateStyle,
): string {
  const words = DATE_WORDS[lang];
  if (from === undefined)
    return to === undefined ? words.always : filled(words.orEarlier, phraseOf(to, lang, "heading"));
  if (to === undefined) return filled(words.orLater, phraseOf(from, lang, "heading"));
  if (which === "all") return spanInWords(from, to, lang, style);
  return betweenInWords(nounOf(from, lang), nounOf(to, lang), lang);
}

/** Of a longer time, the end that bounds; whatever has none stands in its own words. */
function oneBoundInWords(edtf: string, lang: Lang, role: "earliest" | "latest"): string {
  const reading = parseEdtf(edtf);
  const date = reading.ok ? boundingDate(reading.value, role) : undefined;
  const noun = date && nounOf(date, lang);
  if (date === undefined || noun === undefined || noun.unit === "other")
    return dateInWords(edtf, lang, "heading");
  const hedged = hedgeOf(date, lang) !== "";
  const { atLatest, atEarliest } = DATE_WORDS[lang];
  return hedged
    ? filled(role === "latest" ? atLatest : atEarliest, phraseOf(date, lang, "heading"))
    : inGrammar(noun, role, lang);
}

function boundingDate(value: Edtf, role: "earliest" | "latest"): EdtfDate | undefined {
  if (value.type === "date") return value;
  if (value.type === "set") return undefined;
  const end = role === "earliest" ? value.begin : value.end;
  return typeof end === "string" ? undefined : end;
}
