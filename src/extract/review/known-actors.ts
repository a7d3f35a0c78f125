/** From the actors that extraction knows and proposes to those of the data set. */
import type { Actor, Claim } from "#src/domain/model.ts";
import type { KnownActor } from "#src/domain/known-actor.ts";

/** Other names and inflected forms become one list, without the names themselves. */
export function actorOf({ aliases, inflections, partOf, wikidata, ...actor }: KnownActor): Actor {
  const names = new Set(Object.values(actor.name));
  const others = new Set([aliases, inflections].flatMap((forms) => Object.values(forms).flat()));
  return {
    ...actor,
    name: { ...actor.name },
    aliases: [...others].filter((form) => !names.has(form)),
    ...(partOf === undefined ? {} : { partOf }),
    ...(wikidata === undefined ? {} : { wikidata }),
  };
}

/** Those that aren't among the known ones are marked as proposed. */
export function actorRecords(
  actors: readonly KnownActor[],
  known: readonly KnownActor[],
): readonly Actor[] {
  const ids = new Set(known.map(({ id }) => id));
  return actors.map((actor) =>
    ids.has(actor.id) ? actorOf(actor) : { ...actorOf(actor), proposed: true },
  );
}

/** Those that a claim names, and all that they are part of, in the order in which they are known. */
export function actorsUsed(
  actors: readonly KnownActor[],
  claims: readonly Claim[],
): readonly KnownActor[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const used = new Set<string>();
  const named = claims.flatMap((claim) => [
    ...claim.actors.map(({ actor }) => actor),
    ...claim.chain.flatMap(({ speakers }) => speakers),
  ]);
  for (const id of named) {
    for (let at = byId.get(id); at !== undefined && !used.has(at.id);) {
      used.add(at.id);
      at = at.partOf === undefined ? undefined : byId.get(at.partOf);
    }
  }
  return [...byId.values()].filter(({ id }) => used.has(id));
}

/** The known ones first; of two that were proposed under one id, the first with both their names. */
export function withProposed(
  known: readonly KnownActor[],
  proposed: readonly KnownActor[],
): readonly KnownActor[] {
  const all = new Map(known.map((actor) => [actor.id, actor]));
  const given = new Set(all.keys());
  for (const actor of proposed) {
    const before = all.get(actor.id);
    if (before === undefined) all.set(actor.id, actor);
    else if (!given.has(actor.id)) {
      all.set(actor.id, { ...before, name: { ...actor.name, ...before.name } });
    }
  }
  return [...all.values()];
}
