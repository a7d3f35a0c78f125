import { NO_CHOICES } from "#src/archive/questions.ts";
import { useMemo, useState, type ReactNode, type RefObject } from "react";
import { useTranslation } from "react-i18next";
import type { Collection } from "#src/data/collection-query.ts";
import { histogram, type DayRange } from "#src/domain/histogram.ts";
import { inLang, textInLang } from "#src/domain/local-text.ts";
import type { Lang } from "#src/domain/model.ts";
import type { EventRecord } from "#src/domain/record.ts";
import { countInView, select } from "#src/domain/select.ts";
import { EventList } from "#src/features/list/EventList.tsx";
import { Overview, USUAL_BINS } from "#src/features/overview/Overview.tsx";
import { UndatedShelf, type ShelfEvent } from "#src/features/shelf/UndatedShelf.tsx";
import { EmptyState } from "#src/features/summary/EmptyState.tsx";
import { SummaryBar } from "#src/features/summary/SummaryBar.tsx";
import { placeInWords } from "#src/i18n/place-in-words.ts";
import { isDrawable } from "#src/timeline/place.ts";
import type { Address } from "#src/url/address.ts";
import type { ChangeAddress } from "#src/url/use-address.ts";
import { chosenFilters, NO_CHOICES_IN_LIST } from "./chosen-filters.ts";
import { emptyReason } from "./empty-reason.ts";
import { Legend } from "./Legend.tsx";
import { namesOf } from "./names.ts";
import { Picture } from "./Picture.tsx";
import { StageFrame } from "./StageFrame.tsx";
import { choicesIn, type Events } from "./use-events.ts";
import { useVisibleWindow } from "./use-visible-window.ts";
import { entriesOf, listWindow } from "./visible-window.ts";

/** The count, the choices, and the events: as a picture or as a list, with the overview below. */
export function Stage({
  ref,
  collection,
  events,
  address,
  lang,
  corrections,
  change,
  onOpen,
  onEscape,
  onFilters,
  onFind,
}: {
  ref: RefObject<HTMLElement | null>;
  collection: Collection;
  events: Events;
  address: Address;
  lang: Lang;
  /** how many change what is shown, where there are some */
  corrections: ReactNode;
  change: ChangeAddress;
  onOpen: (id: string, how: "pointer" | "keyboard" | "walk") => void;
  onEscape: () => void;
  /** opens the drawer; `undefined` where the filters stand beside the picture */
  onFilters: (() => void) | undefined;
  /** the reader wants to find something in a list that is too long for the browser's own search */
  onFind: () => void;
}) {
  const { t } = useTranslation();
  const { filtered, extent } = events;
  const window = useVisibleWindow(address, extent, change);
  const [bins, setBins] = useState(USUAL_BINS);
  const { shown } = window;
  const inList = address.view === "list";
  const listed = entriesOf(filtered, listWindow(address, extent));
  const undated = filtered.filter(({ time }) => !isDrawable(time.place?.bounds));
  const names = namesOf(collection.dataset, lang);
  const input = { address, names, lang, t, change };
  const { records } = collection;
  const all = useMemo(() => histogram(records, extent, bins), [records, extent, bins]);
  const left = useMemo(() => histogram(filtered, extent, bins), [filtered, extent, bins]);
  return (
    <StageFrame
      ref={ref}
      address={address}
      change={change}
      onEscape={onEscape}
      onFilters={onFilters}
      summary={
        <SummaryBar
          count={listed.length}
          inView={countInView(filtered, shown.from, shown.to)}
          corrections={corrections}
          chosen={chosenFilters(input)}
          onClear={() => change(inList ? NO_CHOICES_IN_LIST : NO_CHOICES, "push")}
        />
      }
      events={
        listed.length === 0 ? (
          <EmptyState {...emptyReason(input, (other) => countWith(other, collection, extent))} />
        ) : inList ? (
          <EventList
            entries={listed}
            selected={address.event}
            lang={lang}
            takesFocus={address.article === undefined}
            onOpen={onOpen}
            actorName={names.actor}
            onFind={onFind}
          />
        ) : (
          <Picture
            collection={collection}
            events={events}
            address={address}
            lang={lang}
            window={window}
            onOpen={onOpen}
            onEscape={onEscape}
            onList={() => change({ view: "list" }, "push")}
          />
        )
      }
      below={
        <>
          {inList ? undefined : (
            <UndatedShelf
              events={undated.map((record) => onShelf(record, lang))}
              count={undated.length}
              beyond={undated.some(({ time }) => time.place !== undefined)}
              selected={address.event}
              onOpen={onOpen}
            />
          )}
          <Overview
            all={all}
            filtered={left}
            total={records.length}
            extent={extent}
            window={shown}
            lang={lang}
            legend={inList ? undefined : <Legend />}
            onBins={setBins}
            onMove={window.onOverviewMove}
            onCommit={window.commit}
          />
        </>
      }
    />
  );
}

function onShelf({ event, time }: EventRecord, lang: Lang): ShelfEvent {
  const { id, kind, title, label = title } = event;
  return {
    id,
    kind,
    title: textInLang(title, lang),
    label: inLang(label, lang),
    place: placeInWords(time, lang),
  };
}

/** How many events an address would show. */
function countWith(other: Address, collection: Collection, extent: DayRange): number {
  const left = select(collection.records, choicesIn(collection, other));
  return entriesOf(left, listWindow(other, extent)).length;
}
