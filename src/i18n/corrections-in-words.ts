/** What was corrected since a collection was published, in words. Needs the words of `corrected-words.ts`. */
import type { Correction } from "#src/domain/correction.ts";
import { textInLang } from "#src/domain/local-text.ts";
import type { Lang } from "#src/domain/model.ts";
import { dateInWords } from "./dates.ts";
import { i18n } from "./i18n.ts";

interface CorrectedDay {
  /** in words */
  readonly day: string;
  readonly words: readonly string[];
}

/** Of a whole collection, day by day, the latest first. */
export function correctionsInWords(
  corrections: readonly Correction[],
  lang: Lang,
): readonly CorrectedDay[] {
  return byDay(
    corrections,
    (day) => dateInWords(day, lang, "heading"),
    (correction) => {
      const title = textInLang(correction.title, lang);
      return i18n.t(`corrected.line.${correction.what}`, { title, ...slotsOf(correction, lang) });
    },
  );
}

/** Of one event, which need not be named. */
export function correctionsOfEvent(
  corrections: readonly Correction[],
  lang: Lang,
): readonly CorrectedDay[] {
  return byDay(
    corrections,
    (day) => dateInWords(day, lang, "prose"),
    (correction) => i18n.t(`corrected.event.${correction.what}`, slotsOf(correction, lang)),
  );
}

function byDay(
  corrections: readonly Correction[],
  dayInWords: (day: string) => string,
  wordsOf: (correction: Correction) => string,
): readonly CorrectedDay[] {
  const days = new Map<string, string[]>();
  for (const correction of corrections) {
    const words = days.get(correction.day) ?? [];
    words.push(wordsOf(correction));
    days.set(correction.day, words);
  }
  return [...days]
    .toReversed()
    .map(([day, words]) => ({ day: dayInWords(day), words: words.toReversed() }));
}

function slotsOf({ what, title, was, is, called = title }: Correction, lng: Lang) {
  if (what === "title") {
    return { lng, was: textInLang(title, lng), is: textInLang(called, lng) };
  }
  const date = (edtf: string | undefined) =>
    edtf === undefined ? i18n.t("corrected.undated", { lng }) : dateInWords(edtf, lng, "heading");
  return { lng, was: date(was), is: date(is) };
}
