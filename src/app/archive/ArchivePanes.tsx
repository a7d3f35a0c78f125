import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { ArchiveChoices, Found } from "#src/archive/questions.ts";
import type { Collection } from "#src/data/collection-query.ts";
import { inLang } from "#src/domain/local-text.ts";
import type { Lang } from "#src/domain/model.ts";
import type { Shelf } from "#src/domain/own-collection.ts";
import { EventPlace } from "#src/features/event/EventPlace.tsx";
import { errorNamed } from "#src/domain/error-codes.ts";
import { ErrorFoot } from "#src/errors/ErrorFoot.tsx";
import { Button } from "#src/ui/Button.tsx";
import type { Address } from "#src/url/address.ts";
import type { ChangeAddress } from "#src/url/use-address.ts";
import type { Archive } from "#src/worker/archive/archive.ts";
import { PaneFrame } from "../PaneFrame.tsx";
import { Panes } from "../Panes.tsx";
import { collectionOfSource } from "./about-archive.ts";
import type { ArchiveNames } from "./archive-names.ts";
import { useDetail, type Detail } from "./use-detail.ts";

/** What is open of an archive: one event, read with all that bears on it, or one of its articles. */
export function ArchivePanes({
  archive,
  url,
  shelf,
  choices,
  found,
  names,
  count,
  address,
  lang,
  change,
  focusToken,
  onClose,
}: {
  archive: Archive;
  url: string;
  /** what the reader keeps beside it */
  shelf: Shelf;
  choices: ArchiveChoices;
  /** where the open event stands; `undefined` as long as nobody knows */
  found: Found | undefined;
  names: ArchiveNames;
  /** events that the choices leave */
  count: number;
  address: Address;
  lang: Lang;
  change: ChangeAddress;
  focusToken: number;
  onClose: () => void;
}) {
  const { event } = address;
  // before it is found it may still come
  const { data, error, refetch } = useDetail(archive, url, found === undefined ? undefined : event);
  const detail = data ?? undefined;
  const collection = useShown(detail, address.article, names);
  const step = async (by: 1 | -1) => {
    const next = await archive.ask<"step">({ kind: "step", choices, from: event, to: by });
    if (next !== undefined) change({ event: next.event.text.id }, "replace");
  };
  const isOld = error !== null && address.article === undefined;
  if (collection === undefined || isOld) {
    return (
      <PaneFrame onEscape={onClose}>
        {(edge) => (
          <EventPlace
            edge={edge}
            title={found && inLang(found.event.text.title, lang)}
            onClose={onClose}
          >
            <Waiting onRetry={error === null ? undefined : () => void refetch()} />
          </EventPlace>
        )}
      </PaneFrame>
    );
  }
  return (
    <Panes
      collection={collection}
      shelf={shelf}
      record={detail?.record}
      walk={{
        position: found?.rank === undefined ? undefined : found.rank + 1,
        count,
        onStep: (by) => {
          // of a worker that is gone the notices tell
          step(by).catch(() => undefined);
        },
      }}
      address={address}
      lang={lang}
      change={change}
      focusToken={focusToken}
      onClose={onClose}
    />
  );
}

/** The open event's records, or those of an article that it doesn't rest on. */
function useShown(
  detail: Detail | undefined,
  article: string | undefined,
  names: ArchiveNames,
): Collection | undefined {
  const source = article === undefined ? undefined : names.sources.get(article);
  const bare = useMemo(() => source && collectionOfSource(source), [source]);
  const own = detail?.collection;
  if (article === undefined || own?.dataset.sources.has(article) === true) return own;
  return bare;
}

function Waiting({ onRetry }: { onRetry: (() => void) | undefined }) {
  const { t } = useTranslation();
  if (onRetry === undefined) return t("archive.eventLoading");
  return (
    <>
      {t("archive.eventFailed")} <ErrorFoot error={errorNamed("asked.event")} />{" "}
      <Button look="outlined" onClick={onRetry}>
        {t("fault.retry")}
      </Button>
    </>
  );
}
