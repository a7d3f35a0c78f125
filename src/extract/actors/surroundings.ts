/** What stands near a place of the text, within bounds that keep the work linear in its length. */
import type { PlacedMention } from "./placed.ts";
import type { Reading } from "./reading.ts";
import { prepositionBefore } from "./standing.ts";
import type { Token } from "./tokens.ts";

/** Words looked at on each side. */
const MOST_WORDS = 80;
/** Mentions looked at before. */
const MOST_MENTIONS = 40;

export class Surroundings {
  private readonly reading: Reading;
  /** in the order of the text */
  private readonly placed: readonly PlacedMention[];

  constructor(reading: Reading, placed: readonly PlacedMention[]) {
    this.reading = reading;
    this.placed = placed;
  }

  sentenceOf(place: number): number {
    return this.reading.tokens[place]?.sentence ?? -1;
  }

  /** Mentions before the place, the nearest last, from so many sentences back. */
  before(at: number, sentences: number): readonly PlacedMention[] {
    const least = this.sentenceOf(at) - sentences;
    const end = this.countBefore(at);
    return this.placed
      .slice(Math.max(0, end - MOST_MENTIONS), end)
      .filter(({ from }) => this.sentenceOf(from) >= least);
  }

  inSentence(at: number): readonly PlacedMention[] {
    const sentence = this.sentenceOf(at);
    return this.round(at).filter(({ from }) => this.sentenceOf(from) === sentence);
  }

  /** Up to a semicolon, a colon or a dash on each side. */
  inClause(at: number): readonly PlacedMention[] {
    const { tokens } = this.reading;
    const breaks = (place: number) => /[;:–—]/u.test(tokens[place]?.gap ?? "");
    const sentence = this.sentenceOf(at);
    const same = (place: number) => this.sentenceOf(place) === sentence;
    let from = at;
    while (at - from < MOST_WORDS && same(from - 1) && !breaks(from)) from -= 1;
    let to = at + 1;
    while (to - at < MOST_WORDS && same(to) && !breaks(to)) to += 1;
    return this.round(at).filter((each) => each.from >= from && each.from < to);
  }

  hasWord(at: number, test: (token: Token) => boolean): boolean {
    const sentence = this.sentenceOf(at);
    const { tokens } = this.reading;
    return tokens
      .slice(Math.max(0, at - MOST_WORDS), at + MOST_WORDS)
      .some((token) => token.sentence === sentence && test(token));
  }

  /** Whether no preposition stands before the phrase, and it is nobody's attribute. */
  isFree({ mention, phrase }: PlacedMention): boolean {
    return (
      mention.naming !== "attribute" && prepositionBefore(this.reading, phrase.from) === undefined
    );
  }

  private round(at: number): readonly PlacedMention[] {
    const here = this.countBefore(at);
    return this.placed.slice(Math.max(0, here - MOST_MENTIONS), here + MOST_MENTIONS);
  }

  private countBefore(at: number): number {
    let low = 0;
    let high = this.placed.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.placed[middle]?.from ?? Infinity) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
