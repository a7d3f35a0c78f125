/** All that is known of one sentence when its claims are looked for. */
import type { ActorMention, PlaceMention } from "../actors/mention.ts";
import type { Article, ArticleSentence } from "../article.ts";
import type { DatedWords } from "../time/dated-words.ts";
import type { Argument } from "./arguments.ts";
import type { EventLanguage } from "./event-language.ts";
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
  /** per part */
  readonly arguments: readonly (readonly Argument[])[];
  readonly voices: readonly Voice[];
  readonly dates: readonly DatedWords[];
  readonly places: readonly PlaceMention[];
}

/** The dates, places or mentions that stand in the part. */
export function inPart<Found extends { readonly start: number; readonly end: number }>(
  part: Part,
  list: readonly Found[],
): readonly Found[] {
  const { tokens } = part;
  return list.filter((found) =>
    tokens.some((token) => token.start < found.end && found.start < token.end),
  );
}
