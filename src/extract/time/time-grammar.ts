/** What a language says of time: its rules, and what tells how the words they find stand. */
import type { Direction } from "./expression.ts";
import type { TimeFrames } from "./frames.ts";
import type { TimeRule } from "./rule.ts";
import type { TenseForms } from "./tense.ts";

export interface TimeGrammar {
  /** those that need no language are among them */
  readonly rules: readonly TimeRule[];
  readonly frames: TimeFrames;
  readonly tense: TenseForms;
  readonly pointing: PointingWords;
}

/** What tells which way words point that don't say it themselves. */
export interface PointingWords {
  /** where a clause ends, flags gu, the narrowest first; a stretch without a verb leaves it to the next */
  readonly clauseEnds: readonly RegExp[];
  /** before the words, "since ": they are over */
  readonly pastBefore: RegExp;
  /** before the words: they lie ahead, whatever the tense */
  readonly aheadBefore?: RegExp;
  /** a modal verb that is nearer to the words than the verb in the past */
  readonly modalBefore?: RegExp;
  /** of the sentence before the words: the clause behind the comma is theirs */
  readonly leads?: RegExp;
  /** what the words before and behind tell together */
  readonly besides?: (before: string, after: string) => Direction | undefined;
  /** the participle of a perfect may stand beyond the clause's end: a tense tells less */
  readonly splitsPerfect: boolean;
}
