/** From the extractions of a collection to its data set, as proposed or as an editor has decided. */
import {
  FORMAT,
  type Actor,
  type Claim,
  type Event,
  type LocalText,
  type Source,
} from "#src/domain/model.ts";
import type { Review } from "#src/domain/review.ts";
import type { KnownActor } from "#src/domain/known-actor.ts";
import { decideCollection } from "./decide-collection.ts";
import { isRejected } from "./decided-claims.ts";
import { actorRecords, actorsUsed, withProposed } from "./known-actors.ts";
import { proposeClaims, type ExtractedSource } from "./proposals.ts";
import { proposeEvents } from "./propose-events.ts";
import type { ReviewProblem } from "./review-problem.ts";

/** The records of a data file. */
export interface DatasetRecords {
  readonly format: typeof FORMAT;
  readonly title: LocalText;
  readonly description?: LocalText | undefined;
  readonly sides?: readonly string[];
  readonly sources: readonly Source[];
  readonly actors: readonly Actor[];
  readonly claims: readonly Claim[];
  readonly events: readonly Event[];
}

/** A collection before review: source ids are unlike each other, and every source has its texts. */
export interface ExtractedCollection {
  readonly sources: readonly ExtractedSource[];
  /** the gazetteer that they were read with */
  readonly known: readonly KnownActor[];
}

/**
 * As proposed: nobody has decided on anything. Only actors that a claim names are in the data set.
 * `sourceTextOf` makes a source's text of an article.
 */
export function datasetOf({
  title,
  sources,
  known,
}: ExtractedCollection & { readonly title: LocalText }): DatasetRecords {
  const proposed = proposeClaims(sources);
  const actors = actorsOf(sources, known);
  const claims = proposed.map(({ claim }) => claim);
  return {
    format: FORMAT,
    title,
    sources: sources.map(({ source }) => source),
    actors: actorRecords(actorsUsed(actors, claims), known),
    claims,
    events: proposeEvents(proposed, actors),
  };
}

/** What a review makes of a collection, and what it leaves open. */
export interface ReviewedCollection {
  readonly dataset: DatasetRecords;
  /** decisions that can't be carried out: none is dropped silently */
  readonly problems: readonly ReviewProblem[];
  /** ids of claims and events that nobody has decided on; they stand in the data set as proposed */
  readonly undecided: { readonly claims: readonly string[]; readonly events: readonly string[] };
  readonly rejected: number;
}

/** All actors of the gazetteer are in the data set, and the proposed ones that a claim names. */
export function reviewedDatasetOf({
  sources,
  known,
  review,
}: ExtractedCollection & { readonly review: Review }): ReviewedCollection {
  const ownSources = sources.map(({ source }) => source);
  const actors = actorsOf(sources, known);
  const { claims, events, undecidedEvents, problems } = decideCollection({
    decisions: review,
    sources: ownSources,
    given: { claims: [], events: [] },
    proposals: proposeClaims(sources),
    eventsOf: (kept) => proposeEvents(kept, actors),
  });
  const { title, description, sides } = review;
  const standing = claims.filter((each) => !isRejected(each));
  const ownClaims = standing.map(({ claim }) => claim);
  const used = new Set([...known, ...actorsUsed(actors, ownClaims)].map(({ id }) => id));
  const dataset = {
    format: FORMAT,
    title,
    description,
    sides,
    sources: ownSources,
    actors: actorRecords(
      actors.filter(({ id }) => used.has(id)),
      known,
    ),
    claims: ownClaims,
    events,
  } as const;
  const open = standing.filter(({ decision }) => decision === undefined);
  return {
    dataset,
    problems,
    undecided: { claims: open.map(({ claim }) => claim.id), events: undecidedEvents },
    rejected: claims.length - standing.length,
  };
}

/** The gazetteer's actors, and those that the texts themselves propose. */
export function actorsOf(
  sources: readonly ExtractedSource[],
  known: readonly KnownActor[],
): readonly KnownActor[] {
  const proposed = sources.flatMap(({ texts }) =>
    texts.flatMap(({ extraction }) => extraction.proposed),
  );
  return withProposed(known, proposed);
}
