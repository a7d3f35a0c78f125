/** What stands near a place of the text, within bounds that keep the work linear in its length. */
import type { PlacedMention } from "./placed.ts";
import type { Reading } from "./reading.ts";
import { firstPlace } from "../spans.ts";
import { prepositionBefore } from "./standing.ts";
import type { Token } from "./tokens.ts";

/** Words looked at on each side. */
const MOST_WORDS = 80;
/** Mentions looked at before. */
const MOST_MENTIONS = 40;

/** The mentions near a place, in the order of the text. */
export interface Surroundings {
  sentenceOf(place: number): number;
  /** Mentions before the place, the nearest last, from so many sentences back. */
  before(at: number, sentences: number): readonly PlacedMention[];
  inSentence(at: number): readonly PlacedMention[];
  /** Up to a semicolon, a colon or a dash on each side. */
  inClause(at: number): readonly PlacedMention[];
  hasWord(at: number, test: (token: Token) => boolean): boolean;
  /** Whether no preposition stands before the phrase, and it is nobody's attribute. */
  isFree(placed: PlacedMention): boolean;
}

/** `placed` is in the order of the text. */
export function surroundingsIn(reading: Reading, placed: readonly PlacedMention[]): Surroundings {
  const { tokens } = reading;
  const sentenceOf = (place: number): number => tokens[place]?.sentence ?? -1;
  const mentionsRound = (at: number, behind: number): readonly PlacedMention[] => {
    const here = firstPlace(placed, ({ from }) => from >= at);
    return placed.slice(Math.max(0, here - MOST_MENTIONS), here + behind);
  };
  return {
    sentenceOf,
    before: (at, sentences) =>
      mentionsRound(at, 0).filter(({ from }) => sentenceOf(from) >= sentenceOf(at) - sentences),
    inSentence: (at) =>
      mentionsRound(at, MOST_MENTIONS).filter(({ from }) => sentenceOf(from) === sentenceOf(at)),
    inClause(at) {
      const same = (place: number) => sentenceOf(place) === sentenceOf(at);
      const breaks = (place: number) => /[;:–—]/u.test(tokens[place]?.gap ?? "");
      let first = at;
      while (at - first < MOST_WORDS && same(first - 1) && !breaks(first)) first -= 1;
      let to = at + 1;
      while (to - at < MOST_WORDS && same(to) && !breaks(to)) to += 1;
      return mentionsRound(at, MOST_MENTIONS).filter(({ from }) => from >= first && from < to);
    },
    hasWord: (at, test) =>
      tokens
        .slice(Math.max(0, at - MOST_WORDS), at + MOST_WORDS)
        .some((token) => token.sentence === sentenceOf(at) && test(token)),
    isFree: ({ mention, phrase }) =>
      mention.naming !== "attribute" && prepositionBefore(reading, phrase.from) === undefined,
  };
}
