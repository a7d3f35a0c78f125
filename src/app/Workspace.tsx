import { useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Collection } from "#src/data/collection-query.ts";
import type { Correctable } from "#src/data/correctable.ts";
import { textInLang } from "#src/domain/local-text.ts";
import type { Lang } from "#src/domain/model.ts";
import type { Shelf } from "#src/domain/own-collection.ts";
import { FiltersPanel } from "#src/features/filters/FiltersPanel.tsx";
import { Notices } from "#src/features/notices/Notices.tsx";
import { SearchField } from "#src/features/search/SearchField.tsx";
import { applyKnownIds } from "#src/url/known-ids.ts";
import { useAddress } from "#src/url/use-address.ts";
import type { OpenDialog } from "./App.tsx";
import { FiltersFrame } from "./FiltersFrame.tsx";
import { HelpDialog, type HelpDialogName } from "./HelpDialog.tsx";
import { Panes } from "./Panes.tsx";
import { Stage } from "./Stage.tsx";
import { TopBar } from "./TopBar.tsx";
import { useCorrecting } from "./use-correcting.tsx";
import { useEvents } from "./use-events.ts";
import { useFocusGuard } from "./use-focus-guard.ts";
import { useFocusReturn } from "./use-focus-return.ts";
import { useNarrow } from "./use-narrow.ts";
import { usePageKeys } from "./use-page-keys.ts";

/** What a collection of this machine adds to its page. */
export interface OwnParts {
  readonly correctable: Correctable;
  /** claims that nobody has decided on */
  readonly open: number;
  /** what is to be said of it, above the page */
  readonly notices: ReactNode;
  /** in the place of the picture or the list: an empty collection, or its checking */
  readonly stage: ReactNode | undefined;
}

/** The page of one collection: filters, the picture or the list, and what is open beside it. */
export function Workspace({
  collection,
  shelf,
  lang,
  onDialog,
  original,
  corrected = false,
  own = {},
}: {
  collection: Collection;
  /** what the reader keeps beside it */
  shelf: Shelf;
  lang: Lang;
  onDialog: (dialog: OpenDialog) => void;
  /** a data file without the reader's corrections of it */
  original?: Collection;
  /** whether there are any */
  corrected?: boolean;
  own?: Partial<OwnParts>;
}) {
  const { t } = useTranslation();
  const { reading: asked, change } = useAddress();
  const { correctable, open: undecided, notices, stage: ownStage } = own;
  const { dataset, byId } = collection;
  const reading = useMemo(
    () => applyKnownIds(asked, { events: byId, sources: dataset.sources, actors: dataset.actors }),
    [asked, byId, dataset],
  );
  const { address } = reading;
  const events = useEvents(collection, address);
  const [dialog, setDialog] = useState<HelpDialogName>();
  const [filtersOpen, setFiltersOpen] = useState(false);
  const narrow = useNarrow("(max-width: 68.75rem)");
  const phone = useNarrow("(max-width: 45rem)");
  const search = useRef<HTMLInputElement>(null);
  const stage = useRef<HTMLElement>(null);
  const focus = useFocusReturn(stage);
  usePageKeys({ search, stage, onHelp: () => setDialog("keys") });
  useFocusGuard(focus.toStage);
  useDocumentTitle(collection, address.event, lang);

  const correcting = useCorrecting({
    shelf,
    own: correctable,
    corrected,
    original,
    problems: reading.problems,
    lang,
    onShow: (event) =>
      change(
        address.view === "check"
          ? { view: "timeline", event, article: undefined, claim: undefined }
          : { event, article: undefined },
        "push",
      ),
  });

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
  const checking = address.view === "check";
  // the article that is checked is no pane
  const paneOpen = !checking && (address.event !== undefined || address.article !== undefined);
  const filterable = ownStage === undefined;
  return (
    <div className="workspace">
      <TopBar
        title={dataset.title}
        lang={lang}
        view={address.view}
        open={undecided}
        search={
          checking ? undefined : (
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
          )
        }
        onView={(view) =>
          change(checking ? { view, article: undefined, claim: undefined } : { view }, "push")
        }
        onCollections={() => onDialog("collections")}
        onAdd={() => onDialog("add")}
        onCorrections={correcting.openList}
        onKeys={() => setDialog("keys")}
        onAbout={() => setDialog("about")}
      />
      <div>
        <Notices
          address={correcting.problems}
          records={collection.problems}
          onDismiss={focus.toStage}
        />
        {notices}
        {correcting.layer}
      </div>
      <div className="workspace-body" data-pane={paneOpen} data-filters={filterable}>
        {filterable ? (
          <FiltersFrame
            narrow={narrow}
            open={filtersOpen}
            note={t("summary.events", { count: events.filtered.length })}
            onClose={() => setFiltersOpen(false)}
          >
            {filters}
          </FiltersFrame>
        ) : undefined}
        {ownStage === undefined ? (
          <Stage
            ref={stage}
            collection={collection}
            events={events}
            address={address}
            lang={lang}
            corrections={correcting.count}
            change={change}
            onOpen={open}
            onEscape={closeLayer}
            onFilters={narrow ? () => setFiltersOpen(true) : undefined}
          />
        ) : (
          <main className="stage" ref={stage}>
            {ownStage}
          </main>
        )}
        {paneOpen ? (
          <Panes
            collection={collection}
            shelf={shelf}
            events={events}
            address={address}
            lang={lang}
            change={change}
            focusToken={focus.token}
            correcting={correcting.pane}
            onClose={closeLayer}
          />
        ) : undefined}
      </div>
      <HelpDialog
        dialog={dialog}
        dataset={dataset}
        lang={lang}
        onClose={() => setDialog(undefined)}
        onArticle={(article) => {
          setDialog(undefined);
          change({ article }, "push");
        }}
      />
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
