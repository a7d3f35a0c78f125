/** From rows of the file to positions; rows that could not be read are missing in between. */
import type { Columns } from "./columns.ts";

export interface Rows {
  readonly positionOf: (row: number) => number | undefined;
  /** one more than the greatest */
  readonly size: () => number;
}

const NONE = 0xff_ff_ff_ff;

/** Worked out when it is first asked for. */
export function createRows({ row, count }: Columns): Rows {
  let known: Uint32Array | undefined;
  const positions = () => (known ??= positionsOf(row, count));
  return {
    positionOf: (wanted) => {
      const position = positions()[wanted];
      return position === undefined || position === NONE ? undefined : position;
    },
    size: () => positions().length,
  };
}

function positionsOf(row: Uint32Array, count: number): Uint32Array {
  const size = row.reduce((most, n) => Math.max(most, n + 1), 0);
  // a file in the order of the page needs no other order
  if (size === count && row.every((n, position) => n === position)) return row;
  const positions = new Uint32Array(size).fill(NONE);
  for (let position = 0; position < count; position += 1) positions[row[position] ?? 0] = position;
  return positions;
}
