/** From an archive's answers to what the picture draws. */
import { createRecent, type Recent } from "#src/archive/recent.ts";
import type { PictureAnswer, PictureItem, PictureLane } from "#src/archive/questions.ts";
import { KINDS, NONE_NAMED } from "#src/domain/model.ts";
import type {
  PartItem,
  PartNeed,
  TimelineCluster,
  TimelineEvent,
  TimelinePart,
} from "#src/timeline/contract.ts";
import type { Address } from "#src/url/address.ts";
import type { NamesOf } from "../names.ts";
import { ranked, timelineCluster, timelineEvent, type PartWords } from "./part-words.ts";

export type MakePart = (
  answer: PictureAnswer,
  need: PartNeed,
  lanes: Address["lanes"],
) => TimelinePart;

/** Several pictures' worth: a choice that is taken back, or a view that returns, makes nothing anew. */
const MOST_MADE = 1200;

interface Made {
  readonly events: Recent<TimelineEvent>;
  /** with their ranks, which a new choice changes: their words stay */
  readonly ranked: Recent<TimelineEvent>;
  readonly clusters: Recent<TimelineCluster>;
}

/** Makes parts, each with what it has in common with the ones before: most of it, while a view moves. */
export function createPartMaker(words: PartWords, names: NamesOf): MakePart {
  const made: Made = {
    events: createRecent(MOST_MADE),
    ranked: createRecent(MOST_MADE),
    clusters: createRecent(MOST_MADE),
  };
  return (answer, need, lanes) => partOf(answer, need, lanes, words, names, made);
}

function partOf(
  answer: PictureAnswer,
  need: PartNeed,
  by: Address["lanes"],
  words: PartWords,
  names: NamesOf,
  made: Made,
): TimelinePart {
  const lanesOf = lanesByPosition(answer.items);
  const itemOf = (item: PictureItem): PartItem => {
    const { key, lane, row } = item;
    if ("event" in item) {
      const { text, position } = item.event;
      const own = lanesOf.get(position) ?? [lane];
      // two events of a file may have one id
      const same = `${text.id} ${String(position)} ${String(text.unread)} ${own.join(" ")}`;
      const event = made.ranked(`${same} ${String(item.rank)}`, () =>
        ranked(
          made.events(same, () => timelineEvent(item.event, own, words)),
          item.rank,
        ),
      );
      return { key, lane, row, event, drawn: item.drawn };
    }
    const same = JSON.stringify([key, item.cluster]);
    const cluster = made.clusters(same, () => timelineCluster(item.cluster, words));
    return { key, lane, row, cluster };
  };
  return {
    need,
    count: answer.filtered,
    lanes: answer.lanes.map((lane) => ({
      id: lane.id,
      label: laneLabel(lane, by, words, names),
      rows: lane.rows,
    })),
    items: answer.items.map(itemOf),
    standing: new Map(
      answer.marked.map(({ event, rank, places }) => {
        const lanes = places.map(({ lane }) => lane);
        const keys = new Map(places.map(({ lane, key }) => [lane, key]));
        return [event.text.id, { event: ranked(timelineEvent(event, lanes, words), rank), keys }];
      }),
    ),
  };
}

/** Every lane that an event has an item of its own in. */
function lanesByPosition(items: readonly PictureItem[]): ReadonlyMap<number, readonly string[]> {
  const lanes = new Map<number, string[]>();
  for (const item of items) {
    if (!("event" in item)) continue;
    const own = lanes.get(item.event.position) ?? [];
    own.push(item.lane);
    lanes.set(item.event.position, own);
  }
  return lanes;
}

/** "rest" is the lane of all actors or sources that have none of their own. */
function laneLabel(
  { id, shared = 0 }: PictureLane,
  by: Address["lanes"],
  { t, kinds }: PartWords,
  names: NamesOf,
): string {
  if (by === "none") return t("lanes.all");
  if (by === "kind") {
    const kind = KINDS.find((known) => known === id);
    return (kind === undefined ? undefined : kinds.get(kind)) ?? id;
  }
  if (id === NONE_NAMED) return t("filters.noneNamed");
  if (id === "rest") return t("archive.rest", { count: shared });
  return by === "actor" ? names.actor(id) : names.source(id);
}
