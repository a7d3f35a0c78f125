/** Names and states of what is drawn of a part; only what changed is touched. */
import type { TimelineEvent, TimelineModel, TimelineWords } from "#src/timeline/contract.ts";
import { setPosition, setTo } from "#src/timeline/element.ts";
import { EMPTY_PART } from "#src/timeline/empty-part.ts";
import type { PartFed } from "#src/timeline/part-feed.ts";
import { isCluster, type LaidPart } from "#src/timeline/part-layout.ts";
import { keysOf } from "#src/timeline/part-standing.ts";

export interface PartStateInput {
  readonly model: TimelineModel;
  readonly words: TimelineWords;
  /** what the keyboard stands on, and the item that it is drawn as, or in, if any */
  readonly cursor: { readonly event: TimelineEvent; readonly key: string | undefined } | undefined;
  /** makes ids of options unique on the page */
  readonly prefix: string;
}

/** Makes the items options of the list: named, counted, selected or not, under the cursor or not. */
export function applyPartState(fed: Iterable<PartFed>, input: PartStateInput): void {
  const {
    model: { selected: openId, part = EMPTY_PART },
    words,
    cursor,
    prefix,
  } = input;
  const selected = keysOf(openId, part);
  const open = part.standing.get(openId ?? "")?.event;
  for (const { laid, target } of fed) {
    const isCursor = laid.key === cursor?.key;
    const isSelected = selected.has(laid.key);
    const inside = isCursor ? cursor?.event : isSelected ? open : undefined;
    const event = isCluster(laid) ? inside : laid.crowd.first.event;
    const name = nameOf(laid, event, words);
    // ids take no spaces, and a key may have any
    const id = `${prefix}-${encodeURIComponent(laid.key)}`;
    if (target.id !== id) {
      target.id = id;
      target.setAttribute("role", "option");
    }
    setTo(target, "aria-selected", String(isSelected));
    setTo(target, "aria-label", name);
    // a group counts its own, and has no one place among all
    setPosition(target, event?.at, part.count);
    target.toggleAttribute("data-selected", isSelected);
    target.toggleAttribute("data-cursor", isCursor);
  }
}

function nameOf(laid: LaidPart, event: TimelineEvent | undefined, words: TimelineWords): string {
  if (!isCluster(laid)) return event?.name ?? "";
  const { name, count } = laid.cluster;
  return event === undefined ? name : words.inGroup(event.name, count);
}
