/** All that is known of one sentence when its claims are looked for. */
import type { ActorMention, PlaceMention } from "../actors/mention.ts";
import type { Article, ArticleSentence, Span } from "../article.ts";
import { overlaps } from "../spans.ts";
import type { DatedWords } from "../time/dated-words.ts";
import type { EventLanguage, NounGroup } from "./event-language.ts";
import type { Part } from "./parts.ts";
import type { Predicate } from "./predicates.ts";
import type { ActorKinds, Voice } from "./speakers.ts";

export interface Scene {
  readonly article: Article;
  readonly sentence: ArticleSentence;
  readonly language: EventLanguage;
  readonly kinds: ActorKinds;
  readonly parts: readonly Part[];
  readonly predicates: readonly Predicate[];
  /** without those that only help to name another actor */
  readonly mentions: readonly ActorMention[];
  readonly voices: readonly Voice[];
  readonly dates: readonly DatedWords[];
  readonly places: readonly PlaceMention[];
}

/** The dates, places or mentions that stand in the part. */
export function inPart<Found extends Span>(
  { tokens }: Part,
  list: readonly Found[],
): readonly Found[] {
  return list.filter((found) => tokens.some((token) => overlaps(token, found)));
}

/** The parts of the clauses of this kind that hang from the part's own. */
export function hangingFrom(
  { parts }: Scene,
  { clause: host }: Part,
  kind: "subordinate" | "relative",
): readonly Part[] {
  return parts.filter(({ clause }) => clause.kind === kind && clause.host === host);
}

export function hasNoun({ language }: Scene, { tokens }: Part, group: NounGroup): boolean {
  return tokens.some((token) => language.isNoun(group, token));
}
