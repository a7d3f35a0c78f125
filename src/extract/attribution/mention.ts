/** Who says what: a stretch of text that somebody other than the author answers for. */
import type { STANCES } from "#src/domain/model.ts";
import type { Span } from "../article.ts";
import type { Reason } from "../rule.ts";

/**
 * The kinds of the German news quotation guidelines (Petersen-Frey and Biemann 2024): quoted words,
 * a reported clause, a clause in the subjunctive without a frame of its own, a mixture, and an act of
 * speech that is only named.
 */
export type SpeechType =
  | "Direct"
  | "Indirect"
  | "FreeIndirect"
  | "IndirectFreeIndirect"
  | "Reported";

/** `start` to `end` is what is said, without its frame. */
export interface Attribution extends Span {
  readonly type: SpeechType;
  /** the words that name who says it; absent where nobody is named ("es hieß") */
  readonly speaker?: Span;
  /** the words of saying: a verb, "laut", "according to" */
  readonly cue?: Span;
  /** of the speaker to what is said */
  readonly stance: (typeof STANCES)[number];
  /** place in the list of the attribution that this one stands inside: TASS reports that Lavrov says */
  readonly within?: number;
  readonly reasons: readonly Reason[];
}
