/** Gives shortened labels back what room their row has left: pure. */
import type { Crowd } from "#src/timeline/crowds.ts";
import { measuredItem, type ItemBox, type Longest, type Sizes } from "#src/timeline/item-box.ts";
import { FULL_LABEL, NEIGHBOUR_GAP } from "#src/timeline/metrics.ts";

interface Taken {
  readonly owner: number;
  readonly left: number;
  readonly right: number;
}

/** More items than this of a lane are never drawn together, and comparing them all would be slow. */
const MOST = 300;

/** The boxes, lengthened where nothing stands in the way; rows stay as they are. */
export function withRoom(
  items: readonly { readonly crowd: Crowd; readonly box: ItemBox; readonly row: number }[],
  sizes: Sizes,
  longest: number,
): readonly ItemBox[] {
  if (longest >= FULL_LABEL || items.length > MOST) return items.map(({ box }) => box);
  const taken = new Map<number, Taken[]>();
  const roomier: readonly Longest[] = [
    { label: FULL_LABEL, stem: FULL_LABEL },
    { label: FULL_LABEL, stem: longest },
    { label: longest, stem: FULL_LABEL },
  ];
  const put = (owner: number, box: ItemBox, first: number) => {
    for (const [row, claim] of claimsOf(box, first)) {
      const others = (taken.get(row) ?? []).filter((one) => one.owner !== owner);
      taken.set(row, [...others, { owner, ...claim }]);
    }
  };
  items.forEach(({ box, row }, owner) => put(owner, box, row));
  return items.map(({ box, crowd, row: first }, owner) => {
    const longer = roomier
      .map((one) => measuredItem(crowd, sizes, one))
      .find((wanted) =>
        claimsOf(wanted, first).every(([row, claim]) =>
          (taken.get(row) ?? []).every((one) => one.owner === owner || apart(one, claim)),
        ),
      );
    if (longer === undefined) return box;
    put(owner, longer, first);
    return longer;
  });
}

function claimsOf(box: ItemBox, row: number) {
  const { left, right, below } = box.claimed;
  const own = [row, { left, right }] as const;
  return below === undefined ? [own] : [own, [row + 1, below] as const];
}

function apart(a: { left: number; right: number }, b: { left: number; right: number }): boolean {
  return b.left >= a.right + NEIGHBOUR_GAP || b.right + NEIGHBOUR_GAP <= a.left;
}
