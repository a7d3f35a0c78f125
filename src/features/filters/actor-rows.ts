/** Actors as a tree by side, in the order of the filter, and what a search leaves of it. */
import { actorForest, type ActorNode } from "#src/domain/actor-tree.ts";
import { textInLang } from "#src/domain/local-text.ts";
import type { Actor, Lang } from "#src/domain/model.ts";
import type { FacetRow } from "./facet-row.ts";

export interface ActorRows {
  /** of each actor that has any event, with what it is part of; in the order of the tree */
  readonly rows: readonly ActorRow[];
  /** how many of them stand under the sides */
  readonly inSides: number;
}

export interface ActorRow extends FacetRow {
  readonly depth: number;
  /** all that the actor answers to */
  readonly names: string;
}

/** The most frequent first, then by name (“Unit 2” before “Unit 10”), and what is part of one below it. */
export function actorRows(
  actors: ReadonlyMap<string, Actor>,
  sides: readonly string[],
  totalOf: (id: string) => number,
  lang: Lang,
): ActorRows {
  const order = new Map<string, { readonly total: number; readonly label: string }>();
  for (const { id, name } of actors.values()) {
    order.set(id, { total: totalOf(id), label: textInLang(name, lang) });
  }
  const { compare } = new Intl.Collator(lang, { numeric: true });
  const forest = actorForest(
    actors,
    sides,
    ({ id }) => (order.get(id)?.total ?? 0) > 0,
    (a, b) => {
      const [one, other] = [order.get(a.id), order.get(b.id)];
      if (one === undefined || other === undefined) return 0;
      return other.total - one.total || compare(one.label, other.label);
    },
  );
  const rows: ActorRow[] = [];
  const add = (nodes: readonly ActorNode[], depth: number) => {
    for (const { actor, parts } of nodes) {
      const label = order.get(actor.id)?.label ?? actor.id;
      const names = [...Object.values(actor.name), ...actor.aliases].join(" · ");
      rows.push({ value: actor.id, label, depth, names });
      add(parts, depth + 1);
    }
  };
  add(forest.sides, 0);
  const inSides = rows.length;
  add(forest.others, 0);
  return { rows, inSides };
}

/** Those that match, with whatever they are part of. */
export function matchingRows(
  { rows, inSides }: ActorRows,
  matches: (names: string) => boolean,
): ActorRows {
  const kept: ActorRow[] = [];
  let keptInSides = 0;
  // from the last, so that parts are known before what they are part of
  let wanted = -1;
  for (let n = rows.length - 1; n >= 0; n -= 1) {
    const row = rows[n];
    if (row === undefined || !(row.depth === wanted || matches(row.names))) continue;
    kept.push(row);
    if (n < inSides) keptInSides += 1;
    wanted = row.depth - 1;
  }
  return { rows: kept.toReversed(), inSides: keptInSides };
}

export interface RowNode {
  readonly row: ActorRow;
  readonly parts: readonly RowNode[];
}

/** The rows as a tree again. */
export function treeOf(rows: readonly ActorRow[]): readonly RowNode[] {
  const roots: RowNode[] = [];
  const open: RowNode[][] = [roots];
  for (const row of rows) {
    const parts: RowNode[] = [];
    open[row.depth]?.push({ row, parts });
    open[row.depth + 1] = parts;
  }
  return roots;
}
