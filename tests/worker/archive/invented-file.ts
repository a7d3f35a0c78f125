/** Invented events as an archive is read from, in batches that a test lets come. */
import type { ArchiveFile, ArchiveProblem, EventText } from "#src/archive/archive-file.ts";
import type { Columns, Names } from "#src/archive/columns.ts";
import { KINDS } from "#src/domain/model.ts";

export interface InventedEvent {
  readonly id: string;
  /** absent for an undated one */
  readonly day?: number;
  /** the last day, where it lasts */
  readonly to?: number;
  readonly kind?: (typeof KINDS)[number];
  /** numbers of `NAMES.actors` */
  readonly actors?: readonly number[];
  readonly title?: string;
}

export const NAMES: Names = {
  actors: [
    { id: "north", kind: "state", name: { en: "Northland" }, aliases: [] },
    { id: "anna", kind: "person", name: { en: "Anna" }, aliases: [], partOf: "north" },
    { id: "bert", kind: "person", name: { en: "Bert" }, aliases: [] },
  ],
  sides: ["north"],
  sources: [{ id: "paper", publisher: "The Paper", headline: "News", lang: "en", published: 40 }],
  speakers: ["own"],
};

/** One on each of so many days in a row. */
export function daily(count: number): readonly InventedEvent[] {
  return Array.from({ length: count }, (_, n) => ({
    id: `event-${n}`,
    day: n,
    actors: [n % 3],
    title: n % 2 === 0 ? `Even meeting ${n}` : `Odd quarrel ${n}`,
  }));
}

export function inventedColumns(events: readonly InventedEvent[], firstRow = 0): Columns {
  const actors = events.map((event) => event.actors ?? []);
  return {
    count: events.length,
    beginEarliest: Int32Array.from(events, ({ day = 0 }) => day),
    beginLatest: Int32Array.from(events, ({ day = 0 }) => day),
    endEarliest: Int32Array.from(events, ({ day = 0, to = day }) => to),
    endLatest: Int32Array.from(events, ({ day = 0, to = day }) => to),
    layer: Uint8Array.from(events, ({ day }) => (day === undefined ? 0 : 1)),
    kind: Uint8Array.from(events, ({ kind = "meeting" }) => KINDS.indexOf(kind)),
    saying: new Uint8Array(events.length),
    actors: lists(actors),
    sources: lists(events.map(() => [0])),
    speakers: lists(events.map(() => [0])),
    row: Uint32Array.from(events, (_, place) => firstRow + place),
  };
}

function lists(values: readonly (readonly number[])[]) {
  const offsets = new Uint32Array(values.length + 1);
  for (const [place, list] of values.entries())
    offsets[place + 1] = (offsets[place] ?? 0) + list.length;
  return { offsets, values: Uint32Array.from(values.flat()) };
}

export interface Invented {
  readonly batch?: number;
  /** awaited before each batch */
  readonly gate?: (batch: number, signal: AbortSignal | undefined) => Promise<void>;
  readonly problems?: ArchiveProblem[];
  readonly texts?: ArchiveFile["texts"];
}

/** Ten bytes an event. */
export function inventedFile(
  events: readonly InventedEvent[],
  invented: Invented = {},
): ArchiveFile {
  const { batch = 100, gate, problems = [] } = invented;
  let given = 0;
  const textOf = (row: number): EventText => {
    const event = events[row];
    if (event === undefined) throw new RangeError(`no event ${row}`);
    return { id: event.id, title: { en: event.title ?? event.id }, edtf: "2025", passages: 1 };
  };
  return {
    head: {
      title: { en: "Invented" },
      events: events.length,
      bytes: events.length * 10,
      allBytes: events.length * 30,
      density: [],
    },
    names: () => NAMES,
    problems: () => problems,
    async *batches({ signal, onBytes }) {
      for (let number = 0; given < events.length; number += 1) {
        await gate?.(number, signal);
        signal?.throwIfAborted();
        const part = events.slice(given, given + batch);
        onBytes?.(part.length * 10);
        given += part.length;
        yield inventedColumns(part, given - part.length);
      }
    },
    texts: invented.texts ?? (async (rows) => rows.map(textOf)),
    async *words() {
      for (const [row, { title = "" }] of events.entries()) yield { row, texts: [title] };
    },
    rowOf: async (id) => {
      const row = events.findIndex((event) => event.id === id);
      return row === -1 ? undefined : row;
    },
    detail: async (row) => ({ dataset: { row }, event: textOf(row).id }),
    details: async (rows) => rows.map((row) => ({ dataset: { row }, event: textOf(row).id })),
  };
}
