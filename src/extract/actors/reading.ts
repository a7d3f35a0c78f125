/** A text while it is being read for actors: its words, the names in it, and what they belong to. */
import type { Article } from "../article.ts";
import type { CompiledNames, Facets } from "./compiled.ts";
import type { KnownActor } from "#src/domain/known-actor.ts";
import type { ActorLexicon } from "./lexicon.ts";
import type { FoundName } from "./scan.ts";
import type { Token } from "./tokens.ts";
import { isBlank, isHyphen } from "./tokens.ts";

export interface Reading {
  readonly article: Article;
  readonly lexicon: ActorLexicon;
  readonly tokens: readonly Token[];
  readonly names: readonly FoundName[];
  /** somebody else with the surname of a listed person */
  readonly otherPersons: readonly { readonly from: number; readonly to: number }[];
  readonly startingAt: ReadonlyMap<number, FoundName>;
  readonly endingAt: ReadonlyMap<number, FoundName>;
  readonly known: ReadonlyMap<string, KnownActor>;
  /** of the gazetteer */
  readonly compiled: CompiledNames;
  /** what this text says of who holds which office */
  readonly facets: Facets;
  /** offices of persons by their id, as the text names them */
  readonly offices: Map<string, Set<string>>;
  readonly proposed: Map<string, KnownActor>;
}

export function kindOf(reading: Reading, { form }: FoundName): KnownActor["kind"] {
  return (form.country ?? actorWith(reading, form.actor))?.kind ?? "state";
}

/** The actor with this id, listed or proposed. */
export const actorWith = ({ known, proposed }: Reading, id: string): KnownActor | undefined =>
  known.get(id) ?? proposed.get(id);

export const isPerson = (reading: Reading, name: FoundName): boolean =>
  kindOf(reading, name) === "person";

/** Whether the word at this place follows the one before it after a blank alone, in one sentence. */
export function follows({ tokens }: Reading, place: number): boolean {
  const token = tokens[place];
  return (
    token !== undefined && isBlank(token.gap) && token.sentence === tokens[place - 1]?.sentence
  );
}

export function followsHyphen({ tokens }: Reading, place: number): boolean {
  return isHyphen(tokens[place]?.gap ?? "");
}

const COMMA = /^["”“’»«)]?,\s{1,2}$/u;

export function followsComma({ tokens }: Reading, place: number): boolean {
  const token = tokens[place];
  return (
    token !== undefined && COMMA.test(token.gap) && token.sentence === tokens[place - 1]?.sentence
  );
}

const CLOSES = /^["”“»«]?\s?(?:[,.;:!?)\]–—]|$)/u;

/** Whether a comma, a full stop or the end follows: an apposition is closed on both sides. */
export function closesAt(reading: Reading, place: number): boolean {
  const before = reading.tokens[place - 1];
  const next = reading.tokens[place];
  if (before === undefined || next === undefined) return true;
  return next.sentence !== before.sentence || CLOSES.test(next.gap);
}

export const wordAt = ({ tokens }: Reading, place: number): string => tokens[place]?.lower ?? "";

/** As it is printed; "" outside the text. */
export const textAt = ({ tokens }: Reading, place: number): string => tokens[place]?.text ?? "";

export const isCapitalAt = ({ tokens }: Reading, place: number): boolean =>
  tokens[place]?.capital === true;

/** The first word of a sentence is written large whatever it is. */
export const opensSentence = ({ tokens }: Reading, place: number): boolean =>
  tokens[place - 1]?.sentence !== tokens[place]?.sentence;
