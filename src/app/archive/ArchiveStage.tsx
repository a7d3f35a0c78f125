import { NO_CHOICES } from "#src/archive/questions.ts";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { TFunction } from "i18next";
import type { ArchiveChoices, ChosenAnswer } from "#src/archive/questions.ts";
import { useAnswer } from "#src/data/use-archive.ts";
import type { DayRange } from "#src/domain/histogram.ts";
import type { Lang } from "#src/domain/model.ts";
import type { InView } from "#src/domain/select.ts";
import { EmptyState } from "#src/features/summary/EmptyState.tsx";
import { SummaryBar } from "#src/features/summary/SummaryBar.tsx";
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
  // what has not come may still be what is asked for
  const { listed, undated } = chosen ?? NOT_YET_KNOWN;
  const isEmpty = !isReading && listed === 0;
  const input = { address, names, lang, t, change };
  const shared = { archive, names, choices, extent, lang, onOpen: layers.open };
  return (
    <StageFrame
      ref={stage}
      address={address}
      change={change}
      onEscape={layers.close}
      onFilters={onFilters}
      summary={
        <SummaryBar
          count={listed}
          inView={inView}
          corrections={<FilesLeft count={state.filesLeft} />}
          chosen={chosenFilters(input)}
          onClear={() => change(inList ? NO_CHOICES_IN_LIST : NO_CHOICES, "push")}
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

const NOT_YET_KNOWN = { listed: undefined, undated: 0 };

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
  if (count === 0) return undefined;
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
