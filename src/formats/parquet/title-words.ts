/** What a full text search looks in: titles and short titles in all languages; no word of summaries. */
import type { Compressors } from "hyparquet";
import type { Reading } from "#src/archive/archive-file.ts";
import { createTextsAt, eachString } from "./each-string.ts";
import type { FoundColumns } from "./find-columns.ts";
import type { Chunk, Footer } from "./footer.ts";
import type { NoteLost } from "./lost-texts.ts";
import { readRanges, type RangedBytes } from "./ranged-bytes.ts";

export interface WordSource {
  readonly bytes: RangedBytes;
  readonly footer: Footer;
  readonly compressors: Compressors | undefined;
  readonly noteLost: NoteLost;
}

/** Group by group; what is damaged is left out and noted. */
export async function* wordsOfGroups(
  { bytes, footer, compressors, noteLost }: WordSource,
  { titles, labels }: FoundColumns,
  { signal, onBytes, fromRow = 0 }: Reading,
): AsyncGenerator<{ readonly row: number; readonly texts: readonly string[] }> {
  const leaves = [...titles, ...labels].map(({ leaf }) => leaf);
  for (const [number, group] of footer.groups.entries()) {
    if (group.firstRow + group.rows <= fromRow) continue;
    const chunks = leaves.flatMap((leaf) => group.chunkOf(leaf) ?? []);
    // a group at a time: a search that is given up needs no more of them
    const read = await readRanges(bytes, chunks, signal);
    onBytes?.(read.reduce((sum, { length }) => sum + length, 0));
    const columns = chunks.map((chunk, n) =>
      textsOf(read[n] ?? new Uint8Array(), chunk, compressors, (rows) =>
        noteLost(chunk.leaf, number, rows),
      ),
    );
    for (let n = Math.max(0, fromRow - group.firstRow); n < group.rows; n += 1) {
      const texts: string[] = [];
      for (const column of columns) {
        const text = column[n];
        if (text !== undefined) texts.push(text);
      }
      if (texts.length > 0) yield { row: group.firstRow + n, texts };
    }
  }
}

/** What stands before a damage is right. */
function textsOf(
  bytes: Uint8Array,
  chunk: Chunk,
  compressors: Compressors | undefined,
  onLost: (rows: number) => void,
): readonly (string | undefined)[] {
  const texts: (string | undefined)[] = [];
  const textAt = createTextsAt();
  const read = eachString(bytes, chunk, compressors, (row, strings, n) => {
    texts[row] = textAt(strings, n);
  });
  onLost(chunk.rows - read);
  return texts;
}
