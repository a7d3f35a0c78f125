/** What a language's grammar finds in one unit, before units are seen together. */
import type { Span } from "../article.ts";
import { type PhraseRange, spanOf } from "../phrases.ts";
import type { Token } from "../tokens.ts";
import type { SpeechType } from "./mention.ts";
import type { Stance } from "./verbs.ts";

export interface Candidate extends Span {
  readonly rule: string;
  readonly type: SpeechType;
  readonly speaker?: Span | undefined;
  readonly cue?: Span | undefined;
  readonly stance: Stance;
  /** whoever spoke last says this too: "Demnach …", a subjunctive without a frame */
  readonly carried?: true | undefined;
  /** it is the sentence before that is said: "… . Dies bestätigte X." */
  readonly previous?: true;
}

/** A verb or a phrase that says who speaks, whatever it frames. */
export interface FoundFrame {
  readonly speaker?: Span | undefined;
  readonly cue: Span;
  readonly stance: Stance;
  /** place among the tokens of its unit */
  readonly at: number;
  /** frames quoted words anywhere in its clause */
  readonly quotes: boolean;
  /** gives a name to something: a single quoted word is speech then */
  readonly label: boolean;
  /** stands in a main clause, so that the next sentences may go on with its speaker */
  readonly main: boolean;
  /** "laut", "according to": no verb of its own */
  readonly isSource: boolean;
}

/** "laut X", "according to X": where it stands and who speaks. */
export interface FoundSource {
  readonly speaker: Span | undefined;
  readonly cue: Span;
  readonly range: PhraseRange;
}

export function asSourceFrame({ speaker, cue, range }: FoundSource): FoundFrame {
  return {
    speaker,
    cue,
    stance: "asserted",
    at: range.from,
    quotes: true,
    label: false,
    main: true,
    isSource: true,
  };
}

/** Whether the verb stands in the words of a source: "wie X sagte". */
export function inSource(
  sources: readonly Pick<FoundSource, "range">[],
  { at }: { readonly at: number },
): boolean {
  return sources.some(({ range }) => at >= range.from && at < range.to);
}

/** Who says it and how, whatever the words are. */
export type Saying = Pick<Candidate, "rule" | "speaker" | "cue" | "stance" | "carried">;

/** What the range of tokens says: quoted words alone are direct speech. */
export function candidateOf(
  tokens: readonly Token[],
  range: PhraseRange | undefined,
  { rule, speaker, cue, stance, carried }: Saying,
): Candidate | undefined {
  const span = spanOf(tokens, range);
  if (span === undefined || range === undefined) return undefined;
  const type = isQuote(tokens, range) ? "Direct" : "Indirect";
  const { start, end } = span;
  // written out: spreading takes as long as all of the above
  return { start, end, type, rule, speaker, cue, stance, carried };
}

export function isQuote(tokens: readonly Token[], { from, to }: PhraseRange): boolean {
  return to - from === 1 && tokens[from]?.kind === "quote";
}

/** The finds of one sentence: of two frames for the same words the first stays. */
export class Finds {
  readonly #candidates: Candidate[] = [];

  add(found: readonly (Candidate | undefined)[]): void {
    for (const candidate of found) {
      if (candidate === undefined) continue;
      if (!this.#candidates.some((other) => isSame(other, candidate))) {
        this.#candidates.push(candidate);
      }
    }
  }

  get candidates(): readonly Candidate[] {
    return this.#candidates;
  }
}

export interface Reading {
  readonly candidates: readonly Candidate[];
  readonly frames: readonly FoundFrame[];
}

/**
 * Two frames of the same words: the first one found stays. Where one frame stands among the words of
 * the other it is a chain, and both stay: "TASS reports that Lavrov said that …".
 */
function isSame(one: Candidate, other: Candidate): boolean {
  if (holds(one, other.cue) || holds(other, one.cue))
    return one.start === other.start && one.end === other.end;
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  const all = Math.max(one.end, other.end) - Math.min(one.start, other.start);
  return shared / all > SAME;
}

function holds(outer: Span, inner: Span | undefined): boolean {
  return inner !== undefined && outer.start <= inner.start && outer.end >= inner.end;
}

/** Share of the characters that either covers. */
const SAME = 0.7;
