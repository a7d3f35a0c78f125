/**
 * Feeds the widget what is in view and half a width beyond on both sides, so that panning needs no
 * new feed, and elements that didn't change stay.
 */
import { MAX_DAY, MIN_DAY, dayToMs } from "#src/domain/calendar.ts";
import type { TimelineEvent } from "#src/timeline/contract.ts";
import {
  itemElement,
  type Carrier,
  type ItemElement,
  type Sliding,
} from "#src/timeline/item-element.ts";
import type { LaidItem, Layout } from "#src/timeline/layout.ts";
import type { Box } from "#src/timeline/widget.ts";

/** Days beyond the window, as a share of it, on each side. */
const OVERSCAN = 0.5;
/** Pixels around an item that its carrier takes as well: outlines, the count on hover. */
const MARGIN = 24;

export interface Fed extends ItemElement {
  readonly laid: LaidItem;
  readonly shown: TimelineEvent;
}

export interface FeedInput {
  readonly layout: Layout;
  /** fractional days in view */
  readonly from: number;
  readonly to: number;
  /** pixels from the top of a lane to its first row */
  readonly top: number;
  readonly shownOf: (laid: LaidItem) => TimelineEvent;
  readonly passages: (count: number) => string;
}

export interface Feed {
  /** what the widget must change to show it */
  readonly renew: (input: FeedInput) => {
    readonly put: readonly Box[];
    readonly gone: readonly string[];
  };
  /** whether the view has left what was fed */
  readonly isStale: (from: number, to: number) => boolean;
  readonly get: (key: string) => Fed | undefined;
  readonly all: () => Iterable<Fed>;
  readonly slidings: () => readonly Sliding[];
}

/** A feed that has shown nothing yet. */
export function createFeed(): Feed {
  const fed = new Map<string, Fed & { readonly signature: string }>();
  let range: Carrier | undefined;
  let slidings: readonly Sliding[] = [];
  let revision = 0;

  function renew({ layout, from, to, top, shownOf, passages }: FeedInput) {
    const spare = (to - from) * OVERSCAN;
    const cut = { from: Math.max(MIN_DAY, from - spare), to: Math.min(MAX_DAY, to + spare) };
    range = cut;
    const gone = new Set(fed.keys());
    const put: Box[] = [];
    for (const laid of layout.lanes.flatMap(({ items }) => items)) {
      const carrier = carrierOf(laid, layout.dayWidth, cut);
      if (carrier === undefined) continue;
      gone.delete(laid.key);
      const shown = shownOf(laid);
      const words = passages(shown.passages);
      const signature = JSON.stringify([
        laid.box,
        laid.row,
        top,
        shown,
        words,
        carrier,
        laid.crowd.members.length,
      ]);
      if (fed.get(laid.key)?.signature === signature) continue;
      const element = itemElement({
        laid,
        carrier,
        cut,
        dayWidth: layout.dayWidth,
        top,
        shown,
        passages: words,
      });
      revision += 1;
      element.root.dataset["revision"] = String(revision);
      fed.set(laid.key, { ...element, laid, shown, signature });
      put.push({
        id: laid.key,
        lane: laid.lane,
        start: dayToMs(carrier.from),
        end: dayToMs(carrier.to),
      });
    }
    for (const key of gone) fed.delete(key);
    slidings = [...fed.values()].flatMap(({ sliding }) => sliding ?? []);
    return { put, gone: [...gone] };
  }

  return {
    renew,
    isStale: (from, to) => range === undefined || from < range.from || to > range.to,
    get: (key) => fed.get(key),
    all: () => fed.values(),
    slidings: () => slidings,
  };
}

/** Undefined where the item is out of reach. */
function carrierOf({ box }: LaidItem, dayWidth: number, cut: Carrier): Carrier | undefined {
  const below = box.claimed.below;
  const left = Math.min(box.from - box.left / dayWidth, (below?.left ?? Infinity) / dayWidth);
  const right = Math.max(box.to + box.right / dayWidth, (below?.right ?? -Infinity) / dayWidth);
  if (right < cut.from || left > cut.to) return undefined;
  const margin = MARGIN / dayWidth;
  const reach = { left: box.from - left, right: right - box.to };
  const from = Math.max(box.from, Math.min(cut.from, box.to)) - reach.left - margin;
  const to = Math.min(box.to, Math.max(cut.to, box.from)) + reach.right + margin;
  return { from: Math.max(MIN_DAY, from), to: Math.min(MAX_DAY, to) };
}
