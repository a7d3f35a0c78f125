import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { TFunction } from "i18next";
import type { Collection } from "#src/data/collection-query.ts";
import { drawnRange, type DayRange } from "#src/domain/histogram.ts";
import type { Lang } from "#src/domain/model.ts";
import type { TimelineCallbacks, TimelineModel } from "#src/timeline/contract.ts";
import type { Address } from "#src/url/address.ts";
import { Drawn } from "./Drawn.tsx";
import { timelineModel } from "./timeline-model.ts";
import type { Events } from "./use-events.ts";
import type { VisibleWindow } from "./use-visible-window.ts";

/** The events of a small collection as a picture. */
export function Picture({
  collection,
  events,
  address,
  lang,
  window,
  onOpen,
  onEscape,
  onList,
}: {
  collection: Collection;
  events: Events;
  address: Address;
  lang: Lang;
  window: VisibleWindow;
  onOpen: TimelineCallbacks["onOpen"];
  onEscape: () => void;
  onList: () => void;
}) {
  const { t } = useTranslation();
  const { filtered, publications, extent } = events;
  const { wanted } = window;
  const model = useMemo(
    () =>
      timelineModel({
        collection,
        filtered,
        publications,
        address,
        lang,
        window: wanted,
        extent,
        t,
      }),
    [collection, filtered, publications, address, lang, wanted, extent, t],
  );
  return (
    <Drawn
      model={model}
      window={window}
      onOpen={onOpen}
      onEscape={onEscape}
      onList={onList}
      words={emptyWords(model, window.shown, t)}
    />
  );
}

/** A picture without anything in it says why. */
function emptyWords(model: TimelineModel, window: DayRange, t: TFunction): string | undefined {
  const dated = model.events.flatMap(({ bounds }) => bounds ?? []);
  const drawn = dated.map(drawnRange);
  if (drawn.some(({ from, to }) => from <= window.to && to >= window.from)) return undefined;
  return dated.length === 0 ? t("empty.undated") : t("empty.window", { all: t("timeline.fit") });
}
