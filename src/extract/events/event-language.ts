/** What the event step must know of a language: its words for happenings, and its small words. */
import type { ReadLang } from "../article.ts";
import type { Rule } from "../rule.ts";
import type { TenseForms } from "../time/tense.ts";
import type { Clause } from "./clauses.ts";
import type { EventType, FoundClaim } from "./found-claim.ts";
import type { Token } from "../tokens.ts";

/**
 * What else the clause must hold: someone who acts; someone who gives, and not "sich"; a state or a force
 * that acts, not a person, who attacks with words; a weapon or an attack; a fighter and what is taken;
 * a number of people; a law; an agency or a medium that does; two actors; "sich";
 * a company ("with Norway"); a traveller and where to; someone who is taken there; troops that move;
 * an agreement; a clause of one; an area or a place; a court or its penalty; a company that is bought;
 * an office; a noun that shows the same type; a time since when.
 */
export type Need =
  | "agent"
  | "giver"
  | "fighter"
  | "violence"
  | "conquest"
  | "number"
  | "law"
  | "media"
  | "pair"
  | "reflexive"
  | "together"
  | "destination"
  | "carried"
  | "troops"
  | "agreement"
  | "clause"
  | "area"
  | "court"
  | "company"
  | "office"
  | "named"
  | "term";

/**
 * Words that show a type of happening. An example's `gives` is the type, or with `/` the actors too:
 * "meeting/norway+chile".
 */
export interface EventRule extends Rule {
  readonly type: EventType;
  /** verbs in the notation of the language's own conjugation, separated by spaces */
  readonly verbs?: string;
  /** heads of noun phrases, in every form, as `wordsOf` reads them; a German compound counts by its last part */
  readonly nouns?: string;
  /** several words in a row, in lower case, that do what a verb does */
  readonly phrases?: readonly string[];
  readonly needs?: Need;
  /** words in lower case of which the clause must hold one */
  readonly beside?: ReadonlySet<string>;
  /** what whoever it is told of doesn't do: its verbs ("died"), or its phrases ("lost his life") */
  readonly undergone?: "verb" | "phrase";
  /** only passes on what is told: a ministry that "said" so is a link of the chain and no event */
  readonly neutral?: true;
  /** of whoever says it, where the verb itself shows it */
  readonly stance?: FoundClaim["stance"];
}

export interface VerbReading {
  readonly rule: EventRule;
  readonly verb: string;
  readonly form: "finite" | "participle" | "infinitive" | "gerund";
  /** the separated particle that must follow in the clause */
  readonly particle?: string;
  /** a finite form that is surely past */
  readonly past: boolean;
}

export interface VerbHit {
  readonly token: Token;
  /** place in the part's tokens */
  readonly index: number;
  /** those that fit: the same form may belong to several rules */
  readonly readings: readonly VerbReading[];
}

export type Auxiliary = "have" | "passive" | "modal";

/** A word among those of its part, or of a clause that is not cut yet. */
export interface WordPlace {
  readonly tokens: readonly Token[];
  readonly index: number;
  readonly clause: Clause;
}

export interface ClauseWords {
  readonly subordinators: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** "and", "but": may stand before an opener, or between two verbs */
  readonly joiners: ReadonlySet<string>;
  /** a clause that they open is not said to be so: "if", "whether" */
  readonly hypothetical: ReadonlySet<string>;
  readonly have: ReadonlySet<string>;
  readonly be: ReadonlySet<string>;
  readonly passive: ReadonlySet<string>;
  /** what they rule has not happened, or is not said to have happened */
  readonly modal: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** what an infinitive under them names has come about: "es gelang", "managed to" */
  readonly implicative: ReadonlySet<string>;
  /** verbs that say nothing but that the noun with them happens: "beginnen", "carry out" */
  readonly light: ReadonlySet<string>;
}

export interface PhraseWords {
  readonly prepositions: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** determiners that show their phrase not to be the subject */
  readonly oblique: ReadonlySet<string>;
  /** determiners of a genitive after a noun */
  readonly genitive: ReadonlySet<string>;
  /** in company of: "mit", "with" */
  readonly together: ReadonlySet<string>;
  readonly against: ReadonlySet<string>;
  /** the doer of a passive: "von", "by" */
  readonly by: ReadonlySet<string>;
  /** a happening that only says when or on which occasion: "nach einem Treffen" */
  readonly occasion: ReadonlySet<string>;
  readonly towards: ReadonlySet<string>;
}

export interface EventLanguage {
  readonly lang: ReadLang;
  readonly rules: readonly EventRule[];
  /** by the verb's form in lower case */
  readonly verbs: ReadonlyMap<string, readonly VerbReading[]>;
  readonly clause: ClauseWords;
  readonly phrase: PhraseWords;
  readonly tense: TenseForms;
  /** separable particles that end a main clause */
  readonly particles: ReadonlySet<string>;
  /** the verb stands at the end of a subordinate clause */
  readonly verbFinal: boolean;
  /** whether a sentence may tell of the dead or the injured, who are told of without a name or a day */
  readonly victims: RegExp;
  /** phrases by their first word */
  readonly phrases: ReadonlyMap<
    string,
    readonly { readonly words: readonly string[]; readonly rule: EventRule }[]
  >;
  noun(token: Token): EventRule | undefined;
  /** troops, an agreement, an area, an office, an ally: as `needs` and states ask for them */
  isNoun(group: NounGroup, token: Token): boolean;
  /** of the readings of a verb's form, those that its clause allows */
  readingsAt(
    found: readonly VerbReading[],
    place: WordPlace,
    language: EventLanguage,
  ): readonly VerbReading[];
  /** "was", "has", "will" before the verb, where verb and auxiliary stand together */
  auxiliaryBefore?(
    tokens: readonly Token[],
    index: number,
    language: EventLanguage,
  ): Auxiliary | undefined;
  /** where what is said begins, though no word opens it: "Chile said Norway had agreed" */
  contentCut?(tokens: readonly Token[], hit: VerbHit, language: EventLanguage): number | undefined;
  /** whether a clause begins at the word, though no mark stands before it */
  opensInside?(tokens: readonly Token[], index: number, language: EventLanguage): boolean;
  /** "…, Truppen nach Chile zu schicken": a clause whose verb is an infinitive */
  isInfinitiveClause?(tokens: readonly Token[]): boolean;
  /** the verb that the helper at this place goes with */
  verbOf(tokens: readonly Token[], helper: number, language: EventLanguage): Token | undefined;
  /** whether a date belongs to the noun beside it: "der am Montag geborene Hund" */
  isDatedNoun(before: string, date: string, after: string): boolean;
  /** whether the token is likely to be the finite verb, where no list has it */
  looksFinite(token: Token, previous: Token | undefined, next: Token | undefined): boolean;
}

export type NounGroup =
  | "troops"
  | "agreement"
  | "area"
  | "office"
  | "ally"
  | "latest"
  | "clause"
  | "hope"
  | "delegate"
  | "weapon"
  | "law"
  | "people"
  | "court";
