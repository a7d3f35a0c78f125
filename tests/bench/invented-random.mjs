// @ts-check
/** Chance that comes out the same at every run: what invented files are drawn from. */

/**
 * Whole numbers below 2^32 (Mulberry32).
 * @param {number} seed
 * @returns {() => number}
 */
export function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

const SLOTS = 65_536;

/**
 * Draws one of `count` by Zipf's law: the first most often, the tenth a tenth as often. Each draw is
 * one look into a table, because a large file takes a hundred million of them.
 * @param {number} count
 * @param {() => number} random
 * @returns {() => number}
 */
export function zipfDraw(count, random) {
  const weights = Array.from({ length: count }, (_, index) => 1 / (index + 3));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const table = new Uint32Array(SLOTS);
  let slot = 0;
  let passed = 0;
  for (const [index, weight] of weights.entries()) {
    passed += (weight / sum) * SLOTS;
    while (slot < passed && slot < SLOTS) {
      table[slot] = index;
      slot += 1;
    }
  }
  return () => table[random() >>> 16] ?? 0;
}

const BEGINNINGS = ["b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "br", "st"];
const MIDDLES = ["a", "e", "i", "o", "u", "ai", "ou", "ea"];
const ENDINGS = ["", "", "n", "r", "l", "s", "th", "nd"];

/**
 * Different words of two or three syllables, none of any language.
 * @param {number} count
 * @param {() => number} random
 * @returns {readonly string[]}
 */
export function inventedWords(count, random) {
  /** @param {readonly string[]} parts */
  const one = (parts) => parts[random() % parts.length] ?? "";
  const syllable = () => one(BEGINNINGS) + one(MIDDLES);
  const words = new Set();
  while (words.size < count) {
    words.add(syllable() + (random() % 3 === 0 ? syllable() : "") + syllable() + one(ENDINGS));
  }
  return [...words];
}
