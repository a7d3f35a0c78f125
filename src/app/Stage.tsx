import { lazy, Suspense, useMemo, useState, type RefObject } from "react";
import { useTranslation } from "react-i18next";
import type { Collection } from "#src/data/collection-query.ts";
import type { DayRange } from "#src/domain/histogram.ts";
import { textInLang } from "#src/domain/local-text.ts";
import type { Lang } from "#src/domain/model.ts";
import { countInView, presence, select } from "#src/domain/select.ts";
import { EventList, type ListEntry } from "#src/features/list/EventList.tsx";
import { Overview } from "#src/features/overview/Overview.tsx";
import { UndatedShelf } from "#src/features/shelf/UndatedShelf.tsx";
import { EmptyState } from "#src/features/summary/EmptyState.tsx";
import { SummaryBar } from "#src/features/summary/SummaryBar.tsx";
import type { Address } from "#src/url/address.ts";
import type { ChangeAddress } from "#src/url/use-address.ts";
import { Button } from "#src/ui/Button.tsx";
import { chosenFilters, NO_CHOICES } from "./chosen-filters.ts";
import { emptyReason } from "./empty-reason.ts";
import { LanesChoice } from "./LanesChoice.tsx";
import { timelineModel } from "./timeline-model.ts";
import { choicesIn, type Events } from "./use-events.ts";

/** vis-timeline comes with its own chunk: axis, filters and count are there before it. */
const Timeline = lazy(async () => {
  const { Timeline: component } = await import("#src/timeline/Timeline.tsx");
  return { default: component };
});

/** The count, the choices, and the events: as a picture or as a list, with the overview below. */
export function Stage({
  ref,
  collection,
  events,
  address,
  lang,
  change,
  onOpen,
  onEscape,
  onFilters,
}: {
  ref: RefObject<HTMLElement | null>;
  collection: Collection;
  events: Events;
  address: Address;
  lang: Lang;
  change: ChangeAddress;
  onOpen: (id: string, how: "pointer" | "keyboard" | "walk") => void;
  onEscape: () => void;
  /** opens the drawer; `undefined` where the filters stand beside the picture */
  onFilters: (() => void) | undefined;
}) {
  const { t } = useTranslation();
  // the window while it is dragged: in the overview, or in the picture
  const [overviewDrag, setOverviewDrag] = useState<DayRange>();
  const [pictureDrag, setPictureDrag] = useState<DayRange>();
  const { filtered, extent, publications } = events;
  const { from, to } = address;
  const asked = useMemo(() => windowOf(from, to, extent), [from, to, extent]);
  const shown = overviewDrag ?? pictureDrag ?? asked ?? extent;
  const input = { address, collection, lang, t, change };
  const model = useMemo(
    () =>
      timelineModel({
        collection,
        filtered,
        publications,
        address,
        lang,
        window: overviewDrag ?? asked,
        extent,
        t,
      }),
    [collection, filtered, publications, address, lang, overviewDrag, asked, extent, t],
  );
  const listed = entriesOf(filtered, address.view === "list" ? asked : undefined);
  const count = address.view === "list" ? listed.length : filtered.length;
  const countWith = (other: Address) => {
    const left = select(collection.records, choicesIn(collection, other));
    const window = other.view === "list" ? windowOf(other.from, other.to, extent) : undefined;
    return entriesOf(left, window).length;
  };
  const commit = (window: DayRange | undefined) => {
    setOverviewDrag(undefined);
    setPictureDrag(undefined);
    change({ from: window?.from, to: window?.to }, "replace");
  };
  const actorName = (id: string) => {
    const actor = collection.dataset.actors.get(id);
    return actor === undefined ? id : textInLang(actor.name, lang);
  };
  return (
    <main className="stage" ref={ref}>
      <div className="stage-bar">
        {onFilters === undefined ? undefined : (
          <Button look="outlined" onClick={onFilters}>
            {t("filters.open")}
          </Button>
        )}
        <SummaryBar
          count={count}
          inView={countInView(filtered, shown.from, shown.to)}
          chosen={chosenFilters(input)}
          onClear={() =>
            change(
              {
                ...NO_CHOICES,
                ...(address.view === "list" ? { from: undefined, to: undefined } : {}),
              },
              "push",
            )
          }
        />
        {address.view === "timeline" ? (
          <LanesChoice lanes={address.lanes} onLanes={(lanes) => change({ lanes }, "push")} />
        ) : undefined}
      </div>
      <div className="stage-picture">
        {count === 0 ? (
          <EmptyState {...emptyReason(input, countWith)} />
        ) : address.view === "list" ? (
          <EventList
            entries={listed}
            selected={address.event}
            lang={lang}
            takesFocus={address.article === undefined}
            onOpen={onOpen}
            onEscape={onEscape}
            actorName={actorName}
          />
        ) : (
          <Suspense fallback={<div className="picture-loading" />}>
            <Timeline
              model={model}
              callbacks={{
                onOpen,
                onEscape,
                onWindow: commit,
                onFit: () => commit(undefined),
                onWindowMove: setPictureDrag,
              }}
            />
          </Suspense>
        )}
      </div>
      {address.view === "timeline" ? (
        <UndatedShelf
          records={filtered.filter(({ time }) => time.place === undefined)}
          selected={address.event}
          lang={lang}
          onOpen={onOpen}
        />
      ) : undefined}
      <Overview
        all={collection.records}
        filtered={filtered}
        extent={extent}
        window={shown}
        lang={lang}
        onMove={setOverviewDrag}
        onCommit={commit}
      />
    </main>
  );
}

/** A link may name one end only: the other is the collection's. */
function windowOf(
  from: number | undefined,
  to: number | undefined,
  extent: DayRange,
): DayRange | undefined {
  if (from === undefined && to === undefined) return undefined;
  const first = from ?? Math.min(extent.from, to ?? extent.from);
  return { from: first, to: to ?? Math.max(extent.to, first) };
}

/** In the list the window is a filter: what may lie in it is listed and marked, the undated stay last. */
function entriesOf(
  records: Events["filtered"],
  window: DayRange | undefined,
): readonly ListEntry[] {
  if (window === undefined) return records.map((record) => ({ record, presence: undefined }));
  return records
    .map((record) => ({ record, presence: presence(record, window.from, window.to) }))
    .filter((entry) => entry.presence !== "outside");
}
