/** Where the pages of a column lie: by the file's own index where it has one, else all in one. */
import { readOffsetIndex } from "hyparquet/src/indexes.js";
import type { Chunk, Leaf, RowGroupPlace } from "./footer.ts";
import { DamagedError } from "./hybrid.ts";
import { readRanges, type ByteRange, type RangedBytes } from "./ranged-bytes.ts";
import { untilAborted } from "./until-aborted.ts";

/** Rows count from the begin of the group. */
export interface PagePlace extends ByteRange {
  readonly key: string;
  readonly group: number;
  readonly firstRow: number;
  /** exclusive */
  readonly endRow: number;
  /** where its dictionary lies; undefined where the whole column is read with it */
  readonly dictionary: ByteRange | undefined;
  readonly chunk: Chunk;
}

export interface PagePlaces {
  /** of the columns in the groups of the rows, by group and column */
  readonly of: (
    leaves: readonly Leaf[],
    rows: readonly number[],
    signal: AbortSignal | undefined,
  ) => Promise<(leaf: Leaf, row: number) => RowInPage | undefined>;
}

export interface RowInPage {
  readonly page: PagePlace;
  readonly row: number;
}

export function createPagePlaces(
  bytes: RangedBytes,
  groups: readonly RowGroupPlace[],
  onMissing: (leaf: Leaf, group: number, rows: number) => void,
): PagePlaces {
  /** of what is being asked for too: nobody asks for it a second time */
  const known = new Map<string, Promise<readonly PagePlace[]>>();

  /** Asks all at once. Nobody's signal ends it, because others may wait for it by then. */
  const learn = (places: readonly ChunkPlace[]) => {
    const unknown = places.filter(({ key }) => !known.has(key));
    const indexes = unknown.flatMap(({ chunk }) => chunk.offsetIndex ?? []);
    const reading = indexes.length === 0 ? Promise.resolve([]) : readRanges(bytes, indexes);
    let n = 0;
    for (const place of unknown) {
      const { key, chunk } = place;
      const at = n;
      if (chunk.offsetIndex !== undefined) n += 1;
      const pages =
        chunk.offsetIndex === undefined
          ? Promise.resolve([wholeChunk(place)])
          : reading.then((read) => pagesIn(place, read[at] ?? new Uint8Array()));
      known.set(key, pages);
      // asked for again, it is read again
      pages.catch(() => known.delete(key));
    }
  };

  const chunksOf = (leaves: readonly Leaf[], rows: readonly number[]): readonly ChunkPlace[] =>
    [...new Set(rows.map((row) => groupOf(groups, row)))].flatMap((group) =>
      leaves.flatMap((leaf) => {
        const chunk = groups[group]?.chunkOf(leaf);
        if (chunk === undefined) onMissing(leaf, group, groups[group]?.rows ?? 0);
        return chunk === undefined ? [] : [{ key: keyOf(group, leaf), group, chunk }];
      }),
    );

  return {
    of: async (leaves, rows, signal) => {
      const chunks = chunksOf(leaves, rows);
      learn(chunks);
      const asked = chunks.map(({ key }) => known.get(key) ?? Promise.resolve([]));
      const pages = await untilAborted(Promise.all(asked), signal);
      const byChunk = new Map(chunks.map(({ key }, n) => [key, pages[n] ?? []]));
      return (leaf, row) => {
        const group = groupOf(groups, row);
        const inGroup = row - (groups[group]?.firstRow ?? 0);
        const own = byChunk.get(keyOf(group, leaf)) ?? [];
        const page = own.findLast(({ firstRow }) => firstRow <= inGroup);
        return page && { page, row: inGroup };
      };
    },
  };
}

export function groupOf(groups: readonly RowGroupPlace[], row: number): number {
  let [low, high] = [0, groups.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((groups[middle]?.firstRow ?? 0) <= row) low = middle;
    else high = middle - 1;
  }
  return low;
}

interface ChunkPlace {
  readonly key: string;
  readonly group: number;
  readonly chunk: Chunk;
}

function keyOf(group: number, { index }: Leaf): string {
  return `${group}:${index}`;
}

function wholeChunk({ key, group, chunk }: ChunkPlace): PagePlace {
  const { from, to, rows } = chunk;
  return { key, group, chunk, from, to, firstRow: 0, endRow: rows, dictionary: undefined };
}

/** Where the index makes no sense, all of the column is read. */
function pagesIn(place: ChunkPlace, index: Uint8Array): readonly PagePlace[] {
  const { key, group, chunk } = place;
  try {
    const view = new DataView(index.buffer, index.byteOffset, index.byteLength);
    const locations = readOffsetIndex({ view, offset: 0 }).page_locations;
    const first = Number(locations[0]?.offset);
    const dictionary = { from: chunk.from, to: first };
    const rows = [...locations.map(({ first_row_index: row }) => Number(row)), chunk.rows];
    const pages = locations.map((location, n): PagePlace => {
      const from = Number(location.offset);
      const to = from + location.compressed_page_size;
      const [firstRow = -1, endRow = -1] = rows.slice(n, n + 2);
      if (!(from >= chunk.from && to > from && to <= chunk.to && firstRow >= 0)) {
        throw new DamagedError("a page outside of its column");
      }
      return { key: `${key}:${n}`, group, chunk, from, to, firstRow, endRow, dictionary };
    });
    return pages.length === 0 ? [wholeChunk(place)] : pages;
  } catch {
    return [wholeChunk(place)];
  }
}
