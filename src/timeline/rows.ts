/** Finds room for intervals in rows: pure, first row that is free. */

/** What one event takes in its row, and below it where something hangs from it; pixels. */
export interface Claimed {
  readonly left: number;
  readonly right: number;
  readonly below?: { readonly left: number; readonly right: number } | undefined;
}

interface Interval {
  readonly left: number;
  readonly right: number;
}

export interface Packing {
  /** a row for each claim, in their order */
  readonly rows: readonly number[];
  readonly count: number;
}

/**
 * Claims must come in an order that doesn't depend on what is in view; `gap` keeps neighbours apart.
 * Undefined as soon as more than `most` rows are needed.
 */
export function pack(claims: readonly Claimed[], gap: number, most: number): Packing | undefined {
  const taken: Interval[][] = [];
  const rows: number[] = [];
  for (const claim of claims) {
    const row = freeRow(taken, claim, gap);
    const last = claim.below === undefined ? row : row + 1;
    if (last >= most) return undefined;
    while (taken.length <= last) taken.push([]);
    taken[row]?.push(claim);
    if (claim.below !== undefined) taken[row + 1]?.push(claim.below);
    rows.push(row);
  }
  return { rows, count: taken.length };
}

function freeRow(taken: readonly Interval[][], claim: Claimed, gap: number): number {
  for (let row = 0; row < taken.length; row += 1) {
    const free = isFree(taken[row], claim, gap);
    if (free && (claim.below === undefined || isFree(taken[row + 1], claim.below, gap))) return row;
  }
  return taken.length;
}

function isFree(row: readonly Interval[] | undefined, wanted: Interval, gap: number): boolean {
  // The newest are the likeliest to be in the way: claims come from left to right.
  return (
    row?.findLast(({ left, right }) => wanted.left < right + gap && left < wanted.right + gap) ===
    undefined
  );
}
