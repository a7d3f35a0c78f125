/** Names of people that no list has: runs of capitalised words where the grammar shows a person. */
import { kept } from "../kept.ts";
import type { Reading } from "./reading.ts";
import { follows, followsHyphen } from "./reading.ts";

const MOST_WORDS = 4;
const LETTERS = /^\p{Lu}[\p{L}\p{M}]*$/u;
const ROMAN = /^[IVX]{1,5}$/u;
const SHORT_CAPITALS = /^\p{Lu}{2,}$/u;

/** Behind the last word of the name that begins here; `place` itself where none does. */
export function nameRunEnd(reading: Reading, place: number): number {
  let end = place;
  for (let words = 0; words < MOST_WORDS; words += 1) {
    const next = nameWordEnd(reading, place, end);
    if (next === end) break;
    end = next;
  }
  return end;
}

function nameWordEnd(reading: Reading, place: number, end: number): number {
  const { tokens } = reading;
  const token = tokens[end];
  if (token === undefined) return end;
  if (end === place) return isNameWord(reading, end) ? end + 1 : end;
  const hyphen = followsHyphen(reading, end);
  if (!hyphen && !follows(reading, end)) return joinsInitial(reading, end) ? end + 1 : end;
  // "Jae-myung", "Elizabeth II"
  if ((hyphen && !token.capital) || ROMAN.test(token.text)) return end + 1;
  const particles = particlesEnd(reading, end);
  return isNameWord(reading, particles) ? particles + 1 : end;
}

/** "Edmund S. Muster", "Mark O’Neill" */
function joinsInitial({ tokens }: Reading, place: number): boolean {
  const token = tokens[place];
  const before = tokens[place - 1];
  const isJoined = token?.gap === ". " || token?.gap === "’" || token?.gap === "'";
  return (
    isJoined && token.capital && before?.text.length === 1 && token.sentence === before.sentence
  );
}

/** "von der" of "Ursula von der Leyen", where a name goes on behind it. */
function particlesEnd(reading: Reading, place: number): number {
  const { tokens, lexicon } = reading;
  const isParticle = (word: string, goesOn: boolean) =>
    lexicon.nameParticles.has(word) || (goesOn && ARTICLES.has(word));
  let end = place;
  while (end - place < 3 && isParticle(tokens[end]?.text ?? "", end > place)) end += 1;
  return end === place || follows(reading, end) || followsHyphen(reading, end) ? end : place;
}

/** Only behind another particle: "van den Berg", but "erklärte Ida Falk den Plan". */
const ARTICLES: ReadonlySet<string> = new Set(["der", "den", "dem", "la"]);

export function isNameWord({ tokens, startingAt, lexicon }: Reading, place: number): boolean {
  const token = tokens[place];
  if (token === undefined || startingAt.has(place)) return false;
  if (!token.capital || !looksLikeName(token.text)) return false;
  if (lexicon.determiners.has(token.lower)) return false;
  // "General Court" is no general
  if (lexicon.lang === "en" && lexicon.bodies.noun.test(token.text)) return false;
  return lexicon.headAt(tokens, place) === undefined && !lexicon.isCommonNoun(token.text);
}

const looksLikeName = kept((word) => LETTERS.test(word) && !SHORT_CAPITALS.test(word));

/** Where the name that ends here begins; `place` itself where there is none of at least two words. */
export function nameRunStart(reading: Reading, place: number): number {
  let start = place;
  while (place - start < MOST_WORDS && isNameWord(reading, start - 1)) {
    start -= 1;
    if (!follows(reading, start) && !followsHyphen(reading, start)) break;
  }
  return place - start >= 2 ? start : place;
}

/** As the text prints it, with one blank between the words. */
export function nameOf({ tokens, article }: Reading, from: number, to: number): string {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined) return "";
  return article.text.slice(first.start, last.end).replace(/[\s\u00AD\u200B-\u200D]+/gu, " ");
}
