/** What a file tells before any event is read: how many there are, of how many bytes, and from when. */
import type { Statistics } from "hyparquet";
import type { ArchiveHead } from "#src/archive/archive-file.ts";
import { MAX_DAY, MIN_DAY } from "#src/domain/calendar.ts";
import type { DayRange } from "#src/domain/histogram.ts";
import type { FileWords } from "./file-words.ts";
import { timelineLeaves, type DayColumn, type FoundColumns } from "./find-columns.ts";
import type { Footer, RowGroupPlace } from "./footer.ts";
import type { RangedBytes } from "./ranged-bytes.ts";

export function headOf(
  bytes: RangedBytes,
  footer: Footer,
  found: FoundColumns,
  words: FileWords,
  name: string,
): ArchiveHead {
  const leaves = timelineLeaves(found);
  const timeline = footer.groups
    .flatMap((group) => leaves.map((leaf) => group.chunkOf(leaf)))
    .reduce((sum, chunk) => sum + (chunk === undefined ? 0 : chunk.to - chunk.from), 0);
  const density = footer.groups.flatMap((group) => {
    const range = rangeOf(group, found);
    return range === undefined ? [] : [{ range, events: group.rows }];
  });
  return {
    title: words.title ?? { [words.lang]: name.replace(/\.parquet$/iu, "") || name },
    description: words.description,
    events: footer.rows,
    bytes: timeline + footer.bytes,
    allBytes: bytes.length,
    extent: extentOf(density.map(({ range }) => range)),
    density,
  };
}

/** Of all days: an event may lack any of them, and the statistics don't count what is missing. */
function rangeOf(group: RowGroupPlace, { dates }: FoundColumns): DayRange | undefined {
  const columns = dayColumns(dates);
  const edges = (["min", "max"] as const).flatMap((edge) =>
    columns.flatMap((column) => edgeOf(group, column, edge) ?? []),
  );
  return edges.length === 0 ? undefined : { from: Math.min(...edges), to: Math.max(...edges) };
}

function dayColumns(dates: FoundColumns["dates"]): readonly (DayColumn | undefined)[] {
  switch (dates.by) {
    case "edtf":
      return [];
    case "span":
      return [dates.begin, dates.end];
    case "bounds":
      return [dates.beginEarliest, dates.beginLatest, dates.endEarliest, dates.endLatest];
  }
}

/** Only days of the statistics: those of clocks aren't worth their units. */
function edgeOf(
  group: RowGroupPlace,
  column: DayColumn | undefined,
  edge: "min" | "max",
): number | undefined {
  if (column?.clock !== "days") return undefined;
  const statistics: Statistics | undefined = group.chunkOf(column.leaf)?.meta.statistics;
  const day = statistics?.[`${edge}_value`] ?? statistics?.[edge];
  return typeof day === "number" && day >= MIN_DAY && day <= MAX_DAY ? day : undefined;
}

function extentOf(ranges: readonly DayRange[]): DayRange | undefined {
  if (ranges.length === 0) return undefined;
  return ranges.reduce((all, { from, to }) => ({
    from: Math.min(all.from, from),
    to: Math.max(all.to, to),
  }));
}
