import { useState } from "react";
import type { Collection } from "#src/data/collection-query.ts";
import type { Kind, Lang, Passage } from "#src/domain/model.ts";
import type { Shelf } from "#src/domain/own-collection.ts";
import type { EventRecord } from "#src/domain/record.ts";
import { ArticlePane } from "#src/features/article/ArticlePane.tsx";
import { EventPane } from "#src/features/event/EventPane.tsx";
import type { Address } from "#src/url/address.ts";
import type { ChangeAddress } from "#src/url/use-address.ts";
import { Corrected } from "./Corrected.tsx";
import { PaneFrame } from "./PaneFrame.tsx";
import type { CorrectingParts } from "./use-correcting.tsx";
import { useOpenedOriginal } from "./use-opened-original.ts";

/** From the open event to its neighbours. */
export interface Walk {
  /** from 1 among the events that the filters leave; `undefined` where they leave it out */
  readonly position: number | undefined;
  readonly count: number;
  readonly onStep: (by: 1 | -1) => void;
}

/** What is open: an article over its event, or the event. */
export function Panes({
  collection,
  shelf,
  record,
  walk,
  address,
  lang,
  change,
  focusToken,
  correcting,
  onClose,
}: {
  collection: Collection;
  shelf: Shelf;
  /** the open event */
  record: EventRecord | undefined;
  walk: Walk;
  address: Address;
  lang: Lang;
  change: ChangeAddress;
  focusToken: number;
  correcting?: CorrectingParts["pane"] | undefined;
  onClose: () => void;
}) {
  const { dataset } = collection;
  const [sought, setSought] = useState<{ readonly event: string; readonly passage: Passage }>();
  const source = address.article === undefined ? undefined : dataset.sources.get(address.article);
  const originals = useOpenedOriginal(shelf, source, collection);
  if (source !== undefined) {
    return (
      <PaneFrame onEscape={onClose}>
        {(edge) => (
          <ArticlePane
            key={source.id}
            edge={edge}
            source={source}
            collection={collection}
            lang={lang}
            selected={address.event}
            onEvent={(event) => change({ event }, "push")}
            onBack={onClose}
            opened={originals.opened}
            notKept={originals.notKept}
            onOpened={(original, text) => {
              originals.open(original, text);
              if (original.source !== source.id) change({ article: original.source }, "push");
            }}
            onForget={originals.forget}
            hrefOf={(event) => hrefWith({ event })}
            sought={sought?.passage}
          />
        )}
      </PaneFrame>
    );
  }
  if (record === undefined) return undefined;
  return (
    <PaneFrame onEscape={onClose}>
      {(edge) => (
        <EventPane
          edge={edge}
          record={record}
          dataset={dataset}
          lang={lang}
          position={walk.position}
          count={walk.count}
          focusToken={focusToken}
          corrected={
            <Corrected corrections={dataset.corrections} event={record.event.id} lang={lang} />
          }
          correcting={correcting}
          cameFrom={sought?.event === record.event.id ? sought.passage : undefined}
          actions={{
            onPrevious: () => walk.onStep(-1),
            onNext: () => walk.onStep(1),
            onClose,
            onActor: (id) => change({ actors: [...new Set([...address.actors, id])] }, "push"),
            onKind: (kind: Kind) =>
              change({ kinds: [...new Set([...address.kinds, kind])] }, "push"),
            onArticle: (article, passage) => {
              setSought({ event: record.event.id, passage });
              change({ article }, "push");
            },
          }}
        />
      )}
    </PaneFrame>
  );
}

/** The address of the page with another event, for links that can be copied and opened elsewhere. */
function hrefWith({ event }: { event: string }): string {
  const params = new URLSearchParams(window.location.search);
  params.set("event", event);
  return `?${params.toString()}`;
}
