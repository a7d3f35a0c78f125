/** The whole pipeline: from an article to its sourced claims, every step's finds beside them. */
import { findActors } from "./actors/find-actors.ts";
import type { KnownActor } from "#src/domain/known-actor.ts";
import type { Article } from "./article.ts";
import { findAttributions } from "./attribution/find-attributions.ts";
import { extractClaims } from "./events/find-claims.ts";
import type { Extraction } from "./events/extraction.ts";
import { findPlaces } from "./places/find-places.ts";
import { datesIn } from "./time/dated.ts";
import { findTimes } from "./time/find-times.ts";

export function extract(article: Article, gazetteer: readonly KnownActor[]): Extraction {
  const times = findTimes(article);
  const dates = datesIn(article, times);
  const { mentions: actors, proposed } = findActors(article, gazetteer);
  const places = findPlaces(article, gazetteer);
  const attributions = findAttributions(article);
  const known = [...gazetteer, ...proposed];
  const claims = extractClaims({ article, actors, places, dates, attributions, known });
  return { article, times, dates, actors, places, proposed, attributions, claims };
}
