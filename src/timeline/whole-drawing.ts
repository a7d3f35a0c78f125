/** Draws a collection that is given whole: layout and feed from all of its events. */
import type { TimelineEvent } from "#src/timeline/contract.ts";
import type { Drawing, PictureContent, Sight, Spot } from "#src/timeline/drawing.ts";
import type { Sizes } from "#src/timeline/item-box.ts";
import { createFeed } from "#src/timeline/item-feed.ts";
import { applyItemState } from "#src/timeline/item-state.ts";
import { layOut, type LaidItem, type Layout } from "#src/timeline/layout.ts";
import * as metrics from "#src/timeline/metrics.ts";
import { itemAt } from "#src/timeline/walk.ts";

type Events = readonly TimelineEvent[];

export interface WholeDrawing extends Drawing {
  readonly layout: () => Layout | undefined;
}

/** `prefix` makes the ids of its options unique on the page. */
export function createWholeDrawing(measure: Sizes["measure"], prefix: string): WholeDrawing {
  const feed = createFeed();
  let layout: Layout | undefined;
  let counted: { readonly events: Events; readonly positions: ReadonlyMap<string, number> } = {
    events: [],
    positions: new Map(),
  };

  /** Of each event, which it is of all: counted once for the same events. */
  function positionsIn(events: Events): ReadonlyMap<string, number> {
    if (counted.events !== events) {
      counted = { events, positions: new Map(events.map(({ id }, index) => [id, index + 1])) };
    }
    return counted.positions;
  }

  function lay({ model, opened }: PictureContent, sight: Sight): Layout {
    const { dayWidth, plotWidth, height, narrow, from, to } = sight;
    layout = layOut({
      events: model.events,
      lanes: model.lanes,
      sizes: { dayWidth, plotWidth, extent: model.extent, measure },
      height,
      captions: narrow,
      opened,
      view: { from, to },
    });
    return layout;
  }

  return {
    lay,
    layout: () => layout,
    laid: () => layout,
    feed: (content, { from, to, rowsTop }, change) => {
      if (layout === undefined) return;
      const { put, gone } = feed.renew({
        layout,
        from,
        to,
        top: rowsTop,
        shownOf: (laid) => shownOf(laid, content),
        passages: content.words.passages,
      });
      change(put, gone);
    },
    // its items stand in boxes of the widget's, which follow by themselves
    follow: () => undefined,
    isStale: feed.isStale,
    elementOf: (key) => feed.get(key)?.root,
    name: (content) => {
      const { cursor, model } = content;
      const at = layout === undefined || cursor === undefined ? undefined : itemAt(layout, cursor);
      const positions = positionsIn(model.events);
      for (const fed of feed.all()) {
        applyItemState(fed, { ...content, positions, cursorKey: at?.key, prefix });
      }
      return {
        event: model.events.find(({ id }) => id === cursor?.id),
        at: positions.get(cursor?.id ?? ""),
        count: model.events.length,
        option: at === undefined ? undefined : feed.get(at.key)?.target,
      };
    },
    options: feed.all,
    slidings: feed.slidings,
    target: (key) => {
      const fed = feed.get(key);
      return fed === undefined ? undefined : { event: fed.shown, laid: fed.laid };
    },
    spot: (cursor) => {
      const item = layout === undefined ? undefined : itemAt(layout, cursor);
      return item === undefined ? undefined : spotOf(item);
    },
  };
}

/** Where an item of the layout stands. */
export function spotOf({ lane, row, box }: LaidItem): Spot {
  return {
    from: box.from,
    to: box.to,
    left: box.left,
    right: box.right,
    half: box.form === "shape" ? metrics.SHAPE_HALF : 0,
    row: { lane, row, rows: box.stem === undefined ? 1 : 2 },
  };
}

/** A crowd shows the event under the cursor or the open one, else its first. */
function shownOf({ crowd }: LaidItem, { cursor, model }: PictureContent): TimelineEvent {
  const asked = [cursor?.id, model.selected].flatMap(
    (id) => crowd.members.find(({ event }) => event.id === id) ?? [],
  );
  return (asked[0] ?? crowd.first).event;
}
