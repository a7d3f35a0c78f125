/** What the questions need besides the columns themselves, worked out once per snapshot. */
import type { Columns } from "./columns.ts";
import { boundBlocks, type BoundBlocks } from "./bound-blocks.ts";
import { drawnPlaces, type DrawnPlaces } from "./drawn-places.ts";
import type { NameIndex } from "./name-index.ts";

export interface ArchiveIndex extends NameIndex {
  readonly columns: Columns;
  /** how many events have a place; the others stand behind them */
  readonly dated: number;
  readonly places: DrawnPlaces;
  /** worked out when they are first asked for */
  readonly blocks: () => BoundBlocks;
  /** every position */
  readonly all: Uint32Array;
}

export function archiveIndex(columns: Columns, names: NameIndex): ArchiveIndex {
  const dated = datedOf(columns);
  const all = everyPosition(columns.count);
  let known: BoundBlocks | undefined;
  const blocks = () => (known ??= boundBlocks(columns, dated));
  return { ...names, columns, dated, places: drawnPlaces(columns, dated), blocks, all };
}

function everyPosition(count: number): Uint32Array {
  const all = new Uint32Array(count);
  for (let n = 0; n < count; n += 1) all[n] = n;
  return all;
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
