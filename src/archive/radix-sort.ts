/** A stable sort of things by one unsigned key of 32 bits each: three rounds of eleven bits. */

const BITS = 11;
const BUCKETS = 1 << BITS;
const ROUNDS = 3;

/**
 * `order` holds the things that are sorted, `keys` has one for each thing there is. The order handed in
 * is the order of ties; it is overwritten, and the sorted one returned.
 */
export function sortByKey(order: Uint32Array, keys: Uint32Array): Uint32Array {
  let from = order;
  let to: Uint32Array = new Uint32Array(order.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    const shift = round * BITS;
    const starts = bucketStarts(from, keys, shift);
    if (starts === undefined) continue;
    for (let at = 0; at < from.length; at += 1) {
      const n = from[at] ?? 0;
      const bucket = ((keys[n] ?? 0) >>> shift) & (BUCKETS - 1);
      const place = starts[bucket] ?? 0;
      starts[bucket] = place + 1;
      to[place] = n;
    }
    [from, to] = [to, from];
  }
  return from;
}

/** Undefined where all are in one bucket: the round would change nothing. */
function bucketStarts(
  order: Uint32Array,
  keys: Uint32Array,
  shift: number,
): Uint32Array | undefined {
  const starts = new Uint32Array(BUCKETS);
  for (let at = 0; at < order.length; at += 1) {
    const n = order[at] ?? 0;
    const bucket = ((keys[n] ?? 0) >>> shift) & (BUCKETS - 1);
    starts[bucket] = (starts[bucket] ?? 0) + 1;
  }
  let sum = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    const size = starts[bucket] ?? 0;
    if (size === order.length) return undefined;
    starts[bucket] = sum;
    sum += size;
  }
  return starts;
}
