/**
 * Foreign words within a sentence of ours. Letters that are written from right to left, and the signs that
 * turn the direction of what follows, would else put the rest of the sentence into another order.
 */

const SIGNS = /[\u{202a}-\u{202e}\u{2066}-\u{2069}]/gu;
const TURNS =
  /[\u{590}-\u{8ff}\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}\u{fb1d}-\u{fdff}\u{fe70}-\u{fefc}\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Without the signs: one that is never ended would reach beyond the element that its words stand in. */
export function withoutTurns(words: string): string {
  return words.replace(SIGNS, "");
}

/** As they are, or between two signs that keep their direction to themselves. */
export function isolated(words: string): string {
  return TURNS.test(words) ? `\u{2068}${withoutTurns(words)}\u{2069}` : words;
}
