/** Names and states of what is drawn of a part; only what changed is touched. */
import type { TimelineEvent, TimelineModel, TimelineWords } from "#src/timeline/contract.ts";
import { setTo } from "#src/timeline/element.ts";
import type { PartFed } from "#src/timeline/part-feed.ts";
import { isCluster, type LaidPart } from "#src/timeline/part-layout.ts";
import { keysOf } from "#src/timeline/part-standing.ts";

export interface PartStateInput {
  readonly model: TimelineModel;
  readonly words: TimelineWords;
  /** what the keyboard stands on, and the item that it is drawn as, or in */
  readonly cursor: { readonly event: TimelineEvent; readonly key: string } | undefined;
  /** makes ids of options unique on the page */
  readonly prefix: string;
}

/** Makes the items options of the list: named, selected or not, under the cursor or not. */
export function applyPartState(fed: Iterable<PartFed>, input: PartStateInput): void {
  const { model, words, cursor, prefix } = input;
  const selected = keysOf(model.selected, model.part);
  const open = model.part?.standing.get(model.selected ?? "")?.event;
  for (const { laid, target } of fed) {
    const isCursor = laid.key === cursor?.key;
    const isSelected = selected.has(laid.key);
    const inside = isCursor ? cursor?.event : isSelected ? open : undefined;
    const name = nameOf(laid, inside, words);
    // ids take no spaces, and a key may have any
    const id = `${prefix}-${encodeURIComponent(laid.key)}`;
    if (target.id !== id) {
      target.id = id;
      target.setAttribute("role", "option");
    }
    setTo(target, "aria-selected", String(isSelected));
    setTo(target, "aria-label", name);
    target.toggleAttribute("data-selected", isSelected);
    target.toggleAttribute("data-cursor", isCursor);
  }
}

function nameOf(laid: LaidPart, inside: TimelineEvent | undefined, words: TimelineWords): string {
  if (!isCluster(laid)) return laid.crowd.first.event.name;
  const { name, count } = laid.cluster;
  return inside === undefined ? name : words.inGroup(inside.name, count);
}
