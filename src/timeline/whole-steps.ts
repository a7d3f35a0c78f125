/** The keyboard's steps through a collection that is given whole. */
import type { TimelineModel } from "#src/timeline/contract.ts";
import type { Steps } from "#src/timeline/key-walk.ts";
import type { Layout } from "#src/timeline/layout.ts";
import { acrossLanes, itemAt, neighbourOf, type Cursor } from "#src/timeline/walk.ts";

export interface WholeStepsParts {
  readonly model: () => TimelineModel | undefined;
  readonly layout: () => Layout | undefined;
  readonly cursor: () => Cursor | undefined;
  /** where the walk begins when there is no cursor yet */
  readonly first: () => Cursor | undefined;
  /** sets the cursor, and opens its event while one is open */
  readonly walk: (next: Cursor) => void;
}

/** Each step is done when it returns. */
export function createWholeSteps(parts: WholeStepsParts): Steps {
  const { model, layout, cursor, first, walk } = parts;

  function walkTo(id: string | undefined): void {
    if (id !== undefined) walk({ id, lane: cursor()?.lane });
  }

  function acrossFrom(from: Cursor | undefined, by: -1 | 1): Cursor | undefined {
    const current = layout();
    // what stands in no lane leads back into the picture
    const stands =
      current !== undefined && from !== undefined && itemAt(current, from) !== undefined;
    return stands ? acrossLanes(current, from, by) : first();
  }

  return {
    neighbour: (by) => walkTo(neighbourOf(model()?.events ?? [], cursor()?.id, by)?.id),
    end: (of) => walkTo(model()?.events.at(of === "first" ? 0 : -1)?.id),
    lane: (by) => {
      const next = acrossFrom(cursor(), by);
      if (next !== undefined) walk(next);
    },
    after: (act) => act(),
  };
}
