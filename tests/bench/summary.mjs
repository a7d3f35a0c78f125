// @ts-check
/** What the figures of several rounds come to. */

/**
 * Milliseconds, but for `fps`.
 * @typedef {{ p50: number, p95: number }} Spread
 * @typedef {{ fps: number, p50: number, p95: number, max: number }} Frames
 * @typedef {{
 *   who: string, events: number, first?: number, full?: number, reading?: number, indexed?: number,
 *   bytes?: number, share?: number, pan?: Frames, zoom?: Frames,
 *   filterBegun?: Spread, filter?: Spread, searchFirst?: number,
 *   search?: Spread, memory?: number, memorySearched?: number,
 *   nodes: number, items: number, faults: string[],
 * }} Summary
 * @typedef {import("./measure.mjs").Figures} Figures
 */

/**
 * @param {import("./cases.mjs").Case} one
 * @param {readonly Figures[]} rounds
 * @returns {Summary}
 */
export function summarised(one, rounds) {
  /** @param {(figures: Figures) => number | undefined} of */
  const middle = (of) => quantile(present(rounds.map(of)), 0.5);
  const bytes = middle((figures) => figures.bytes);
  /** @type {Record<string, unknown>} */
  const found = {
    first: middle(({ first }) => first),
    full: middle(({ full }) => full),
    reading: middle(({ reading }) => reading),
    indexed: middle(({ indexed }) => indexed),
    bytes,
    share: bytes === undefined || one.archive === undefined ? undefined : bytes / one.archive.bytes,
    pan: framesOf(rounds.flatMap(({ pan }) => pan)),
    zoom: framesOf(rounds.flatMap(({ zoom }) => zoom)),
    filterBegun: spread(rounds.flatMap(({ filterBegun }) => filterBegun)),
    filter: spread(rounds.flatMap(({ filter }) => filter)),
    searchFirst: middle(({ search: [first] }) => first),
    search: spread(rounds.flatMap(({ search: [, ...rest] }) => rest)),
    memory: middle(({ memory }) => total(memory)),
    memorySearched: middle(({ memorySearched }) => total(memorySearched)),
  };
  const known = Object.fromEntries(
    Object.entries(found).filter(([, value]) => value !== undefined),
  );
  return {
    who: one.who,
    events: one.events,
    ...known,
    nodes: Math.max(...rounds.map(({ nodes }) => nodes)),
    items: Math.max(...rounds.map(({ items }) => items)),
    faults: [...new Set(rounds.flatMap(({ faults }) => faults))],
  };
}

/** @param {import("./memory.mjs").Memory | undefined} memory */
function total(memory) {
  return memory === undefined ? undefined : memory.heap + memory.buffers;
}

/**
 * @param {readonly number[]} frames
 * @returns {Frames | undefined}
 */
function framesOf(frames) {
  const { p50, p95 } = spread(frames) ?? {};
  const sum = frames.reduce((all, length) => all + length, 0);
  if (p50 === undefined || p95 === undefined) return undefined;
  return { fps: (1000 * frames.length) / sum, p50, p95, max: Math.max(...frames) };
}

/** @param {readonly number[]} values */
function spread(values) {
  const [p50, p95] = [quantile(values, 0.5), quantile(values, 0.95)];
  return p50 === undefined || p95 === undefined ? undefined : { p50, p95 };
}

/**
 * The smallest value that so large a share of the values doesn't exceed.
 * @param {readonly number[]} values
 * @param {number} share
 */
function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
}

/** @param {readonly (number | undefined)[]} values */
function present(values) {
  return values.flatMap((value) => value ?? []);
}
