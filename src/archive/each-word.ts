/** Splits a text into words as the search of small collections does: at lines, spaces and punctuation. */

const BETWEEN_WORDS = /[\n\r\p{Z}\p{P}]/u;

/** By code unit, as far as it has been met: titles by the million ask again and again. */
const known = new Uint8Array(0x1_00_00);
const [IN_WORD, BETWEEN] = [1, 2];

/** Calls back with each word, none of them empty. */
export function eachWord(text: string, take: (word: string) => void): void {
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!isBetween(text, at)) continue;
    if (at > start) take(text.slice(start, at));
    start = at + 1;
  }
  if (text.length > start) take(text.slice(start));
}

function isBetween(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  // half of a character beyond the first plane: only both halves together tell
  if (unit >= 0xd8_00 && unit < 0xe0_00) return BETWEEN_WORDS.test(wholeAt(text, at));
  const answer = known[unit];
  if (answer === IN_WORD || answer === BETWEEN) return answer === BETWEEN;
  const isBetweenWords = BETWEEN_WORDS.test(String.fromCharCode(unit));
  known[unit] = isBetweenWords ? BETWEEN : IN_WORD;
  return isBetweenWords;
}

function wholeAt(text: string, at: number): string {
  const before = text.codePointAt(at - 1) ?? 0;
  const whole = before > 0xff_ff ? before : (text.codePointAt(at) ?? 0);
  return String.fromCodePoint(whole);
}
