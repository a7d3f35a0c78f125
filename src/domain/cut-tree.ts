/** Cuts what keeps actors from being a shallow tree, and says of whom and why. Linear in the actors. */
import type { Actor } from "./model.ts";
import type { ProblemReason } from "./problem.ts";

/** A line from a part to its outermost whole has at most this many actors: no real one comes near. */
export const MAX_ACTOR_DEPTH = 32;

export interface CutTree {
  /** the same actors in the same order; following `partOf` ends after `MAX_ACTOR_DEPTH` of them */
  readonly actors: ReadonlyMap<string, Actor>;
  /** by the actor that lost its `partOf`, in the order of the actors */
  readonly cuts: ReadonlyMap<string, Cut>;
}

interface Cut {
  readonly reason: ProblemReason;
  readonly detail: string;
}

type Actors = ReadonlyMap<string, Actor>;
type Found = Map<string, Cut>;

/**
 * A part of nobody known becomes a root; so does, of a loop, the actor that stands first, and in a
 * line that is too long every actor that stands too deep for the root above it.
 */
export function cutTree(actors: Actors): CutTree {
  const found: Found = new Map();
  findBrokenParents(actors, found);
  findDeepLines(actors, found);
  const cuts = [...actors.keys()].flatMap((id) => {
    const cut = found.get(id);
    return cut === undefined ? [] : [[id, cut] as const];
  });
  const tree = [...actors].map(([id, actor]) => {
    const { partOf: _cut, ...root } = actor;
    return [id, found.has(id) ? root : actor] as const;
  });
  return { actors: new Map(tree), cuts: new Map(cuts) };
}

function findBrokenParents(actors: Actors, found: Found): void {
  const position = new Map([...actors.keys()].map((id, n) => [id, n]));
  const first = (a: string, b: string) =>
    (position.get(a) ?? 0) <= (position.get(b) ?? 0) ? a : b;
  const checked = new Set<string>();
  for (const start of actors.keys()) {
    const line = new Map<string, number>();
    let at = start;
    while (!checked.has(at) && !line.has(at)) {
      line.set(at, line.size);
      const parent = actors.get(at)?.partOf;
      if (parent === undefined) break;
      if (!actors.has(parent)) {
        found.set(at, { reason: "unknown-actor", detail: parent });
        break;
      }
      at = parent;
      if (line.has(at)) {
        const loop = [...line.keys()].slice(line.get(at));
        const root = loop.reduce(first);
        const turn = loop.indexOf(root);
        const detail = [...loop.slice(turn), ...loop.slice(0, turn)].join(" → ");
        found.set(root, { reason: "actor-loop", detail });
      }
    }
    for (const id of line.keys()) checked.add(id);
  }
}

/** Needs a tree without loops but for those that are found already. */
function findDeepLines(actors: Actors, found: Found): void {
  const depths = new Map<string, number>();
  for (const start of actors.keys()) {
    const line: string[] = [];
    let at: string | undefined = start;
    while (at !== undefined && !depths.has(at)) {
      line.push(at);
      at = found.has(at) ? undefined : actors.get(at)?.partOf;
    }
    let depth = at === undefined ? 0 : (depths.get(at) ?? 0);
    for (const id of line.toReversed()) {
      depth += 1;
      if (depth > MAX_ACTOR_DEPTH) {
        found.set(id, { reason: "actor-depth", detail: actors.get(id)?.partOf ?? "" });
        depth = 1;
      }
      depths.set(id, depth);
    }
  }
}
