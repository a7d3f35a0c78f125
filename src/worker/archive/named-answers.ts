/** Answers whose events are told by positions become answers that say what the events are called. */
import type {
  Answers,
  ColumnEvent,
  ListedEvent,
  RankedPicture,
  RankedPosition,
} from "#src/archive/answers.ts";
import type { AnswerTo, ShownEvent } from "#src/archive/questions.ts";
import { edtfAllowing } from "#src/domain/edtf-bounds.ts";
import type { TextShelf } from "./text-shelf.ts";

/** The snapshot that a question is answered from, and whether its answer is still wanted. */
export interface Asking {
  readonly answers: Answers;
  readonly signal: AbortSignal;
}

export interface Naming {
  /** `quick`: with those texts that are known */
  readonly picture: (
    found: RankedPicture,
    asking: Asking,
    quick: boolean,
  ) => Promise<AnswerTo["picture"]>;
  readonly list: (found: ListedPage, asking: Asking) => Promise<AnswerTo["list"]>;
  readonly ranked: (found: RankedPosition | undefined, asking: Asking) => Promise<AnswerTo["find"]>;
  readonly across: (
    found: ReturnType<Answers["across"]>,
    asking: Asking,
  ) => Promise<AnswerTo["across"]>;
}

interface ListedPage {
  readonly count: number;
  readonly rows: readonly ListedEvent[];
}

export function createNaming(shelf: TextShelf): Naming {
  /** By the event's place in the list. */
  const named = async (
    events: readonly ColumnEvent[],
    signal: AbortSignal,
    quick = false,
  ): Promise<(place: number) => ShownEvent> => {
    const rows = events.map(({ row }) => row);
    const texts = quick ? shelf.known(rows) : await shelf.texts(rows, signal);
    return (place) => {
      const event = events[place];
      const text = texts[place];
      if (event === undefined || text === undefined) throw new RangeError(`no event ${place}`);
      const { position, kind, bounds, layer } = event;
      // whatever a file says besides, it is worded as it is drawn
      const edtf = edtfAllowing(text.edtf, bounds);
      const own = edtf === text.edtf ? text : { ...text, edtf };
      return { position, kind, bounds, layer, text: own };
    };
  };
  const one = async (position: number, { answers, signal }: Asking): Promise<ShownEvent> =>
    (await named([answers.event(position)], signal))(0);

  return {
    async picture({ lanes, filtered, ranks, items, marked }, { answers, signal }, quick) {
      const positions = [...items.flatMap(single), ...marked.map(({ position }) => position)];
      const distinct = [...new Set(positions)];
      const places = new Map(distinct.map((position, place) => [position, place]));
      const events = distinct.map((position) => answers.event(position));
      const nameOf = await named(events, signal, quick);
      const eventAt = (position: number) => nameOf(places.get(position) ?? -1);
      return {
        lanes,
        filtered,
        items: items.map((item) => {
          if ("cluster" in item) return item;
          const { position, ...rest } = item;
          return { ...rest, event: eventAt(position), rank: ranks.get(position) };
        }),
        marked: marked.map(({ position, places: stands }) => ({
          event: eventAt(position),
          rank: ranks.get(position),
          places: stands,
        })),
      };
    },
    async list({ count, rows }, { signal }) {
      const nameOf = await named(rows, signal);
      return {
        count,
        rows: rows.map(({ presence, actors, sources }, place) => ({
          ...nameOf(place),
          presence,
          actors,
          sources,
        })),
      };
    },
    ranked: async (found, asking) =>
      found && { event: await one(found.position, asking), rank: found.rank },
    across: async (found, asking) =>
      found && { event: await one(found.position, asking), lane: found.lane },
  };
}

function single(
  item: { readonly position: number } | { readonly cluster: unknown },
): readonly number[] {
  return "position" in item ? [item.position] : [];
}
