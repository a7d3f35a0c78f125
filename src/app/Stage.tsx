import type { ReactNode, RefObject } from "react";
import { useTranslation } from "react-i18next";
import type { Collection } from "#src/data/collection-query.ts";
import { actorName } from "#src/domain/actor-name.ts";
import type { DayRange } from "#src/domain/histogram.ts";
import type { Lang } from "#src/domain/model.ts";
import { countInView, select } from "#src/domain/select.ts";
import { EventList } from "#src/features/list/EventList.tsx";
import { Overview } from "#src/features/overview/Overview.tsx";
import { UndatedShelf } from "#src/features/shelf/UndatedShelf.tsx";
import { EmptyState } from "#src/features/summary/EmptyState.tsx";
import { SummaryBar } from "#src/features/summary/SummaryBar.tsx";
import { isDrawable } from "#src/timeline/place.ts";
import { Button } from "#src/ui/Button.tsx";
import type { Address } from "#src/url/address.ts";
import type { ChangeAddress } from "#src/url/use-address.ts";
import { chosenFilters, NO_CHOICES } from "./chosen-filters.ts";
import { emptyReason } from "./empty-reason.ts";
import { LanesChoice } from "./LanesChoice.tsx";
import { Legend } from "./Legend.tsx";
import { Picture } from "./Picture.tsx";
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
}) {
  const { t } = useTranslation();
  const { filtered, extent } = events;
  const window = useVisibleWindow(address, extent, change);
  const { shown } = window;
  const inList = address.view === "list";
  const listed = entriesOf(filtered, listWindow(address, extent));
  const input = { address, collection, lang, t, change };
  const choices = {
    chosen: chosenFilters(input),
    onClear: () => change(inList ? NOTHING_CHOSEN_IN_LIST : NO_CHOICES, "push"),
  };
  const escape = (event: React.KeyboardEvent) => {
    // the picture has answered its own key
    if (event.key === "Escape" && !event.defaultPrevented) onEscape();
  };
  return (
    <main className="stage" ref={ref} onKeyDown={escape}>
      <div className="stage-bar">
        {onFilters === undefined ? undefined : (
          <Button look="outlined" onClick={onFilters}>
            {t("filters.open")}
          </Button>
        )}
        <SummaryBar
          count={listed.length}
          inView={countInView(filtered, shown.from, shown.to)}
          corrections={corrections}
          {...choices}
        />
        {inList ? undefined : (
          <LanesChoice lanes={address.lanes} onLanes={(lanes) => change({ lanes }, "push")} />
        )}
      </div>
      <div className="stage-picture">
        {listed.length === 0 ? (
          <EmptyState {...emptyReason(input, (other) => countWith(other, collection, extent))} />
        ) : inList ? (
          <EventList
            entries={listed}
            selected={address.event}
            lang={lang}
            takesFocus={address.article === undefined}
            onOpen={onOpen}
            actorName={(id) => actorName(collection.dataset, id, lang)}
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
        )}
      </div>
      {inList ? undefined : (
        <UndatedShelf
          records={filtered.filter(({ time }) => !isDrawable(time.place?.bounds))}
          selected={address.event}
          lang={lang}
          onOpen={onOpen}
        />
      )}
      <Overview
        all={collection.records}
        filtered={filtered}
        extent={extent}
        window={shown}
        lang={lang}
        legend={inList ? undefined : <Legend />}
        onMove={window.onOverviewMove}
        onCommit={window.commit}
      />
    </main>
  );
}

/** In the list the window is a choice like the others. */
const NOTHING_CHOSEN_IN_LIST = { ...NO_CHOICES, from: undefined, to: undefined };

/** How many events an address would show. */
function countWith(other: Address, collection: Collection, extent: DayRange): number {
  const left = select(collection.records, choicesIn(collection, other));
  return entriesOf(left, listWindow(other, extent)).length;
}
