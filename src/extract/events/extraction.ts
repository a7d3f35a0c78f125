/** All that the library finds in one text. */
import type { ActorMention, PlaceMention } from "../actors/mention.ts";
import type { KnownActor } from "#src/domain/known-actor.ts";
import type { Article } from "../article.ts";
import type { Attribution } from "../attribution/mention.ts";
import type { DatedWords } from "../time/dated-words.ts";
import type { TimeMention } from "../time/mention.ts";
import type { FoundClaim } from "./found-claim.ts";

export interface Extraction {
  readonly article: Article;
  readonly times: readonly TimeMention[];
  readonly dates: readonly DatedWords[];
  readonly actors: readonly ActorMention[];
  readonly places: readonly PlaceMention[];
  /** people and organisations that the gazetteer doesn't know */
  readonly proposed: readonly KnownActor[];
  readonly attributions: readonly Attribution[];
  readonly claims: readonly FoundClaim[];
}
