import { useEffect, useMemo } from "react";
import type { ArchiveHead } from "#src/archive/archive-file.ts";
import type { ArchiveChoices } from "#src/archive/questions.ts";
import { useAnswer, useArchiveState, type Asked } from "#src/data/use-archive.ts";
import { textInLang } from "#src/domain/local-text.ts";
import type { Lang, LocalText } from "#src/domain/model.ts";
import type { Shelf } from "#src/domain/own-collection.ts";
import { ArchiveNotices, type Ended } from "#src/features/notices/ArchiveNotices.tsx";
import { useAddress } from "#src/url/use-address.ts";
import type { Archive, ArchiveState } from "#src/worker/archive/archive.ts";
import type { OpenDialog } from "../App.tsx";
import { PageFrame, usePage } from "../PageFrame.tsx";
import { useDocumentTitle } from "../use-document-title.ts";
import { listWindow, windowOf } from "../visible-window.ts";
import { aboutArchive } from "./about-archive.ts";
import { archiveExtent, hasBegun } from "./archive-extent.ts";
import { archiveNames } from "./archive-names.ts";
import { ArchiveFilters } from "./ArchiveFilters.tsx";
import { ArchivePanes } from "./ArchivePanes.tsx";
import type { OwnArchive } from "./ArchivePage.tsx";
import { ArchiveStage, type Sought } from "./ArchiveStage.tsx";
import { choicesOf } from "./choices-of.ts";
import { useArchiveOutgoing } from "./use-archive-outgoing.tsx";
import { useArchivePrint } from "./use-archive-print.ts";
import { useArchiveReading } from "./use-archive-reading.ts";
import { useSame } from "./use-same.ts";

/** The page of an archive: the same as of a small collection, of which it holds only what is shown. */
export function ArchiveWorkspace({
  archive,
  url,
  own,
  lang,
  onDialog,
  onAgain,
}: {
  archive: Archive;
  url: string;
  own?: OwnArchive | undefined;
  lang: Lang;
  onDialog: (dialog: OpenDialog) => void;
  /** reads the archive anew */
  onAgain: () => void;
}) {
  const { reading: asked, change } = useAddress();
  const state = useArchiveState(archive);
  const { phase } = state;
  const head = useTitled(state.head, own?.title);
  const names = useMemo(() => archiveNames(state.names, lang), [state.names, lang]);
  const { reading, found } = useArchiveReading(archive, state, asked, names);
  const { address } = reading;
  const { from, to } = archiveExtent(state);
  const extent = useMemo(() => ({ from, to }), [from, to]);
  const choices = useSame(choicesOf(address));
  const window = listWindow(address, extent);
  const counting = useAnswer(
    archive,
    hasBegun(state) ? { kind: "chosen", choices, window } : undefined,
  );
  const chosen = counting.latest?.answer;
  const page = usePage(address, change);
  const { focus, layers } = page.parts;
  useDocumentTitle(textInLang(found?.event.text.title ?? head.title, lang));
  useEffect(() => {
    archive.look(windowOf(address.from, address.to, extent) ?? extent);
  }, [archive, address.from, address.to, extent]);
  const about = useMemo(() => aboutArchive(head, state.names.sources), [head, state.names]);
  const filtered = chosen?.filtered ?? 0;
  const shown = { archive, url, own, state, head, names, choices, filtered, found };
  const outgoing = useArchiveOutgoing({ ...shown, address, extent, lang });
  useArchivePrint({ archive, state, head, names, choices, address, extent, lang });
  return (
    <PageFrame
      page={page}
      about={about}
      address={address}
      lang={lang}
      change={change}
      open={undefined}
      count={filtered}
      onDialog={onDialog}
      onOutgoing={outgoing.open}
      onCorrections={undefined}
      notices={
        <>
          <ArchiveNotices
            address={reading.problems}
            // what is found while it is read is told at once, not piece by piece
            problems={phase === "reading" ? NO_PROBLEMS : state.problems}
            ended={phase === "stopped" ? endOf(state, onAgain) : undefined}
            onDismiss={focus.toStage}
          />
          {outgoing.layer}
        </>
      }
      filters={
        <ArchiveFilters
          state={state}
          names={names}
          chosen={chosen}
          address={address}
          lang={lang}
          change={change}
        />
      }
      stage={
        <ArchiveStage
          archive={archive}
          state={state}
          names={names}
          choices={choices}
          chosen={chosen}
          sought={soughtOf(counting, choices)}
          address={address}
          extent={extent}
          lang={lang}
          change={change}
          parts={page.parts}
        />
      }
      pane={
        address.event === undefined && address.article === undefined ? undefined : (
          <ArchivePanes
            archive={archive}
            url={url}
            shelf={shelfOf(url, own)}
            choices={choices}
            found={found}
            names={names}
            count={filtered}
            address={address}
            lang={lang}
            change={change}
            focusToken={focus.token}
            onClose={layers.close}
          />
        )
      }
    />
  );
}

/** Its editor may call it otherwise than its file does. */
function useTitled(head: ArchiveHead, title: LocalText | undefined): ArchiveHead {
  return useMemo(() => (title === undefined ? head : { ...head, title }), [head, title]);
}

function shelfOf(address: string, own: OwnArchive | undefined): Shelf {
  return own === undefined ? { of: "data", address } : { of: "collection", id: own.id };
}

const NO_PROBLEMS = [] as const;

function soughtOf(
  { latest, error }: Asked<"chosen">,
  { q }: Pick<ArchiveChoices, "q">,
): Sought | undefined {
  if (latest === undefined || latest.question.choices.q === q) return undefined;
  return error === undefined ? "awaited" : "failed";
}

function endOf({ events, head }: ArchiveState, onAgain: () => void): Ended {
  return { events, of: Math.max(events, head.events), onAgain };
}
