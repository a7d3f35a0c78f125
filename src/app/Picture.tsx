import { lazy, Suspense, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Collection } from "#src/data/collection-query.ts";
import { drawnRange, type DayRange } from "#src/domain/histogram.ts";
import type { Lang } from "#src/domain/model.ts";
import { Breakdown } from "#src/features/notices/Breakdown.tsx";
import type { TimelineCallbacks, TimelineModel } from "#src/timeline/contract.ts";
import { ErrorBoundary } from "#src/ui/ErrorBoundary.tsx";
import type { Address } from "#src/url/address.ts";
import { PictureFrame } from "./PictureFrame.tsx";
import { timelineModel } from "./timeline-model.ts";
import type { Events } from "./use-events.ts";
import type { VisibleWindow } from "./use-visible-window.ts";

/** vis-timeline comes with its own chunk: frame, filters and count are there before it. */
const Timeline = lazy(async () => {
  const { Timeline: component } = await import("#src/timeline/Timeline.tsx");
  return { default: component };
});

/** The events as a picture. If it fails, the rest of the page stays, and the list is offered. */
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
    <ErrorBoundary fallback={<Breakdown part="picture" onList={onList} />}>
      <Suspense fallback={<PictureFrame extent={extent} lang={lang} window={wanted} />}>
        <Timeline
          model={model}
          callbacks={{
            onOpen,
            onEscape,
            onWindow: window.commit,
            onFit: () => window.commit(undefined),
            onWindowMove: window.onPictureMove,
            onWindowEnd: window.onPictureEnd,
          }}
        />
      </Suspense>
      <EmptyWords model={model} window={window.shown} />
    </ErrorBoundary>
  );
}

/** A picture without anything in it says why. */
function EmptyWords({ model, window }: { model: TimelineModel; window: DayRange }) {
  const { t } = useTranslation();
  const dated = model.events.flatMap(({ bounds }) => bounds ?? []);
  const drawn = dated.map(drawnRange);
  if (drawn.some(({ from, to }) => from <= window.to && to >= window.from)) return undefined;
  const words =
    dated.length === 0 ? t("empty.undated") : t("empty.window", { all: t("timeline.fit") });
  return <p className="picture-words">{words}</p>;
}
