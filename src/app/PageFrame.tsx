import { Suspense, useRef, useState, type ReactNode, type RefObject } from "react";
import { useTranslation } from "react-i18next";
import type { Dataset } from "#src/domain/dataset.ts";
import { textInLang } from "#src/domain/local-text.ts";
import type { Lang } from "#src/domain/model.ts";
import { byClose, lazyDialog, lazyMark } from "#src/errors/lazy-part.ts";
import { SearchField } from "#src/features/search/SearchField.tsx";
import type { Address } from "#src/url/address.ts";
import type { ChangeAddress } from "#src/url/use-address.ts";
import type { OpenDialog } from "./App.tsx";
import { FiltersFrame } from "./FiltersFrame.tsx";
import type { HelpDialogName } from "./help-dialogs.ts";
import { layersOf, type Layers } from "./layers.ts";
import type { OutgoingDialog } from "./outgoing-dialogs.ts";
import { TopBar } from "./TopBar.tsx";
import { useEmbedded } from "./use-embedded.ts";
import { useFocusGuard } from "./use-focus-guard.ts";
import { useFocusReturn, type FocusReturn } from "./use-focus-return.ts";
import { useNarrow } from "./use-narrow.ts";
import { usePageKeys } from "./use-page-keys.ts";
import "./embed.css";

const HelpDialog = lazyDialog(async () => (await import("./HelpDialog.tsx")).HelpDialog, byClose);

/** Comes when there is a picture to look at, and fetches what the page needs without a network. */
const UpdateNotice = lazyMark(async () => (await import("./UpdateNotice.tsx")).UpdateNotice);

/** What the parts of a page share. */
export interface PageParts {
  readonly stage: RefObject<HTMLElement | null>;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly focus: FocusReturn;
  readonly layers: Layers;
  /** opens the drawer; `undefined` where the filters stand beside the picture */
  readonly onFilters: (() => void) | undefined;
}

export interface PageState {
  readonly parts: PageParts;
  readonly narrow: boolean;
  readonly dialog: HelpDialogName | undefined;
  readonly setDialog: (dialog: HelpDialogName | undefined) => void;
  readonly filtersOpen: boolean;
  readonly setFiltersOpen: (open: boolean) => void;
}

/** Focus, keys and what lies over the page: the same for a small collection and for a large one. */
export function usePage(address: Address, change: ChangeAddress): PageState {
  const [dialog, setDialog] = useState<HelpDialogName>();
  const [filtersOpen, setFiltersOpen] = useState(false);
  const narrow = useNarrow("(max-width: 68.75rem)");
  const search = useRef<HTMLInputElement>(null);
  const stage = useRef<HTMLElement>(null);
  const focus = useFocusReturn(stage);
  usePageKeys({ search, stage, onHelp: () => setDialog("keys") });
  useFocusGuard(focus.toStage);
  const layers = layersOf(address, change, focus);
  // within somebody else's page there is no drawer
  const onFilters = narrow && !address.embed ? () => setFiltersOpen(true) : undefined;
  return {
    parts: { stage, search, focus, layers, onFilters },
    narrow,
    dialog,
    setDialog,
    filtersOpen,
    setFiltersOpen,
  };
}

/** The page round the events of a collection: what stands above them, beside them and over them. */
export function PageFrame({
  page,
  about,
  address,
  lang,
  change,
  open,
  count,
  onDialog,
  onOutgoing,
  onCorrections,
  notices,
  filters,
  stage,
  pane,
}: {
  page: PageState;
  /** what the collection says of itself */
  about: Pick<Dataset, "title" | "description" | "sources" | "corrections">;
  address: Address;
  lang: Lang;
  change: ChangeAddress;
  /** claims that nobody has decided on */
  open: number | undefined;
  /** events that the choices leave */
  count: number;
  onDialog: (dialog: OpenDialog) => void;
  /** takes along what is shown; `undefined` where that can't be */
  onOutgoing: ((dialog: OutgoingDialog) => void) | undefined;
  /** `undefined` where nothing can be corrected */
  onCorrections: (() => void) | undefined;
  notices: ReactNode;
  /** `undefined` where nothing can be filtered */
  filters: ReactNode | undefined;
  stage: ReactNode;
  pane: ReactNode | undefined;
}) {
  const { t } = useTranslation();
  const phone = useNarrow("(max-width: 45rem)");
  const { parts, narrow, dialog, setDialog, filtersOpen, setFiltersOpen } = page;
  const { focus, search } = parts;
  const checking = address.view === "check";
  useEmbedded(address.embed);
  if (address.embed) {
    return (
      <div className="workspace" data-embed="true">
        <header className="visually-hidden">
          <h1>{textInLang(about.title, lang)}</h1>
        </header>
        <div className="workspace-body">
          {stage}
          {pane}
        </div>
        <footer className="embed-foot">
          <a href={hrefOfWhole()} target="_blank" rel="noopener">
            {t("embed.open", { title: textInLang(about.title, lang) })}
          </a>
        </footer>
      </div>
    );
  }
  return (
    <div className="workspace">
      <TopBar
        title={about.title}
        lang={lang}
        view={address.view}
        open={open}
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
        onSkip={focus.toStage}
        onView={(view) =>
          change(checking ? { view, article: undefined, claim: undefined } : { view }, "push")
        }
        onCollections={() => onDialog("collections")}
        onAdd={() => onDialog("add")}
        onOutgoing={onOutgoing}
        onCorrections={onCorrections}
        onKeys={() => setDialog("keys")}
        onAbout={() => setDialog("about")}
      />
      <div>
        {notices}
        <Suspense>
          <UpdateNotice onLeave={focus.toStage} />
        </Suspense>
      </div>
      <div
        className="workspace-body"
        data-pane={pane !== undefined}
        data-filters={filters !== undefined}
      >
        {filters === undefined ? undefined : (
          <FiltersFrame
            narrow={narrow}
            open={filtersOpen}
            note={t("summary.events", { count })}
            onClose={() => setFiltersOpen(false)}
          >
            {filters}
          </FiltersFrame>
        )}
        {stage}
        {pane}
      </div>
      {dialog === undefined ? undefined : (
        <Suspense>
          <HelpDialog
            dialog={dialog}
            about={about}
            lang={lang}
            onClose={() => setDialog(undefined)}
            onArticle={(article) => {
              setDialog(undefined);
              change({ article }, "push");
            }}
          />
        </Suspense>
      )}
    </div>
  );
}

/** The same view as a page of its own. */
function hrefOfWhole(): string {
  const params = new URLSearchParams(window.location.search);
  params.delete("embed");
  return `?${params.toString()}`;
}
