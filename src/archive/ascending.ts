/** Finds places in what is in order, by halving. */

/** How many of the ascending numbers are less than `limit`. */
export function countBefore(ascending: Uint32Array, limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of the positions, ascending by `days`, have a day before `limit`. */
export function countUntil(positions: Uint32Array, days: Int32Array, limit: number): number {
  let [low, high] = [0, positions.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[positions[middle] ?? 0] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
