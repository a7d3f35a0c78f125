/**
 * All that the steps know of one language. A page loads the grammar of the article's language alone
 * (grammars.ts); what an article carries is what its steps read it with.
 */
import type { ActorLexicon } from "./actors/lexicon.ts";
import type { ReadLang } from "./article.ts";
import type { SpeechGrammar } from "./attribution/speech-grammar.ts";
import type { EventLanguage } from "./events/event-language.ts";
import type { TimeGrammar } from "./time/time-grammar.ts";

export interface Grammar {
  readonly lang: ReadLang;
  readonly time: TimeGrammar;
  readonly speech: SpeechGrammar;
  readonly actors: ActorLexicon;
  readonly events: EventLanguage;
}
