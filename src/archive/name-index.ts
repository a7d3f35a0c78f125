/** What the numbers in the columns stand for, the other way round, and the tree of the actors. */
import { cutTree } from "#src/domain/cut-tree.ts";
import type { Actor } from "#src/domain/model.ts";
import type { Names } from "./columns.ts";

export interface NameIndex {
  readonly names: Names;
  /** by id, numbers of `Names` */
  readonly numbers: {
    readonly actors: ReadonlyMap<string, number>;
    readonly sources: ReadonlyMap<string, number>;
    readonly speakers: ReadonlyMap<string, number>;
  };
  /** by number of an actor: what it is part of, or -1; following it ends */
  readonly parents: Int32Array;
  /** by number of an actor: the outermost that it is part of */
  readonly roots: Int32Array;
  /** how many names there were: who reads a file may go on adding to the same lists */
  readonly sizes: string;
}

/** Names are only ever added: where there are as many as before, what was worked out holds. */
export function nameIndex(names: Names, before?: NameIndex): NameIndex {
  const sizes = sizesOf(names);
  if (before?.sizes === sizes) return { ...before, names };
  const actors = numbersOf(names.actors.map(({ id }) => id));
  const parents = parentsOf(names.actors, actors);
  return {
    names,
    numbers: {
      actors,
      sources: numbersOf(names.sources.map(({ id }) => id)),
      speakers: numbersOf(names.speakers),
    },
    parents,
    roots: rootsOf(parents),
    sizes,
  };
}

function sizesOf({ actors, sides, sources, speakers }: Names): string {
  return [actors, sides, sources, speakers].map(({ length }) => length).join(" ");
}

/** The first of several with one id counts. */
function numbersOf(ids: readonly string[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const [n, id] of ids.entries()) if (!numbers.has(id)) numbers.set(id, n);
  return numbers;
}

/** Names come from a file: loops and endless lines are cut. */
function parentsOf(actors: readonly Actor[], numbers: ReadonlyMap<string, number>): Int32Array {
  const tree = cutTree(new Map(actors.map((actor) => [actor.id, actor]))).actors;
  return Int32Array.from(actors, ({ id }) => {
    const whole = tree.get(id)?.partOf;
    return whole === undefined ? -1 : (numbers.get(whole) ?? -1);
  });
}

function rootsOf(parents: Int32Array): Int32Array {
  return Int32Array.from(parents, (_, actor) => {
    let root = actor;
    for (let at = actor; at >= 0; at = parents[at] ?? -1) root = at;
    return root;
  });
}
