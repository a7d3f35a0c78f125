import { useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Collection } from "#src/data/collection-query.ts";
import { textInLang } from "#src/domain/local-text.ts";
import type { Lang } from "#src/domain/model.ts";
import { FiltersPanel } from "#src/features/filters/FiltersPanel.tsx";
import { AboutDialog } from "#src/features/help/AboutDialog.tsx";
import { KeysDialog } from "#src/features/help/KeysDialog.tsx";
import { Notices } from "#src/features/notices/Notices.tsx";
import { SearchField } from "#src/features/search/SearchField.tsx";
import { preferredLang } from "#src/i18n/i18n.ts";
import { applyKnownIds } from "#src/url/known-ids.ts";
import { useAddress } from "#src/url/use-address.ts";
import { Drawer } from "./Drawer.tsx";
import { Panes } from "./Panes.tsx";
import { Stage } from "./Stage.tsx";
import { TopBar } from "./TopBar.tsx";
import { useEvents } from "./use-events.ts";
import { useFocusGuard } from "./use-focus-guard.ts";
import { useFocusReturn } from "./use-focus-return.ts";
import { useNarrow } from "./use-narrow.ts";
import { usePageKeys } from "./use-page-keys.ts";

/** The page of one collection: filters, the picture or the list, and what is open beside it. */
export function Workspace({ collection, lang }: { collection: Collection; lang: Lang }) {
  const { t } = useTranslation();
  const { reading: asked, change } = useAddress();
  const { dataset, byId } = collection;
  const reading = useMemo(
    () => applyKnownIds(asked, { events: byId, sources: dataset.sources, actors: dataset.actors }),
    [asked, byId, dataset],
  );
  const { address } = reading;
  const events = useEvents(collection, address);
  const [dialog, setDialog] = useState<"keys" | "about">();
  const [filtersOpen, setFiltersOpen] = useState(false);
  const narrow = useNarrow("(max-width: 68.75rem)");
  const phone = useNarrow("(max-width: 45rem)");
  const search = useRef<HTMLInputElement>(null);
  const stage = useRef<HTMLElement>(null);
  const focus = useFocusReturn(stage);
  usePageKeys({ search, stage, onHelp: () => setDialog("keys") });
  useFocusGuard(focus.toStage);
  useDocumentTitle(collection, address.event, lang);

  const open = (id: string, how: "pointer" | "keyboard" | "walk") => {
    if (how !== "walk") focus.opened(how);
    change({ event: id, article: undefined }, how === "walk" ? "replace" : "push");
  };
  const closeLayer = () => {
    if (address.article !== undefined) {
      change({ article: undefined }, "push");
      if (address.event === undefined) focus.giveBack();
      else focus.returnToEvent();
    } else if (address.event !== undefined) {
      change({ event: undefined }, "push");
      focus.giveBack();
    }
  };
  const filters = (
    <FiltersPanel
      collection={collection}
      counts={events.counts}
      address={address}
      lang={lang}
      change={change}
    />
  );
  const paneOpen = address.event !== undefined || address.article !== undefined;
  return (
    <div className="workspace">
      <TopBar
        title={dataset.title}
        lang={lang}
        view={address.view}
        search={
          <SearchField
            q={address.q}
            lang={lang}
            brief={phone}
            field={search}
            onText={(q, begins) => change({ q }, begins ? "push" : "replace")}
            onDate={(window, begins) => {
              change(window, begins ? "push" : "replace");
              focus.toStage();
            }}
            onLeave={focus.toStage}
          />
        }
        onView={(view) => change({ view }, "push")}
        onLang={(other) => {
          const usual = preferredLang(navigator.languages);
          change({ lang: other === usual ? undefined : other }, "replace");
        }}
        onKeys={() => setDialog("keys")}
        onAbout={() => setDialog("about")}
      />
      <Notices address={reading.problems} records={collection.problems} onDismiss={focus.toStage} />
      <div className="workspace-body" data-pane={paneOpen}>
        {narrow ? (
          <Drawer
            open={filtersOpen}
            label={t("filters.region")}
            closeLabel={t("filters.close")}
            note={t("summary.events", { count: events.filtered.length })}
            onClose={() => setFiltersOpen(false)}
          >
            {filters}
          </Drawer>
        ) : (
          <div className="filters-column">{filters}</div>
        )}
        <Stage
          ref={stage}
          collection={collection}
          events={events}
          address={address}
          lang={lang}
          change={change}
          onOpen={open}
          onEscape={closeLayer}
          onFilters={narrow ? () => setFiltersOpen(true) : undefined}
        />
        {paneOpen ? (
          <Panes
            collection={collection}
            events={events}
            address={address}
            lang={lang}
            change={change}
            focusToken={focus.token}
            onClose={closeLayer}
          />
        ) : undefined}
      </div>
      {dialog === "keys" ? <KeysDialog onClose={() => setDialog(undefined)} /> : undefined}
      {dialog === "about" ? (
        <AboutDialog
          dataset={dataset}
          lang={lang}
          onClose={() => setDialog(undefined)}
          onArticle={(article) => {
            setDialog(undefined);
            change({ article }, "push");
          }}
        />
      ) : undefined}
    </div>
  );
}

/** The title names what is open, for history, tabs and bookmarks. */
function useDocumentTitle(
  { dataset, byId }: Collection,
  event: string | undefined,
  lang: Lang,
): void {
  const record = event === undefined ? undefined : byId.get(event);
  const collection = textInLang(dataset.title, lang);
  const name = record === undefined ? collection : textInLang(record.event.title, lang);
  useEffect(() => {
    document.title = `${name} · Dateline`;
  }, [name]);
}
