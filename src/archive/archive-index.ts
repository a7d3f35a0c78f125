/** What the questions need besides the columns themselves, worked out once per snapshot. */
import type { Columns } from "./columns.ts";
import { drawnPlaces, type DrawnPlaces } from "./drawn-places.ts";
import type { NameIndex } from "./name-index.ts";

export interface ArchiveIndex extends NameIndex {
  readonly columns: Columns;
  /** how many events have a place; the others stand behind them */
  readonly dated: number;
  readonly places: DrawnPlaces;
}

export function archiveIndex(columns: Columns, names: NameIndex): ArchiveIndex {
  const dated = datedOf(columns);
  return { ...names, columns, dated, places: drawnPlaces(columns, dated) };
}

function datedOf({ layer, count }: Columns): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (layer[middle] === 0) high = middle;
    else low = middle + 1;
  }
  return low;
}
