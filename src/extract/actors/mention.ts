/** Who and what a text names: actors and places, and how they stand in their sentence. */
import type { LocalText } from "#src/domain/model.ts";
import type { Span } from "../article.ts";
import type { Reason } from "../rule.ts";

/**
 * How the words name the actor: in full, by surname, by office ("the foreign minister"), as an
 * adjective or genitive of something else ("Russian offensive", "Nordkoreas Soldaten": `attribute`),
 * by its capital ("Moscow": `metonym`), by a pronoun, or in a compound ("Kreml-Sprecher").
 */
export type Naming =
  | "name"
  | "surname"
  | "office"
  | "attribute"
  | "metonym"
  | "pronoun"
  | "compound";

/** Whether the words act or are acted on, or only say where. */
export type Standing = "actor" | "place";

export interface ActorMention extends Span {
  /** the actor's id in the gazetteer, or that of a proposed actor */
  readonly actor: string;
  readonly naming: Naming;
  readonly standing: Standing;
  /**
   * the whole noun phrase with article, adjectives, office and apposition: "der russische
   * Außenminister Sergej Lawrow"
   */
  readonly phrase: Span;
  readonly reasons: readonly Reason[];
}

export interface PlaceMention extends Span {
  readonly name: LocalText;
  /** the narrower first: a town before its region where the text names both in one phrase */
  readonly reasons: readonly Reason[];
}
