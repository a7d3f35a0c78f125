/**
 * Events of a single day, summed up over blocks of them: they are short at every scale, so that a cell of
 * hundreds of thousands is summed up from its blocks, whatever the scale. Blocks are made as they are needed.
 */
import { KINDS } from "#src/domain/vocabulary.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import { NO_END } from "../columns.ts";
import { SHORT, type CellSums } from "./cell-sums.ts";

export interface DaySums {
  /** those of all that is drawn from `from` on before `end` */
  readonly addTo: (sums: CellSums, cell: number, from: number, end: number) => void;
}

const BLOCK = 512;

/** `drawn` of the selection, and the lanes of each as bits. */
export function createDaySums(
  { columns, places }: Pick<ArchiveIndex, "columns" | "places">,
  drawn: Uint32Array,
  bits: Uint16Array,
  lanes: number,
): DaySums {
  const { from: firstDays, last: lastDays } = places;
  const { kind } = columns;
  const blocks = Math.floor(drawn.length / BLOCK);
  const isMade = new Uint8Array(blocks);
  // by block and lane
  const kinds = new Uint16Array(blocks * lanes * KINDS.length);
  const first = new Int32Array(blocks * lanes).fill(NO_END);
  const last = new Int32Array(blocks * lanes);
  const one = new Uint32Array(blocks * lanes);

  const make = (block: number): void => {
    isMade[block] = 1;
    for (let n = block * BLOCK; n < (block + 1) * BLOCK; n += 1) {
      const position = drawn[n] ?? 0;
      const day = firstDays[position] ?? 0;
      if (lastDays[position] !== day) continue;
      for (let own = bits[n] ?? 0; own !== 0; own &= own - 1) {
        const at = block * lanes + 31 - Math.clz32(own & -own);
        const k = at * KINDS.length + (kind[position] ?? 0);
        kinds[k] = (kinds[k] ?? 0) + 1;
        if (first[at] === NO_END) first[at] = day;
        last[at] = day;
        one[at] = position;
      }
    }
  };
  const addBlock = (sums: CellSums, cell: number, block: number): void => {
    if (isMade[block] === 0) make(block);
    for (let lane = 0; lane < lanes; lane += 1) {
      const at = block * lanes + lane;
      const begun = first[at] ?? NO_END;
      if (begun === NO_END) continue;
      const k = at * KINDS.length;
      const days = { from: begun, to: last[at] ?? begun };
      sums.addAll(lane, cell, SHORT, kinds.subarray(k, k + KINDS.length), days, one[at] ?? 0);
    }
  };
  const addSingly = (sums: CellSums, cell: number, from: number, end: number): void => {
    for (let n = from; n < end; n += 1) {
      const position = drawn[n] ?? 0;
      if (firstDays[position] !== lastDays[position]) continue;
      for (let own = bits[n] ?? 0; own !== 0; own &= own - 1) {
        sums.add(31 - Math.clz32(own & -own), cell, SHORT, position);
      }
    }
  };

  return {
    addTo: (sums, cell, from, end) => {
      const [begin, behind] = [Math.ceil(from / BLOCK), Math.floor(end / BLOCK)];
      if (begin >= behind) return addSingly(sums, cell, from, end);
      addSingly(sums, cell, from, begin * BLOCK);
      for (let block = begin; block < behind; block += 1) addBlock(sums, cell, block);
      addSingly(sums, cell, behind * BLOCK, end);
    },
  };
}
