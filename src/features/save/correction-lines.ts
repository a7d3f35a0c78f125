/** What was corrected since a collection was published, in words, the latest first. */
import { msToDay } from "#src/domain/calendar.ts";
import { textInLang } from "#src/domain/local-text.ts";
import type { Lang } from "#src/domain/model.ts";
import type { Published, PublishedChange } from "#src/domain/published.ts";
import type { Correction } from "#src/formats/publish/publication.ts";
import { dateInWords, dayInWords } from "#src/i18n/dates.ts";
import { i18n } from "#src/i18n/i18n.ts";

export function correctionLines({ corrections }: Published, lang: Lang): readonly Correction[] {
  return corrections.toReversed().map(({ at, changes }) => ({
    day: dayInWords(msToDay(at), lang, "long"),
    words: changes.map((change) => lineOf(change, lang)),
  }));
}

function lineOf({ what, title, was, is }: PublishedChange, lng: Lang): string {
  const named = textInLang(title, lng);
  const date = (edtf: string | undefined) =>
    edtf === undefined
      ? i18n.t("publish.correction.undated", { lng })
      : dateInWords(edtf, lng, "heading");
  switch (what) {
    case "date":
      return i18n.t("publish.correction.date", { lng, title: named, was: date(was), is: date(is) });
    case "title":
      return i18n.t("publish.correction.title", { lng, title: named, is: is ?? "" });
    case "said":
      return i18n.t("publish.correction.said", { lng, title: named });
    case "removed":
      return i18n.t("publish.correction.removed", { lng, title: named });
  }
}
