import { useCallback } from "react";
import type { ArchiveChoices, ListRow } from "#src/archive/questions.ts";
import { useAnswer } from "#src/data/use-archive.ts";
import type { DayRange } from "#src/domain/histogram.ts";
import type { Lang } from "#src/domain/model.ts";
import { ArchiveList } from "#src/features/list/ArchiveList.tsx";
import type { AskRows } from "#src/features/list/row-pages.ts";
import type { Address } from "#src/url/address.ts";
import type { Archive, ArchiveState } from "#src/worker/archive/archive.ts";
import { listWindow } from "../visible-window.ts";
import type { ArchiveNames } from "./archive-names.ts";
import { useSame } from "./use-same.ts";

/** The events of an archive as a list: the rows that are seen, and the months of all. */
export function ArchiveEvents({
  archive,
  state,
  names,
  choices,
  address,
  extent,
  expected,
  landing,
  lang,
  onOpen,
  onFind,
}: {
  archive: Archive;
  state: ArchiveState;
  names: ArchiveNames;
  choices: ArchiveChoices;
  address: Address;
  extent: DayRange;
  /** how many rows there will be */
  expected: number;
  /** a day that the list was opened for: it begins with what begins on it */
  landing: DayRange | undefined;
  lang: Lang;
  onOpen: (id: string, how: "pointer" | "keyboard" | "walk") => void;
  onFind: () => void;
}) {
  const window = useSame(listWindow(address, extent));
  const months = useAnswer(archive, { kind: "months", choices, window });
  const selected = address.event;
  const rank = useRank(archive, choices, window, { selected, landing });
  const { revision } = state;
  const ask = useCallback<AskRows<ListRow>>(
    (first, count, signal) =>
      archive.ask<"list">({ kind: "list", choices, window, first, count }, signal),
    // what has come since is asked for anew
    // oxlint-disable-next-line react/exhaustive-deps -- the answer depends on it, the question doesn't
    [archive, choices, window, revision],
  );
  return (
    <ArchiveList
      ask={ask}
      expected={expected}
      groups={months.latest?.answer ?? NO_GROUPS}
      subject={JSON.stringify([choices, window])}
      selected={selected}
      selectedAt={rank}
      actorName={names.actor}
      lang={lang}
      takesFocus={address.article === undefined}
      onOpen={onOpen}
      onFind={onFind}
    />
  );
}

const NO_GROUPS = [] as const;

/** Of the open event in the list, else of what the list is to begin with, as soon as it is known. */
function useRank(
  archive: Archive,
  choices: ArchiveChoices,
  window: DayRange | undefined,
  { selected, landing }: { selected: string | undefined; landing: DayRange | undefined },
): number | undefined {
  const finding = useAnswer<"find">(
    archive,
    selected === undefined ? undefined : { kind: "find", choices, id: selected, window },
  );
  const lands = selected === undefined && window !== undefined && isSame(window, landing);
  const beginning = useAnswer<"first">(
    archive,
    lands ? { kind: "first", choices, window, beginning: true } : undefined,
  );
  if (lands) return beginning.latest?.answer?.rank;
  const isFound = finding.latest?.question.id === selected;
  return isFound ? finding.latest?.answer?.rank : undefined;
}

function isSame(window: DayRange, other: DayRange | undefined): boolean {
  return window.from === other?.from && window.to === other.to;
}
