/** Actors form a tree by `partOf`; a dataset has had its loops and its endless lines cut. */
import type { Actor } from "./model.ts";

type Actors = ReadonlyMap<string, Actor>;

/** The actor, what it is part of, what that is part of, and so on. */
export function actorWithAncestors(id: string, actors: Actors): readonly string[] {
  const line: string[] = [];
  for (let at: string | undefined = id; at !== undefined; at = actors.get(at)?.partOf)
    line.push(at);
  return line;
}

export interface ActorNode {
  readonly actor: Actor;
  readonly parts: readonly ActorNode[];
}

/**
 * The forest of the actors that `kept` wants, with whatever they are part of. The roots named in
 * `sides` come first and in that order, the others after them in the order of `compare`.
 */
export function actorForest(
  actors: Actors,
  sides: readonly string[],
  kept: (actor: Actor) => boolean,
  compare: (a: Actor, b: Actor) => number,
): { readonly sides: readonly ActorNode[]; readonly others: readonly ActorNode[] } {
  const wanted = new Set(
    [...actors.values()].filter(kept).flatMap(({ id }) => actorWithAncestors(id, actors)),
  );
  const partsOf = new Map<string | undefined, Actor[]>();
  for (const actor of actors.values()) {
    if (!wanted.has(actor.id)) continue;
    const siblings = partsOf.get(actor.partOf) ?? [];
    siblings.push(actor);
    partsOf.set(actor.partOf, siblings);
  }
  const node = (actor: Actor): ActorNode => ({
    actor,
    parts: (partsOf.get(actor.id) ?? []).toSorted(compare).map(node),
  });
  const roots = (partsOf.get(undefined) ?? []).toSorted(compare);
  const sideRoots = sides.flatMap((id) => roots.filter((root) => root.id === id));
  return {
    sides: sideRoots.map(node),
    others: roots.filter((root) => !sides.includes(root.id)).map(node),
  };
}
