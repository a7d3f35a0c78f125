/** What decisions make of a data file's records, of what a program proposes, or of both. */
import type { Decisions } from "#src/domain/decisions.ts";
import type { KnownActor } from "#src/domain/known-actor.ts";
import { FORMAT, type Actor, type Claim, type Event, type LocalText } from "#src/domain/model.ts";
import { cardsOf } from "./cards.ts";
import type { CheckedCollection, CheckedProblem } from "./checked-collection.ts";
import type { DatasetRecords } from "./dataset-of.ts";
import { decideCollection, type Undecided } from "./decide-collection.ts";
import { isRejected } from "./decided-claims.ts";
import { actorOf, actorRecords, actorsUsed } from "./known-actors.ts";
import type { ReviewProblem } from "./review-problem.ts";
import { withUsesLedOn } from "./led-on-uses.ts";
import { sharedWordings } from "./same-article.ts";

export interface RecordsToCheck extends Pick<Undecided, "sources" | "proposals" | "eventsOf"> {
  readonly title: LocalText;
  readonly description?: LocalText | undefined;
  readonly sides: readonly string[];
  readonly base: DatasetRecords | undefined;
  /** the gazetteer that the sources were read with */
  readonly known: readonly KnownActor[];
  /** the same, and what the texts propose */
  readonly actors: readonly KnownActor[];
  readonly decisions: Decisions;
}

export function checkedRecords(asked: RecordsToCheck): Omit<CheckedCollection, "changes"> {
  const { title, description, sides, base, decisions } = asked;
  const sources = [...(base?.sources ?? []), ...asked.sources];
  const { claims, events, problems } = decideCollection({
    ...asked,
    decisions: { claims: [...decisions.claims.values()], events: [...decisions.events.values()] },
    sources,
    given: { claims: base?.claims ?? [], events: base?.events ?? [] },
  });
  const standing = withUsesLedOn(
    claims.filter((each) => !isRejected(each)).map(({ claim }) => claim),
    { events, given: base?.events ?? [], decisions: decisions.events },
  );
  const records = actorsIn(
    claims.map(({ claim }) => claim),
    asked,
  );
  const isProposed = new Set(records.flatMap(({ id, proposed }) => (proposed ? [id] : [])));
  const ordered = inOrderOf(standing, events);
  return {
    dataset: {
      format: FORMAT,
      title,
      ...(description && { description }),
      sides: sides.filter((side) => records.some(({ id }) => id === side)),
      sources,
      actors: records,
      claims: standing,
      events: ordered,
    },
    cards: cardsOf({
      claims,
      events: ordered,
      decisions: decisions.events,
      isProposedActor: (actor) => isProposed.has(actor),
    }),
    problems: [...problems.filter(isForEditors), ...strangers(standing, records, decisions)],
    shared: sharedWordings(sources),
  };
}

function isForEditors(problem: ReviewProblem): problem is CheckedProblem {
  return problem.kind !== "one-language" && problem.kind !== "rejected";
}

/**
 * All of the base, all that an editor made, and whom else a claim names. A rejected claim's actors stay
 * too: its card shows them.
 */
function actorsIn(
  claims: readonly Claim[],
  { base, known, actors, decisions: { actors: own } }: RecordsToCheck,
): readonly Actor[] {
  const given = (base?.actors ?? []).map((actor) => {
    const decided = own.get(actor.id);
    return decided === undefined ? actor : actorOf(decided);
  });
  const ids = new Set(given.map(({ id }) => id));
  const all = new Map([...actors, ...own.values()].map((actor) => [actor.id, actor]));
  const used = new Set(actorsUsed([...all.values()], claims).map(({ id }) => id));
  const added = [...all.values()].filter(({ id }) => !ids.has(id) && (used.has(id) || own.has(id)));
  return [...given, ...actorRecords(added, [...known, ...own.values()])];
}

/** What somebody else's correction names, and this collection doesn't have. */
function strangers(
  claims: readonly Claim[],
  actors: readonly Actor[],
  { claims: decided }: Decisions,
): readonly CheckedProblem[] {
  const known = new Set(actors.map(({ id }) => id));
  return claims.flatMap(({ id, actors: named, chain }) => {
    if (!decided.has(id)) return [];
    const all = [...named.map(({ actor }) => actor), ...chain.flatMap(({ speakers }) => speakers)];
    return [...new Set(all)]
      .filter((actor) => !known.has(actor))
      .map((actor) => ({
        kind: "field" as const,
        record: id,
        message: `names "${actor}", an actor that there isn't`,
      }));
  });
}

/** In the order of the claims that they stand on: decisions come in any order. */
function inOrderOf(claims: readonly Claim[], events: readonly Event[]): readonly Event[] {
  const places = new Map(claims.map(({ id }, index) => [id, index]));
  const placeOf = ({ evidence }: Event) =>
    Math.min(...evidence.map(({ claim }) => places.get(claim) ?? claims.length));
  return events
    .map((event) => ({ event, place: placeOf(event) }))
    .toSorted((a, b) => a.place - b.place || (a.event.id < b.event.id ? -1 : 1))
    .map(({ event }) => event);
}
