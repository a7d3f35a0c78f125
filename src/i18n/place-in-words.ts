/** Where an event stands, in words: its date, or its tightest bounds, or that nothing bounds it. */
import type { Bound, EventTime } from "#src/domain/event-time.ts";
import type { Lang } from "#src/domain/model.ts";
import { timeInWords } from "./clock-in-words.ts";
import { boundInWords } from "./dates.ts";
import { i18n } from "./i18n.ts";

export function placeInWords(time: EventTime, lang: Lang): string {
  if (time.place !== undefined) return timeInWords(time.place.edtf, lang);
  const notBefore = tightestOf(time.notBefore);
  const notAfter = tightestOf(time.notAfter);
  if (notBefore === undefined && notAfter === undefined) {
    return i18n.t("derivation.undated", { lng: lang });
  }
  return boundInWords(
    {
      ...(notBefore === undefined ? {} : { notBefore }),
      ...(notAfter === undefined ? {} : { notAfter }),
    },
    lang,
  );
}

function tightestOf(bounds: readonly Bound[]): string | undefined {
  return bounds.find(({ dated }) => dated.edtf !== undefined)?.dated.edtf;
}
