/** Draws a collection that is given in parts. */
import type { TimelineEvent } from "#src/timeline/contract.ts";
import type { Drawing, Named, PictureContent, Spot, Target } from "#src/timeline/drawing.ts";
import type { Sizes } from "#src/timeline/item-box.ts";
import { EMPTY_PART } from "#src/timeline/empty-part.ts";
import * as metrics from "#src/timeline/metrics.ts";
import { createPartFeed, type PartFed } from "#src/timeline/part-feed.ts";
import {
  isCluster,
  layOutPart,
  type LaidPart,
  type PartLayout,
} from "#src/timeline/part-layout.ts";
import { standingOf } from "#src/timeline/part-standing.ts";
import { applyPartState } from "#src/timeline/part-state.ts";
import { isDay, middleOf, placeOf } from "#src/timeline/place.ts";
import { spotOf } from "#src/timeline/whole-drawing.ts";

/** `prefix` makes the ids of its options unique on the page. */
export function createPartDrawing(measure: Sizes["measure"], prefix: string): Drawing {
  const feed = createPartFeed();
  let layout: PartLayout | undefined;
  let named: { readonly event: TimelineEvent; readonly key: string | undefined } | undefined;

  /** While it is awaited where the cursor stands, what stood before stays. */
  function name(content: PictureContent): Named {
    const {
      cursor,
      model: { part = EMPTY_PART },
    } = content;
    const found = cursor === undefined ? undefined : standingOf(cursor, part);
    if (found?.awaited !== true) {
      named = found?.event === undefined ? undefined : { event: found.event, key: found.key };
    }
    applyPartState(feed.all(), { ...content, cursor: named, prefix });
    const { event, key } = named ?? {};
    const drawn = key === undefined ? undefined : feed.get(key);
    return { event, at: event?.at, count: part.count, option: drawn?.target };
  }

  return {
    lay: ({ model }, { dayWidth, plotWidth, narrow }) => {
      const part = model.part ?? EMPTY_PART;
      const sizes = { dayWidth, plotWidth, extent: model.extent, measure };
      layout = layOutPart({ part, sizes, captions: narrow });
      return layout;
    },
    laid: () => layout,
    feed: ({ model, words }, { from, to, dayWidth, rowsTop }, change) => {
      if (layout === undefined) return;
      const { lang } = model;
      const { passages } = words;
      feed.renew({ layout, from, to, dayWidth, top: rowsTop, lang, passages }, change);
    },
    follow: feed.follow,
    isStale: feed.isStale,
    elementOf: feed.laneElement,
    name,
    options: feed.all,
    slidings: feed.slidings,
    target: (key) => targetOf(feed.get(key)),
    spot: (cursor, { model }) => {
      const { event, key } = standingOf(cursor, model.part);
      const item = layout?.items.find((laid) => laid.key === key);
      if (item !== undefined && !isCluster(item)) return spotOf(item);
      return event === undefined ? undefined : spotInside(event, item);
    },
  };
}

function targetOf(fed: PartFed | undefined): Target | undefined {
  if (fed === undefined) return undefined;
  const { laid } = fed;
  return isCluster(laid) ? { cluster: laid } : { event: laid.crowd.first.event, laid };
}

/** Its own days, in the row of the cluster that it is in. */
function spotInside(event: TimelineEvent, item: LaidPart | undefined): Spot | undefined {
  const place = event.bounds === undefined ? undefined : placeOf(event.bounds);
  if (place === undefined) return undefined;
  const middle = middleOf(place);
  const half = metrics.SHAPE_HALF;
  return {
    from: isDay(place) ? middle : place.from,
    to: isDay(place) ? middle : place.to,
    left: half,
    right: half,
    half,
    row: item === undefined ? undefined : { lane: item.lane, row: item.row, rows: 1 },
  };
}
