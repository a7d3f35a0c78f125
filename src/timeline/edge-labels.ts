/**
 * Turns labels that an edge of the view would cut to the other side of their shape, where their row
 * has room for them: pure. Rows stay as they are, so that nothing moves but the words.
 */
import type { ItemBox, LabelBox } from "#src/timeline/item-box.ts";
import { GAP, NEIGHBOUR_GAP } from "#src/timeline/metrics.ts";

/** What stands in a row. */
interface InRow {
  readonly row: number;
  readonly box: ItemBox;
}

interface Stretch {
  readonly left: number;
  readonly right: number;
}

/** A shape or band, or the shape on a stem, with the words beside it. */
interface Worded {
  readonly row: number;
  readonly taken: Stretch;
  readonly label: LabelBox;
}

/** `view` in the pixels of `claimed`. Only the words of what is itself in view are turned. */
export function withLabelsInView<Item extends InRow>(
  items: readonly Item[],
  view: Stretch,
): readonly Item[] {
  const settled = [...items];
  const place = (index: number, worded: (item: InRow) => Worded | undefined) => {
    const item = settled[index];
    const now = item === undefined ? undefined : worded(item);
    if (item === undefined || now === undefined || !isCut(now, view)) return;
    const turned = turnedOver(now);
    if (isCut(turned, view)) return;
    const others = settled.filter((_, other) => other !== index);
    if (others.some((other) => inTheWay(other, turned))) return;
    const box = worded === ownWords ? withOwn(item.box, turned) : withStem(item.box, turned);
    settled[index] = { ...item, box };
  };
  for (const index of items.keys()) {
    place(index, ownWords);
    place(index, stemWords);
  }
  return settled;
}

function ownWords({ row, box }: InRow): Worded | undefined {
  return box.label.side === "inside" ? undefined : { row, taken: box.claimed, label: box.label };
}

function stemWords({ row, box }: InRow): Worded | undefined {
  const { below } = box.claimed;
  if (below === undefined || box.stem === undefined) return undefined;
  return { row: row + 1, taken: below, label: box.stem.label };
}

/** Whether the view cuts the words of something that it shows. */
function isCut({ taken, label }: Worded, view: Stretch): boolean {
  const beside = label.width + GAP;
  const left = taken.left + (label.side === "left" ? beside : 0);
  const right = taken.right - (label.side === "right" ? beside : 0);
  if (left < view.left || right > view.right) return false;
  return taken.left < view.left || taken.right > view.right;
}

/** Pixels by which both ends move when its words go to the other side; positive is to the left. */
function shiftOf({ side, width }: LabelBox): number {
  return (width + GAP) * (side === "right" ? 1 : -1);
}

function turnedOver({ row, taken, label }: Worded): Worded {
  const by = shiftOf(label);
  return {
    row,
    taken: { left: taken.left - by, right: taken.right - by },
    label: { ...label, side: label.side === "left" ? "right" : "left" },
  };
}

function withOwn(box: ItemBox, { taken, label }: Worded): ItemBox {
  const by = shiftOf(box.label);
  const claimed = { ...taken, below: box.claimed.below };
  return { ...box, label, left: box.left + by, right: box.right - by, claimed };
}

function withStem(box: ItemBox, { taken, label }: Worded): ItemBox {
  if (box.stem === undefined) return box;
  return { ...box, stem: { ...box.stem, label }, claimed: { ...box.claimed, below: taken } };
}

function inTheWay({ row, box: { claimed } }: InRow, wanted: Worded): boolean {
  const own = row === wanted.row ? claimed : undefined;
  const below = row + 1 === wanted.row ? claimed.below : undefined;
  return [own, below].some(
    (taken) =>
      taken !== undefined &&
      wanted.taken.left < taken.right + NEIGHBOUR_GAP &&
      taken.left < wanted.taken.right + NEIGHBOUR_GAP,
  );
}
