/** Finds rows for what one lane shows in one tile; where they don't suffice, events join into clusters. */
import type { DayRange } from "#src/domain/histogram.ts";
import type { DrawnPlaces } from "../drawn-places.ts";
import { LOOSE, SHORT, type CellSums, type Sum } from "./cell-sums.ts";
import { bareClaim, claimOfDays, isFree, SHAPE_ROOM, widened, type Claim } from "./claims.ts";
import { CELL_WIDTH, type Grid } from "./grid.ts";
import type { OverEnd } from "./over-end.ts";

/** One cell, or several that had to join. */
export interface Group {
  readonly lane: number;
  readonly cell: number;
  /** exclusive */
  readonly end: number;
  /** how many short events, and long ones without a row */
  readonly short: number;
  readonly loose: number;
  /** whether its short events are to stand singly, and which these are */
  single: boolean;
  readonly singles: number[];
}

/** Of what stands for a group. */
interface Stretch {
  /** the group's days: of its lane, whatever begins in them and isn't single is in the cluster */
  readonly group: DayRange;
  /** where it is drawn: its days, as far as they are the group's */
  readonly drawn: DayRange;
}

/** `drawn` is widened to what can be seen. */
export interface TileCluster extends Sum, Stretch {
  /** how many of them are long events without a row */
  readonly loose: number;
}

interface TilePlace {
  readonly lane: number;
  /** counted from the first row of the lane that holds no long events */
  readonly row: number;
}

export type TileClusterItem = TilePlace & { readonly cluster: TileCluster };

export type TileItem =
  | (TilePlace & {
      readonly position: number;
      /** it is all of what would else be a cluster */
      readonly instead?: Stretch;
    })
  | TileClusterItem;

export interface TileRoom {
  readonly rows: number;
  readonly grid: Grid;
  readonly places: DrawnPlaces;
  readonly firstDay: number;
  /** rows of those that reach into the next tile, and of those that reach in from the one before */
  readonly over: OverEnd;
  readonly reaching: OverEnd;
}

/** The least width of a cluster; pixels. */
const CLUSTER_WIDTH = 56;

/** What one lane shows in one tile. */
export interface PackedLane {
  readonly items: readonly TileItem[];
  readonly rows: readonly Row[];
  readonly room: TileRoom;
}

/** `groups` are those of one lane, by time. */
export function packedLane(groups: readonly Group[], sums: CellSums, room: TileRoom): PackedLane {
  let left = withoutLone(groups);
  for (;;) {
    const packed = tryPacking(left, sums, room);
    if ("items" in packed) return { ...packed, room };
    left = loosened(left, packed.stuck);
  }
}

/** The items and the rows that they take, or the group that found no room. */
function tryPacking(
  groups: readonly Group[],
  sums: CellSums,
  room: TileRoom,
): Omit<PackedLane, "room"> | { readonly stuck: Group } {
  const rows = Array.from({ length: room.rows }, (): Row => ({ taken: [], bare: [] }));
  const items: TileItem[] = [];
  for (const [position, row] of room.reaching) {
    const claim = bareClaim(position, room.places, room.grid);
    take(rows, { row, claim, bare: claim });
  }
  for (const group of groups) {
    if (group.single && group.loose === 0) continue;
    const { lane, cell, end, single } = group;
    const sum = sums.over(lane, cell, end, single ? [LOOSE] : [SHORT, LOOSE]);
    const cluster = clusterOf(group, sum, room);
    // groups have no day in common: the first row is enough for all clusters
    const claim = claimOfDays(cluster.drawn, room.grid);
    take(rows, { row: 0, claim, bare: claim });
    items.push({ lane, row: 0, ...(sum.count === 1 ? onlyOne(cluster) : { cluster }) });
  }
  const singles = groups.flatMap((group) => group.singles.map((position) => ({ group, position })));
  const isOver = ({ position }: { position: number }) => room.over.has(position);
  for (const { group, position } of singles.toSorted((a, b) => +isOver(b) - +isOver(a))) {
    const found = rowFor(position, rows, room, group.short === 1);
    if (found === undefined) return { stuck: group };
    take(rows, found);
    items.push({ lane: group.lane, row: found.row, position });
  }
  return { items, rows };
}

/**
 * With the events of a cluster singly, if there are rows for them: they make do with their shapes, and
 * may even cost others their words, since the cluster in their place would say less.
 */
export function takenApart(
  { items, rows, room }: PackedLane,
  whole: TileClusterItem,
  positions: readonly number[],
): PackedLane | undefined {
  const covered = claimOfDays(whole.cluster.drawn, room.grid);
  const others = (claims: readonly Claim[]) =>
    claims.filter(({ left, right }) => left !== covered.left || right !== covered.right);
  // in the first row it is alone on its days
  const without = rows.map(({ taken, bare }, row) =>
    row === 0
      ? { taken: others(taken), bare: others(bare) }
      : { taken: [...taken], bare: [...bare] },
  );
  const singles: TileItem[] = [];
  for (const position of positions) {
    const found = rowFor(position, without, room, true) ?? rowAnyway(position, without, room);
    if (found === undefined) return undefined;
    take(without, found);
    singles.push({ lane: whole.lane, row: found.row, position });
  }
  return { items: [...items.filter((item) => item !== whole), ...singles], rows: without, room };
}

