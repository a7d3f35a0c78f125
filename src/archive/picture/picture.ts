/** What a picture shows of the events that are selected: at most as many items as the widget can carry. */
import { countUntil } from "../ascending.ts";
import type { DayRange } from "#src/domain/histogram.ts";
import type { Cluster, PictureLane, PictureQuestion } from "../questions.ts";
import type { Level } from "./level.ts";
import { isDrawn } from "../drawn-places.ts";
import { isLong, touching } from "./long-events.ts";
import type { TileItem } from "./tile-rows.ts";

/** An item whose event is told by its position. */
export type PositionedItem = {
  readonly key: string;
  readonly lane: string;
  readonly row: number;
} & (
  | { readonly position: number; readonly drawn?: DayRange | undefined }
  | { readonly cluster: Cluster }
);

export interface PositionedPicture {
  readonly lanes: readonly PictureLane[];
  readonly items: readonly PositionedItem[];
  /** of the marked events that stand in a lane: by lane the item's key */
  readonly marked: readonly MarkedPosition[];
}

export interface MarkedPosition {
  readonly position: number;
  readonly places: readonly { readonly lane: string; readonly key: string | undefined }[];
}

type Days = Pick<PictureQuestion, "from" | "to">;

export function pictureOf(level: Level, days: Days, marked: readonly number[]): PositionedPicture {
  const asked = askedOf(level, days);
  const items = level.lanes.lanes.map((_, lane) => [
    ...longItems(level, lane, asked),
    ...beforeItems(level, lane, asked),
  ]);
  for (const item of [...asked.reaching, ...tileItems(level, asked)]) {
    items[item.lane]?.push(positioned(level, item));
  }
  return {
    lanes: level.lanes.lanes.map(({ id, count, shared }, n) => ({
      id,
      count,
      rows: level.laneRows[n]?.count ?? 0,
      ...(shared === undefined ? {} : { shared }),
    })),
    items: items.flat(),
    marked: marked.flatMap((position) => markedIn(level, asked, items, position)),
  };
}

/** Whole days, `to` exclusive, and the tiles that they touch. */
interface Asked {
  readonly from: number;
  readonly to: number;
  /** the first day of the first tile */
  readonly begin: number;
  /** what reaches into the days from the last cells of the tile before the first */
  readonly reaching: readonly TileItem[];
  /** by lane: what begins since this day, and has no row for long events, is in an item of a tile */
  readonly since: readonly number[];
}

function askedOf(level: Level, days: Days): Asked {
  const from = Math.floor(days.from);
  const to = Math.max(from + 1, Math.ceil(days.to));
  const { tileDays } = level.grid;
  const begin = Math.floor(from / tileDays) * tileDays;
  const since = level.lanes.lanes.map(() => begin);
  const reaching = lastItems(level, from, begin).filter((item) => {
    const group = groupOf(item);
    if (group !== undefined && group.to !== begin) return false;
    since[item.lane] = Math.min(since[item.lane] ?? begin, group?.from ?? begin);
    return touches(level, item, from, to);
  });
  return { from, to, begin, reaching, since };
}

/** Of the tile before `begin`, if any short event that begins in it can last until `from`. */
function lastItems({ grid, drawn, index, tileAt }: Level, from: number, begin: number) {
  const earliest = from - grid.cellDays + 1;
  const { places } = index;
  const isAny =
    earliest < begin &&
    countUntil(drawn, places.from, earliest) < countUntil(drawn, places.from, begin);
  return isAny ? tileAt(begin / grid.tileDays - 1) : [];
}

/** The days of a cluster, or of an event in place of one. */
function groupOf(item: TileItem): DayRange | undefined {
  return "cluster" in item ? item.cluster.group : item.instead?.group;
}

function eventKey({ lanes, index }: Level, lane: number, position: number): string {
  // rows of the file stay when more of it is read; positions don't
  return `${lanes.lanes[lane]?.id ?? ""}:e${String(index.columns.row[position])}`;
}

// ----- items ----- //

function longItems(level: Level, lane: number, { from, to }: Asked): readonly PositionedItem[] {
  const rows = level.long[lane]?.rows ?? [];
  const id = level.lanes.lanes[lane]?.id ?? "";
  return rows.flatMap((positions, row) =>
    Array.from(touching(positions, level.index.places, from, to), (position) => ({
      key: eventKey(level, lane, position),
      lane: id,
      row,
      position,
    })),
  );
}

/** Long events without a row that begin before all that is in the items of tiles. */
function beforeItems(level: Level, lane: number, asked: Asked): readonly PositionedItem[] {
  const loose = level.loose[lane];
  const spanning = loose?.spanning(asked.since[lane] ?? asked.begin, asked.from);
  if (loose === undefined || spanning === undefined) return [];
  const id = level.lanes.lanes[lane]?.id ?? "";
  const drawn = { from: asked.from, to: Math.min(asked.to - 1, spanning.span.to) };
  const item = { key: beforeKey(id), lane: id, row: level.laneRows[lane]?.before ?? 0 };
  const position = spanning.count === 1 ? loose.lasting(spanning.span) : undefined;
  if (position !== undefined) return [{ ...item, position, drawn }];
  return [{ ...item, cluster: { ...spanning, drawn, fromBefore: true } }];
}

