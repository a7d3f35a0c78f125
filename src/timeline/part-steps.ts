/**
 * The keyboard's steps through a collection that is given in parts: each asks where it leads. Keys that
 * are quicker than the answers wait for each other, so that no step is lost.
 */
import type { DayWindow, PartCallbacks, TimelineEvent } from "#src/timeline/contract.ts";
import type { Steps } from "#src/timeline/key-walk.ts";
import type { Cursor } from "#src/timeline/walk.ts";

export interface PartStepsParts {
  readonly callbacks: () => PartCallbacks | undefined;
  readonly cursor: () => Cursor | undefined;
  /** whether the cursor's event may stand in a lane */
  readonly inLane: () => boolean;
  readonly daysInView: () => DayWindow;
  /** sets the cursor, and opens its event while one is open */
  readonly walk: (next: Cursor) => void;
  /** sets the cursor where there is none, without moving the view */
  readonly begin: (next: Cursor) => void;
}

export interface PartSteps extends Steps {
  /** where the keyboard begins */
  readonly first: () => void;
  /** answers that are still to come are ignored */
  readonly stop: () => void;
}

type Asked = Promise<Cursor | undefined>;

export function createPartSteps(parts: PartStepsParts): PartSteps {
  const { callbacks, cursor, inLane, daysInView, walk, begin } = parts;
  let alive = true;
  let underWay = 0;
  let last: Promise<void> = Promise.resolve();

  /** After all steps before it. One that fails leads nowhere, and the next begins where it began. */
  function then(ask: (answers: PartCallbacks) => Asked, arrive: (next: Cursor) => void): void {
    enqueue(async () => {
      const answers = callbacks();
      if (answers === undefined) return;
      const next = await ask(answers);
      if (alive && next !== undefined) arrive(next);
    });
  }

  function enqueue(act: () => void | Promise<void>): void {
    underWay += 1;
    const before = last;
    last = turn(before, act);
  }

  async function turn(before: Promise<void>, act: () => void | Promise<void>): Promise<void> {
    await before;
    try {
      if (alive) await act();
    } catch {
      // whoever was asked has told why
    } finally {
      underWay -= 1;
    }
  }

  async function first(answers: PartCallbacks): Asked {
    return cursorOn(await answers.first(daysInView()), undefined);
  }

  function step(to: -1 | 1 | "first" | "last"): void {
    then(async (answers) => {
      const from = cursor();
      // from nowhere to what is in view, not to the end of the collection
      if (from === undefined && typeof to === "number") return first(answers);
      return cursorOn(await answers.step(from?.id, to), from?.lane);
    }, walk);
  }

  return {
    neighbour: step,
    end: step,
    lane: (by) =>
      then(async (answers) => {
        const from = cursor();
        // what stands in no lane leads back into the picture
        if (from === undefined || !inLane()) return first(answers);
        const found = await answers.across({ id: from.id, lane: from.lane }, by);
        return cursorOn(found?.event, found?.lane);
      }, walk),
    first: () =>
      then(
        async (answers) => (cursor() === undefined ? first(answers) : undefined),
        (next) => {
          if (cursor() === undefined) begin(next);
        },
      ),
    after: (act) => (underWay === 0 ? act() : enqueue(act)),
    stop: () => {
      alive = false;
    },
  };
}

function cursorOn(event: TimelineEvent | undefined, lane: string | undefined): Cursor | undefined {
  return event === undefined ? undefined : { id: event.id, lane, event };
}
