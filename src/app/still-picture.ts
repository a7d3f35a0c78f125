/** The picture of a small collection as it is shown, to be taken along. */
import type { TFunction } from "i18next";
import type { Collection } from "#src/data/collection-query.ts";
import { textInLang } from "#src/domain/local-text.ts";
import type { Lang } from "#src/domain/model.ts";
import { countInView } from "#src/domain/select.ts";
import { sourceName } from "#src/domain/source-name.ts";
import { daysInWords } from "#src/i18n/days-in-words.ts";
import { pictureSvg, type Still } from "#src/timeline/still/picture-svg.ts";
import { stillMeasure } from "#src/timeline/still/still-measure.ts";
import type { Address } from "#src/url/address.ts";
import { shownTheme, type Theme } from "./theme.ts";
import { timelineModel } from "./timeline-model.ts";
import type { Events } from "./use-events.ts";
import { windowOf } from "./visible-window.ts";

interface StillInput {
  readonly collection: Collection;
  readonly events: Events;
  readonly address: Address;
  readonly lang: Lang;
  readonly t: TFunction;
  /** the page's own where it is not said */
  readonly theme?: Theme;
}

export function stillPicture({
  collection,
  events,
  address,
  lang,
  t,
  theme = shownTheme(),
}: StillInput): Still {
  const { filtered, publications, extent } = events;
  const { dataset } = collection;
  const window = windowOf(address.from, address.to, extent);
  const model = timelineModel({
    collection,
    filtered,
    publications,
    address,
    lang,
    window,
    extent,
    t,
  });
  const used = new Set(filtered.flatMap(({ sources }) => [...sources]));
  const sources = [...dataset.sources.values()].filter(({ id }) => used.has(id));
  const names = [...new Set(sources.map((source) => sourceName(source, dataset.sources)))];
  const { from, to } = window ?? extent;
  return pictureSvg({
    model,
    words: {
      title: textInLang(dataset.title, lang),
      below: [
        daysInWords(from, to, lang),
        t("summary.events", { count: filtered.length }),
        t("summary.inView", { ...countInView(filtered, from, to) }),
      ].join(" · "),
      foot: names.length === 0 ? [] : [`${t("filters.sources")}: ${names.join(", ")}`],
    },
    theme,
    measure: stillMeasure(),
  });
}
