import { Suspense } from "react";
import type { Lang } from "#src/domain/model.ts";
import type { EventRecord } from "#src/domain/record.ts";
import type { Presence } from "#src/domain/select.ts";
import { lazyPart } from "#src/errors/lazy-part.ts";
import { rowOfRecord } from "./event-row.ts";
import { monthGroupsOf } from "./headings.ts";
import { WholeList } from "./WholeList.tsx";

export interface ListEntry {
  readonly record: EventRecord;
  /** how surely it lies in the window; `undefined` where no window is set */
  readonly presence: Presence | undefined;
}

/** More rows than these are not all in the document. */
const MOST_WHOLE = 200;

const LongList = lazyPart(async () => (await import("./LongList.tsx")).LongList);

const NOTHING = () => undefined;

/** The events as an ordered list, grouped by year and month: the timeline's equal. */
export function EventList({
  entries,
  selected,
  lang,
  takesFocus,
  onOpen,
  actorName,
  onFind,
}: {
  entries: readonly ListEntry[];
  selected: string | undefined;
  lang: Lang;
  /** whether the list takes the focus when it appears */
  takesFocus: boolean;
  onOpen: (id: string, how: "pointer" | "keyboard" | "walk") => void;
  actorName: (id: string) => string;
  /** the reader wants to find something in a list of which not all is in the document */
  onFind: () => void;
}) {
  const groups = monthGroupsOf(entries.map(({ record }) => record));
  const rowAt = (n: number) => {
    const entry = entries[n];
    return entry && rowOfRecord(entry.record, entry.presence, lang, actorName);
  };
  const shared = { groups, selected, lang, takesFocus, onOpen };
  if (entries.length <= MOST_WHOLE) {
    return <WholeList rows={entries.flatMap((_, n) => rowAt(n) ?? [])} {...shared} />;
  }
  const selectedAt = entries.findIndex(({ record }) => record.event.id === selected);
  return (
    <Suspense>
      <LongList
        key={entries.map(({ record }) => record.event.id).join(" ")}
        count={entries.length}
        rowAt={rowAt}
        onRange={NOTHING}
        selectedAt={selectedAt < 0 ? undefined : selectedAt}
        onFind={onFind}
        {...shared}
      />
    </Suspense>
  );
}
