/** Where an event stands, in words: its date, or what bounds it, or that nothing does. */
import type { EventTime } from "#src/domain/event-time.ts";
import type { Lang } from "#src/domain/model.ts";
import { boundInWords, dateInWords } from "./dates.ts";
import { i18n } from "./i18n.ts";

export function placeInWords(time: EventTime, lang: Lang): string {
  if (time.place !== undefined) return dateInWords(time.place.edtf, lang, "heading");
  const notBefore = time.notBefore.find(({ edtf }) => edtf !== undefined)?.edtf;
  const notAfter = time.notAfter.find(({ edtf }) => edtf !== undefined)?.edtf;
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