function onlyOne({ one, group, drawn, span }: TileCluster) {
  const own = { from: span.from, to: Math.min(span.to, drawn.to) };
  return { position: one, instead: { group, drawn: own } };
}

/** What a group without room becomes: a cluster of its own, or together with its neighbour. */
function loosened(groups: readonly Group[], group: Group): Group[] {
  const at = groups.indexOf(group);
  const neighbour = groups[at - 1] ?? groups[at + 1];
  const joined =
    group.short > 1 || group.loose > 0 || neighbour === undefined ? [group] : [group, neighbour];
  return groups.flatMap((other) =>
    other === joined[0] ? [clustered(joined)] : joined.includes(other) ? [] : [other],
  );
}

/** A single event in a row for clusters may have to be cut: beside a cluster it joins that. */
function withoutLone(groups: readonly Group[]): Group[] {
  const kept: Group[] = [];
  const isLone = ({ short, loose }: Group) => short + loose === 1;
  for (const group of groups) {
    const before = kept.at(-1);
    if (before === undefined || before.single || group.single) kept.push(group);
    else if (isLone(before) || isLone(group)) kept.splice(-1, 1, clustered([before, group]));
    else kept.push(group);
  }
  return kept;
}

function clustered(groups: readonly Group[]): Group {
  return {
    lane: groups[0]?.lane ?? 0,
    cell: Math.min(...groups.map(({ cell }) => cell)),
    end: Math.max(...groups.map(({ end }) => end)),
    short: groups.reduce((sum, { short }) => sum + short, 0),
    loose: groups.reduce((sum, { loose }) => sum + loose, 0),
    singles: [],
    single: false,
  };
}

function clusterOf(
  { cell, end, loose }: Group,
  sum: Sum,
  { grid, firstDay }: TileRoom,
): TileCluster {
  const group = {
    from: firstDay + cell * grid.cellDays,
    to: firstDay + end * grid.cellDays,
  };
  const last = Math.min(sum.span.to, group.to - 1);
  const missing = Math.ceil(CLUSTER_WIDTH / grid.dayWidth) - (last + 1 - sum.span.from);
  const before = Math.max(0, Math.floor(missing / 2));
  const from = Math.max(group.from, sum.span.from - before);
  const to = Math.min(group.to - 1, last + Math.max(0, missing - (sum.span.from - from)));
  return { ...sum, loose, group, drawn: { from, to } };
}

// ----- rows ----- //

interface Row {
  /** with the room for words */
  readonly taken: Claim[];
  /** what is drawn in any case */
  readonly bare: Claim[];
}

interface FoundRow {
  readonly row: number;
  readonly claim: Claim;
  readonly bare: Claim;
}

function take(rows: readonly Row[], { row, claim, bare }: FoundRow): void {
  rows[row]?.taken.push(claim);
  rows[row]?.bare.push(bare);
}

/**
 * With room for words, if there is any; what is alone in its cell makes do with its shape. Nothing but
 * what is known to reaches into the next tile.
 */
function rowFor(
  position: number,
  rows: readonly Row[],
  room: TileRoom,
  alone: boolean,
): FoundRow | undefined {
  const own = room.over.get(position);
  const bare = claimFor(position, SHAPE_ROOM, room).claim;
  const taken = rows.map((row) => row.taken);
  for (const width of alone || own !== undefined ? [CELL_WIDTH, SHAPE_ROOM] : [CELL_WIDTH]) {
    const { claim, shifted } = claimFor(position, width, room);
    const row = own === undefined ? freeRow(taken, claim, shifted) : freeAt(taken, claim, own);
    if (row !== undefined) return { row, claim, bare };
  }
  return undefined;
}

/** Where only words are in the way. */
function rowAnyway(position: number, rows: readonly Row[], room: TileRoom): FoundRow | undefined {
  const { claim, shifted } = claimFor(position, SHAPE_ROOM, room);
  const drawn = rows.map(({ bare }) => bare);
  const own = room.over.get(position);
  const row = own === undefined ? freeRow(drawn, claim, shifted) : freeAt(drawn, claim, own);
  return row === undefined ? undefined : { row, claim, bare: claim };
}

function claimFor(position: number, width: number, { grid, places, firstDay }: TileRoom) {
  const end = (firstDay + grid.tileDays) * grid.dayWidth;
  return widened(bareClaim(position, places, grid), width, end);
}

function freeAt(taken: readonly (readonly Claim[])[], claim: Claim, row: number) {
  return isFree(taken[row] ?? [], claim) ? row : undefined;
}

/** Where words had to stand before the shape, preferably one that the next tile doesn't begin with. */
function freeRow(
  taken: readonly (readonly Claim[])[],
  claim: Claim,
  shifted: boolean,
): number | undefined {
  const later = shifted ? taken.findIndex((row, n) => n > 0 && isFree(row, claim)) : -1;
  const row = later === -1 ? taken.findIndex((claims) => isFree(claims, claim)) : later;
  return row === -1 ? undefined : row;
}
