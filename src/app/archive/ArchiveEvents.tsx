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
  lang: Lang;
  onOpen: (id: string, how: "pointer" | "keyboard" | "walk") => void;
  onFind: () => void;
}) {
  const window = useSame(listWindow(address, extent));
  const months = useAnswer(archive, { kind: "months", choices, window });
  const selected = address.event;
  const finding = useAnswer(
    archive,
    selected === undefined ? undefined : { kind: "find", choices, id: selected, window },
  );
  const isFound = finding.latest?.question.id === selected;
  const rank = isFound ? finding.latest?.answer?.rank : undefined;
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