function beforeKey(lane: string): string {
  return `${lane}:before`;
}

/** Of every tile that is touched and holds anything, what touches the days. */
function tileItems(level: Level, { from, to, begin }: Asked): readonly TileItem[] {
  const { drawn, grid } = level;
  const { places } = level.index;
  const items: TileItem[] = [];
  let next = countUntil(drawn, places.from, begin);
  while (next < drawn.length) {
    const day = places.from[drawn[next] ?? 0] ?? 0;
    if (day >= to) break;
    const tile = Math.floor(day / grid.tileDays);
    items.push(...level.tileAt(tile).filter((item) => touches(level, item, from, to)));
    next = countUntil(drawn, places.from, (tile + 1) * grid.tileDays);
  }
  return items;
}

function touches({ index }: Level, item: TileItem, from: number, to: number): boolean {
  if ("cluster" in item) return item.cluster.span.from < to && item.cluster.span.to >= from;
  const { places } = index;
  return (places.from[item.position] ?? 0) < to && (places.last[item.position] ?? 0) >= from;
}

function positioned(level: Level, item: TileItem): PositionedItem {
  const { lane, row } = item;
  const id = level.lanes.lanes[lane]?.id ?? "";
  const place = { lane: id, row: row + (level.laneRows[lane]?.short ?? 0) };
  if ("position" in item) {
    const { position, instead } = item;
    const last = level.index.places.last[position] ?? 0;
    const isCut = instead !== undefined && instead.drawn.to < last;
    const drawn = isCut ? { drawn: instead.drawn } : {};
    return { key: eventKey(level, lane, position), ...place, position, ...drawn };
  }
  const { group, one: _one, loose: _loose, ...cluster } = item.cluster;
  const key = `${id}:c${String(group.from)}/${String(group.to)}`;
  return { key, ...place, cluster: { ...cluster, fromBefore: false } };
}

// ----- events that are asked after ----- //

function markedIn(
  level: Level,
  asked: Asked,
  items: readonly (readonly PositionedItem[])[],
  position: number,
): readonly MarkedPosition[] {
  const { lanes, bitsAt } = level.lanes;
  if (!isDrawn(level.index.places, level.drawn, position)) return [];
  const bits = bitsAt(position);
  const places = lanes.flatMap(({ id }, lane) =>
    ((bits >> lane) & 1) === 0
      ? []
      : [{ lane: id, key: keyIn(level, asked, items[lane] ?? [], lane, position) }],
  );
  return places.length === 0 ? [] : [{ position, places }];
}

function keyIn(
  level: Level,
  asked: Asked,
  items: readonly PositionedItem[],
  lane: number,
  position: number,
): string | undefined {
  const single = eventKey(level, lane, position);
  if (items.some(({ key }) => key === single)) return single;
  const key = isLong(level.index.places, level.grid, position)
    ? longKeyAt(level, asked, lane, position)
    : clusterKeyAt(level, lane, position);
  return items.some((item) => item.key === key) ? key : undefined;
}

/** Of what a long event without a row is in; those in a row are in nothing else. */
function longKeyAt(level: Level, asked: Asked, lane: number, position: number): string | undefined {
  if (!isLoose(level, lane, position)) return undefined;
  const { from, last } = level.index.places;
  const hasBegun = (from[position] ?? 0) < (asked.since[lane] ?? asked.begin);
  if (!hasBegun) return clusterKeyAt(level, lane, position);
  const reaches = (last[position] ?? 0) >= asked.from;
  return reaches ? beforeKey(level.lanes.lanes[lane]?.id ?? "") : undefined;
}

/** Of the cluster that a short event, or a long one without a row, is in; undefined where it is single. */
function clusterKeyAt(level: Level, lane: number, position: number): string | undefined {
  const day = level.index.places.from[position] ?? 0;
  const items = level
    .tileAt(Math.floor(day / level.grid.tileDays))
    .filter((item) => item.lane === lane);
  if (items.some((item) => "position" in item && item.position === position)) return undefined;
  const around = items.find(
    (item) => "cluster" in item && item.cluster.group.from <= day && item.cluster.group.to > day,
  );
  return around === undefined ? undefined : positioned(level, around).key;
}

function isLoose(level: Level, lane: number, position: number): boolean {
  const loose = level.loose[lane]?.positions ?? new Uint32Array();
  const { from } = level.index.places;
  const day = from[position] ?? 0;
  return loose
    .subarray(countUntil(loose, from, day), countUntil(loose, from, day + 1))
    .includes(position);
}
