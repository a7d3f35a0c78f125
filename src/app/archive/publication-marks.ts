/** The days on which an archive's sources appeared, where they are few enough to be told apart. */
import type { TFunction } from "i18next";
import type { SourceName } from "#src/archive/columns.ts";
import type { Lang } from "#src/domain/model.ts";
import { dayInWords } from "#src/i18n/dates.ts";
import type { Publication } from "#src/timeline/contract.ts";

/** More dotted lines than this are no help; each is an element of the picture. */
const MOST = 12;

export function publicationMarks(
  sources: ReadonlyMap<string, SourceName>,
  lang: Lang,
  t: TFunction,
): readonly Publication[] {
  if (sources.size > MOST) return [];
  return [...sources.values()].flatMap(({ id, published, publisher }) =>
    published === undefined
      ? []
      : [
          {
            source: id,
            day: published,
            label: t("timeline.written", { day: dayInWords(published, lang, "long"), publisher }),
          },
        ],
  );
}
