import { NO_CHOICES } from "#src/archive/questions.ts";
import { useCallback, useMemo, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { TFunction } from "i18next";
import type { ArchiveChoices, ChosenAnswer } from "#src/archive/questions.ts";
import { useAnswer } from "#src/data/use-archive.ts";
import { errorNamed } from "#src/domain/error-codes.ts";
import type { DayRange } from "#src/domain/histogram.ts";
import type { Lang } from "#src/domain/model.ts";
import type { InView } from "#src/domain/select.ts";
import { ErrorFoot } from "#src/errors/ErrorFoot.tsx";
import { FileNotes } from "#src/features/notices/FileNotes.tsx";
import { EmptyState } from "#src/features/summary/EmptyState.tsx";
import { SummaryBar, type ChosenFilter } from "#src/features/summary/SummaryBar.tsx";
import { useSteady } from "#src/ui/use-steady.ts";
import type { Address } from "#src/url/address.ts";
import type { ChangeAddress } from "#src/url/use-address.ts";
import type { Archive, ArchiveState } from "#src/worker/archive/archive.ts";
import { chosenFilters, NO_CHOICES_IN_LIST, type Input } from "../chosen-filters.ts";
import { emptyReason } from "../empty-reason.ts";
import { Legend } from "../Legend.tsx";
import type { PageParts } from "../PageFrame.tsx";
import { StageFrame } from "../StageFrame.tsx";
import { useVisibleWindow } from "../use-visible-window.ts";
import { hasBegun } from "./archive-extent.ts";
import type { ArchiveNames } from "./archive-names.ts";
import { ArchiveEvents } from "./ArchiveEvents.tsx";
import { ArchiveOverview } from "./ArchiveOverview.tsx";
import { ArchivePicture } from "./ArchivePicture.tsx";
import { ArchiveShelf } from "./ArchiveShelf.tsx";
import { ReadingLine } from "./ReadingLine.tsx";
import { useSteadyLayers } from "./use-steady-layers.ts";
import { useWaysOut } from "./use-ways-out.ts";

/** The count, the choices, and the events of an archive: what of them is in view. */
export function ArchiveStage({
  archive,
  state,
  names,
  choices,
  chosen,
  sought,
  address,
  extent,
  lang,
  change,
  parts,
}: {
  archive: Archive;
  state: ArchiveState;
  names: ArchiveNames;
  choices: ArchiveChoices;
  /** what the choices leave, as far as that is known */
  chosen: ChosenAnswer | undefined;
  /** where something else is sought than what `chosen` answers */
  sought: Sought | undefined;
  address: Address;
  extent: DayRange;
  lang: Lang;
  change: ChangeAddress;
  parts: PageParts;
}) {
  const { t } = useTranslation();
  const { stage, search, onFilters } = parts;
  const layers = useSteadyLayers(parts.layers);
  const window = useVisibleWindow(address, extent, change);
  const { wanted, onPictureMove, onPictureEnd, commit } = window;
  const pictureWindow = useMemo(
    () => ({ wanted, onPictureMove, onPictureEnd, commit }),
    [wanted, onPictureMove, onPictureEnd, commit],
  );
  const isReading = state.phase === "reading";
  const asked = useAnswer(
    archive,
    hasBegun(state) ? { kind: "in-view", choices, window: window.shown } : undefined,
  );
  const inView = asked.latest?.answer;
  const inList = address.view === "list";
  const [landing, setLanding] = useState<DayRange>();
  // where an event is open, the list begins with that
  const land = useSteady((day: DayRange | undefined) =>
    setLanding(address.event === undefined ? day : undefined),
  );
  const openInList = useSteady<Parameters<typeof layers.open>>((id, how) => {
    // whoever has opened something is back there when it is closed, not at the beginning
    setLanding(undefined);
    layers.open(id, how);
  });
  // what has not come may still be what is asked for
  const { undated } = chosen ?? NOT_YET_KNOWN;
  const input = useMemo(
    () => ({ address, names, lang, t, change }),
    [address, names, lang, t, change],
  );
  const chips = useMemo(() => chosenFilters(input), [input]);
  const clear = useCallback(
    () => change(inList ? NO_CHOICES_IN_LIST : NO_CHOICES, "push"),
    [change, inList],
  );
  const listed = listedOf(state, chips, chosen);
  const isEmpty = !isReading && listed === 0;
  const shared = { archive, names, choices, extent, lang };
  return (
    <StageFrame
      ref={stage}
      address={address}
      change={change}
      onEscape={layers.close}
      onFilters={onFilters}
      summary={
        <ArchiveSummary
          state={state}
          count={listed}
          inView={inView}
          sought={sought}
          chips={chips}
          onClear={clear}
        />
      }
      events={
        <>
          {isEmpty ? (
            <NothingLeft archive={archive} input={input} extent={extent} />
          ) : inList ? (
            <ArchiveEvents
              {...shared}
              address={address}
              state={state}
              expected={listed ?? 0}
              landing={landing}
              onOpen={openInList}
              onFind={() => search.current?.focus()}
            />
          ) : (
            <ArchivePicture
              {...shared}
              hasBegun={hasBegun(state)}
              events={Math.max(state.events, state.head.events)}
              lanes={address.lanes}
              open={address.event}
              window={pictureWindow}
              emptyWords={isReading || !asked.isCurrent ? undefined : emptyWords(inView, chosen, t)}
              change={change}
              onLanding={land}
              onOpen={layers.open}
              onEscape={layers.close}
            />
          )}
          <ReadingLine state={state} lang={lang} onStop={archive.stop} />
        </>
      }
      below={
        <>
          {inList ? undefined : (
            <ArchiveShelf
              archive={archive}
              choices={choices}
              count={undated}
              selected={address.event}
              lang={lang}
              change={change}
              onOpen={layers.open}
            />
          )}
          <ArchiveOverview
            archive={archive}
            state={state}
            choices={choices}
            extent={extent}
            window={window}
            lang={lang}
            legend={inList ? undefined : LEGEND}
          />
        </>
      }
    />
  );
}

export type Sought = "awaited" | "failed";

const NOT_YET_KNOWN = { undated: 0 };

/** Where nothing is chosen, it takes no answer to know how many are left. */
function listedOf(
  { phase, events }: ArchiveState,
  chips: readonly ChosenFilter[],
  chosen: ChosenAnswer | undefined,
): number | undefined {
  return phase === "reading" || chips.length > 0 ? chosen?.listed : events;
}

function ArchiveSummary({
  state,
  count,
  inView,
  sought,
  chips,
  onClear,
}: {
  state: ArchiveState;
  count: number | undefined;
  inView: InView | undefined;
  sought: Sought | undefined;
  chips: readonly ChosenFilter[];
  onClear: () => void;
}) {
  const { t } = useTranslation();
  const { phase, problems, searching, filesLeft } = state;
  return (
    <SummaryBar
      count={count}
      inView={sought === "failed" ? undefined : inView}
      corrections={filesLeft === 0 ? undefined : <FilesLeft count={filesLeft} />}
      // what is found while the archive is read is told at once, not piece by piece
      note={phase === "reading" ? undefined : <FileNotes problems={problems} />}
      isOld={sought === "awaited"}
      instead={insteadOfCount(sought, searching !== undefined, t)}
      chosen={chips}
      onClear={onClear}
    />
  );
}

/** A count of what was sought before is no answer. */
function insteadOfCount(sought: Sought | undefined, isSlow: boolean, t: TFunction): ReactNode {
  if (sought === "failed") {
    return (
      <>
        {t("archive.searchFailed")} <ErrorFoot error={errorNamed("asked.search")} />
      </>
    );
  }
  return sought === "awaited" && isSlow ? t("archive.searchingNow") : undefined;
}

/** Always the same, so that what holds it is drawn no more often for it. */
const LEGEND = <Legend />;

/** Why nothing is left, and what else would show something. */
function NothingLeft({
  archive,
  input,
  extent,
}: {
  archive: Archive;
  input: Input;
  extent: DayRange;
}) {
  const countWith = useWaysOut(archive, input, extent);
  return <EmptyState {...emptyReason(input, countWith)} />;
}

/** Of an archive of several files, how many no count speaks of. */
function FilesLeft({ count }: { count: number }) {
  const { t } = useTranslation();
  return <p className="summary-view">{t("archive.filesLeft", { count })}</p>;
}

/** A picture without anything in it says why. */
function emptyWords(
  inView: InView | undefined,
  chosen: ChosenAnswer | undefined,
  t: TFunction,
): string | undefined {
  if (inView === undefined || chosen === undefined) return undefined;
  if (inView.certain + inView.possible > 0) return undefined;
  return chosen.undated === chosen.filtered
    ? t("empty.undated")
    : t("empty.window", { all: t("timeline.fit") });
}
