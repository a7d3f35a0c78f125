/** What the steps of this folder need to know of a language; `locales/de/actors` and `en` have it. */
import type { ReadLang } from "../article.ts";
import type { PlaceWords } from "../places/place-words.ts";
import type { Reading } from "./reading.ts";
import type { FoundName } from "./scan.ts";
import type { Token } from "./tokens.ts";

/**
 * A noun that makes an actor together with a state or a name: "foreign minister", "army", "state
 * media". `agency`, `party` and `organisation` go before a name of their own.
 */
export type HeadType =
  | "office"
  | "counterpart"
  | "ministry"
  | "forces"
  | "media"
  | "authorities"
  | "government"
  | "agency"
  | "party"
  | "organisation";

export interface Head {
  readonly type: HeadType;
  /** the same in both languages where it is known: "foreign-minister", "president" */
  readonly branch: string;
  /** of an office: whoever holds it speaks for the state */
  readonly high: boolean;
  readonly female: boolean;
  readonly plural: boolean;
  /** words that it takes */
  readonly length: number;
  /** of a closed compound, what stands before the noun: "Kreml" of "Kremlsprecher" */
  readonly before?: string;
  /** the branch of the noun alone, where the first part turns out to be a name */
  readonly base?: string;
}

/** How names of bodies look: "Rapid Support Forces", "Institut für Weltwirtschaft". */
export interface BodyWords {
  readonly lang: ReadLang;
  /** whether one of `alone`, `noun`, `form` and `seated` fits: each word of a text is asked */
  mayName(word: string): boolean;
  /** is a name by itself: "Bundestag" */
  readonly alone: RegExp;
  /** the noun that such a name has */
  readonly noun: RegExp;
  /** forms of firms, which stand behind any name */
  readonly form: RegExp;
  readonly media: RegExp;
  /** words that stand before the noun */
  readonly partBefore: RegExp;
  /** nouns that make a name with a state alone: "EU-Gericht" */
  readonly ofState: RegExp;
  /** at the beginning of a sentence the word is no part of the name */
  readonly opens: RegExp;
  /** the noun alone is the name from then on */
  readonly short: RegExp;
  /** what links more of the name to which nouns */
  readonly links: ReadonlyMap<string, RegExp>;
  readonly mostBehind: number;
  /** nouns that the name of a town follows */
  readonly seated: RegExp;
  readonly notSeats: ReadonlySet<string>;
  /** nouns of bodies of a town or a district, which are no names by themselves */
  readonly local: RegExp;
  /** names that show a company */
  readonly company: RegExp;
  /** nouns in small letters for a company that was named before */
  readonly companyAgain: RegExp;
  /** short forms in capitals that are no bodies */
  readonly notBodies: ReadonlySet<string>;
  lemma(name: string, noun: string): string;
}

export interface ActorLexicon {
  readonly lang: ReadLang;
  readonly bodies: BodyWords;
  readonly places: PlaceWords;
  headAt(tokens: readonly Token[], place: number): Head | undefined;
  /** articles, possessives, demonstratives */
  readonly determiners: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** after these a state or a capital is a place */
  readonly placePrepositions: ReadonlySet<string>;
  /** "and", "as well as" */
  readonly coordinators: ReadonlySet<string>;
  /** "of", "von" and the articles that may follow before a genitive */
  readonly ofWords: ReadonlySet<string>;
  readonly fromWords: ReadonlySet<string>;
  /** "Region", "coast", "capital": whose adjective says where */
  isPlaceNoun(word: string): boolean;
  isAdjective(token: Token): boolean;
  /** prepositions after which two bare names are a person */
  readonly beforePersons: ReadonlySet<string>;
  /** whether a noun is one for people by its ending: "Rezensent" */
  isAgentNoun(word: string): boolean;
  /** whether a capitalised word can't be part of a person's name */
  isCommonNoun(word: string): boolean;
  /** after these words "to" or "auf" turns to somebody, and doesn't say where */
  readonly turnsTo: ReadonlySet<string>;
  /** verbs whose object is where somebody goes */
  readonly visits: ReadonlySet<string>;
  /** words of sending: whose soldiers they are follows from who sends them */
  readonly sends: RegExp;
  /** "of the country" */
  readonly countryWords: ReadonlySet<string>;
  /** articles that point back at somebody named before */
  readonly definite: ReadonlySet<string>;
  /** "a Finnish minister" is nobody in particular */
  readonly indefinite: ReadonlySet<string>;
  /** verbs of saying that stand beside the speaker's name */
  readonly says: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, "he" | "she">;
  readonly nameParticles: ReadonlySet<string>;
  /** what the name of a people has: its articles, its ending, and what an adjective has instead */
  readonly peoples: {
    readonly articles: RegExp;
    readonly ending: RegExp;
    readonly adjective: string;
  };
  /** whether the word before a surname, with another one before it, is somebody's first name */
  looksGiven(word: Token, before: Token | undefined, name: FoundName): boolean;
  /** keys of states and capitals that people are called by */
  readonly givenNames: ReadonlySet<string>;
  /** whether a short form in capitals is only the first part of what follows: "the SUV driver" */
  isFirstPart(next: Token): boolean;
  /** whether the words before make the name of a state a place: "Norden | der Ukraine" */
  isPartBefore(reading: Reading, place: number): boolean;
}

/** These nouns go before a name, and are no office of it. */
export const BEFORE_NAMES: ReadonlySet<string> = new Set(["agency", "party", "organisation"]);

/** Of a state these are bodies of their own. */
export const BODY_HEADS: ReadonlySet<HeadType> = new Set([
  "ministry",
  "forces",
  "media",
  "authorities",
]);

/** What `BodyWords.mayName` says, which a language keeps for each word. */
export function fitsBody({ alone, noun, form, seated }: BodyWords, word: string): boolean {
  return [alone, noun, form, seated].some((pattern) => pattern.test(word));
}
