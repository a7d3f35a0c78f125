/** What a language says of speech. */
import type { Token } from "../tokens.ts";
import type { Candidate, Reading } from "./candidate.ts";
import type { Carried } from "./carried.ts";
import type { Unit } from "./units.ts";

export interface SpeechGrammar {
  read(tokens: readonly Token[]): Reading;
  /** the sentence without a frame that goes on with what was said before; a language with a mood for it */
  goesOn?(unit: Unit, framed: readonly Candidate[], last: Carried): Candidate | undefined;
  /** before a quotation: it is a name or a title */
  readonly naming: ReadonlySet<string>;
  /** what closes a quotation that each mark opens: in German “ closes, in English it opens */
  readonly marks: ReadonlyMap<string, string>;
}
