import { useMemo, type ReactNode } from "react";
import type { Collection } from "#src/data/collection-query.ts";
import type { Correctable } from "#src/data/correctable.ts";
import { textInLang } from "#src/domain/local-text.ts";
import type { Lang } from "#src/domain/model.ts";
import type { Shelf } from "#src/domain/own-collection.ts";
import type { EventRecord } from "#src/domain/record.ts";
import { FiltersPanel } from "#src/features/filters/FiltersPanel.tsx";
import { Notices } from "#src/features/notices/Notices.tsx";
import { applyKnownIds } from "#src/url/known-ids.ts";
import { useAddress, type ChangeAddress } from "#src/url/use-address.ts";
import type { OpenDialog } from "./App.tsx";
import { PageFrame, usePage } from "./PageFrame.tsx";
import { Panes, type Walk } from "./Panes.tsx";
import { Stage } from "./Stage.tsx";
import { useCorrecting } from "./use-correcting.tsx";
import { useDocumentTitle } from "./use-document-title.ts";
import { useEvents } from "./use-events.ts";
import { useOutgoing, type Kept } from "./use-outgoing.tsx";
import { usePrint } from "./use-print.ts";

/** What a collection of this machine adds to its page. */
export interface OwnParts {
  readonly correctable: Correctable;
  readonly kept: Kept;
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
  const { reading: asked, change } = useAddress();
  const { correctable, open: undecided, notices, stage: ownStage } = own;
  const { dataset, byId } = collection;
  const reading = useMemo(
    () => applyKnownIds(asked, { events: byId, sources: dataset.sources, actors: dataset.actors }),
    [asked, byId, dataset],
  );
  const { address } = reading;
  const events = useEvents(collection, address);
  const page = usePage(address, change);
  const { stage, search, focus, layers, onFilters } = page.parts;
  const record = address.event === undefined ? undefined : byId.get(address.event);
  useDocumentTitle(textInLang(record?.event.title ?? dataset.title, lang));

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
  usePrint({ collection, events, address, lang });
  const { kept } = own;
  const outgoing = useOutgoing({ collection, events, address, record, kept, lang });

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
  return (
    <PageFrame
      page={page}
      about={dataset}
      address={address}
      lang={lang}
      change={change}
      open={undecided}
      count={events.filtered.length}
      onDialog={onDialog}
      onOutgoing={outgoing.open}
      onCorrections={correcting.openList}
      notices={
        <>
          <Notices
            address={correcting.problems}
            records={collection.problems}
            onDismiss={focus.toStage}
          />
          {notices}
          {correcting.layer}
          {outgoing.layer}
        </>
      }
      filters={ownStage === undefined ? filters : undefined}
      stage={
        ownStage === undefined ? (
          <Stage
            ref={stage}
            collection={collection}
            events={events}
            address={address}
            lang={lang}
            corrections={correcting.count}
            change={change}
            onOpen={layers.open}
            onEscape={layers.close}
            onFilters={onFilters}
            onFind={() => search.current?.focus()}
          />
        ) : (
          <main className="stage" ref={stage}>
            {ownStage}
          </main>
        )
      }
      pane={
        paneOpen ? (
          <Panes
            collection={collection}
            shelf={shelf}
            record={record}
            walk={walkThrough(events.filtered, record, change)}
            address={address}
            lang={lang}
            change={change}
            focusToken={focus.token}
            correcting={address.embed ? undefined : correcting.pane}
            onClose={layers.close}
          />
        ) : undefined
      }
    />
  );
}

/** Where the open event stands among those that the filters leave, and from it to the next, round and round. */
function walkThrough(
  order: readonly EventRecord[],
  record: EventRecord | undefined,
  change: ChangeAddress,
): Walk {
  const at = record === undefined ? -1 : order.indexOf(record);
  return {
    position: at < 0 ? undefined : at + 1,
    count: order.length,
    onStep: (by) => {
      const next =
        at < 0
          ? order[by === 1 ? 0 : order.length - 1]
          : order[(at + by + order.length) % order.length];
      if (next !== undefined) change({ event: next.event.id }, "replace");
    },
  };
}
