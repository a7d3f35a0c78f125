/** All that a file holds of one event, as the records of a data file. */
import type { EventDetail } from "#src/archive/archive-file.ts";
import { NO_BEGIN, NO_END, PLACE_LAYERS, type Columns, type Lists } from "#src/archive/columns.ts";
import { actorWithAncestors } from "#src/domain/actor-tree.ts";
import type { Bounds } from "#src/domain/bounds.ts";
import type { Actor, LocalText } from "#src/domain/model.ts";
import { fieldsOf, localText, type FileWords } from "./file-words.ts";
import type { FoundColumns, LangColumn } from "./find-columns.ts";
import type { Footer, Leaf, RowGroupPlace } from "./footer.ts";
import type { NameBook } from "./name-book.ts";
import { recordsOfRow, type ColumnsOfRow, type RowRecords } from "./row-records.ts";
import { eventId } from "./row-ids.ts";
import { groupOf } from "./page-places.ts";
import type { TextReader } from "./text-pages.ts";

export interface DetailSource {
  readonly footer: Footer;
  readonly found: FoundColumns;
  readonly words: FileWords;
  readonly book: NameBook;
  readonly texts: TextReader;
  /** of the file, where it has no title */
  readonly name: string;
  readonly columnsOf: (group: RowGroupPlace, signal: AbortSignal | undefined) => Promise<Columns>;
}

export interface EventDetails {
  readonly of: (row: number, signal?: AbortSignal) => Promise<EventDetail>;
  /** in the order of the rows */
  readonly all: (rows: readonly number[], signal?: AbortSignal) => Promise<readonly EventDetail[]>;
}

export function createEventDetails(source: DetailSource): EventDetails {
  const { footer, found, words, book, texts, name } = source;
  const { titles, labels, summaries, places } = found;
  const leaves = [found.id, found.edtf, found.roles, found.url, found.detail]
    .concat(leavesOf([...titles, ...labels, ...summaries, ...places]))
    .filter((leaf) => leaf !== undefined);

  const title = words.title ?? { [words.lang]: name };

  /** The columns of a group are read once for all of its rows that are asked for together. */
  const createPlaces = (signal: AbortSignal | undefined) => {
    const known = new Map<RowGroupPlace, Promise<Columns>>();
    return async (row: number) => {
      const group = footer.groups[groupOf(footer.groups, row)];
      if (group === undefined) throw new RangeError(`no event ${row}`);
      const columns = known.get(group) ?? source.columnsOf(group, signal);
      known.set(group, columns);
      return ofColumns(await columns, row - group.firstRow, book);
    };
  };

  const all: EventDetails["all"] = async (rows, signal) => {
    const read = await texts.read(leaves, rows, signal);
    const placed = createPlaces(signal);
    const one = async (row: number, n: number) => {
      const at = (leaf: Leaf | undefined) =>
        leaf === undefined ? undefined : read[leaves.indexOf(leaf)]?.[n];
      const inLangs = (columns: readonly LangColumn[]): LocalText | undefined =>
        localText(Object.fromEntries(columns.map(({ lang, leaf }) => [lang, at(leaf)])));
      const id = eventId(at(found.id), row);
      const own = ownRecords(at(found.detail), id);
      if (own !== undefined) return { id, records: own };
      const records = recordsOfRow({
        id,
        title: inLangs(titles) ?? { [words.lang]: id },
        label: inLangs(labels),
        summary: inLangs(summaries),
        place: inLangs(places),
        roles: at(found.roles),
        edtf: at(found.edtf),
        url: at(found.url),
        lang: words.lang,
        collection: Object.values(title)[0] ?? name,
        ...(await placed(row)),
      });
      return { id, records };
    };
    const made = await Promise.all(rows.map(one));
    // reading their places may have brought names
    const known = new Map(book.names().actors.map((actor) => [actor.id, actor]));
    return made.map(({ id, records }) => detailOf(records, id, { title, book, known }));
  };

  return {
    all,
    of: async (row, signal) => {
      const [detail] = await all([row], signal);
      if (detail === undefined) throw new RangeError(`no event ${row}`);
      return detail;
    },
  };
}

/** What the columns of the timeline know of a row. */
function ofColumns(columns: Columns, n: number, book: NameBook): ColumnsOfRow {
  const { actors, speakers } = book.names();
  return {
    bounds: boundsAt(columns, n),
    layer: PLACE_LAYERS[columns.layer[n] ?? 0] ?? "none",
    kind: columns.kind[n] ?? -1,
    saying: columns.saying[n] ?? -1,
    actors: numbersAt(columns.actors, n).flatMap((who) => actors[who]?.id ?? []),
    speakers: numbersAt(columns.speakers, n).flatMap((who) => speakers[who] ?? []),
    sources: numbersAt(columns.sources, n).flatMap((which) => book.sourceRecord(which) ?? []),
  };
}

function leavesOf(columns: readonly LangColumn[]): readonly (Leaf | undefined)[] {
  return columns.map(({ leaf }) => leaf);
}

interface Shared {
  readonly title: LocalText;
  readonly book: NameBook;
  /** of the file, by id */
  readonly known: ReadonlyMap<string, Actor>;
}

function detailOf(records: RowRecords, id: string, { title, book, known }: Shared): EventDetail {
  const { event, others, claims, sources, actors } = records;
  const named = new Set(
    claims.flatMap(actorsNamed).flatMap((who) => actorWithAncestors(who, known)),
  );
  const own = new Set(actors.map((actor) => fieldsOf(actor)["id"]));
  const needed = [...named].flatMap((who): readonly Actor[] => {
    const actor = own.has(who) ? undefined : known.get(who);
    return actor === undefined ? [] : [actor];
  });
  return {
    event: id,
    dataset: {
      format: "dateline/1",
      title,
      sides: book.names().sides.filter((side) => named.has(side) && known.has(side)),
      sources,
      actors: [...needed, ...actors],
      claims,
      events: [event, ...others],
    },
  };
}

/** The records that a file has of its own; `undefined` where there are none, or none that can be read. */
function ownRecords(json: string | undefined, id: string): RowRecords | undefined {
  if (json === undefined) return undefined;
  try {
    const { event, others, claims, sources, actors } = fieldsOf(JSON.parse(json));
    const lists = [claims, sources].every((list) => Array.isArray(list) && list.length <= 100_000);
    if (!lists || typeof fieldsOf(event)["id"] !== "string") return undefined;
    return {
      event: { ...fieldsOf(event), id },
      others: listOf(others),
      claims: listOf(claims),
      sources: listOf(sources),
      actors: listOf(actors),
    };
  } catch {
    return undefined;
  }
}

/** Whoever a claim names, as an actor or as a speaker; it comes from outside. */
function actorsNamed(claim: unknown): readonly string[] {
  const { actors, chain } = fieldsOf(claim);
  const ids = [
    ...listOf(actors).map((each) => fieldsOf(each)["actor"]),
    ...listOf(chain).flatMap((link) => listOf(fieldsOf(link)["speakers"])),
  ];
  return ids.filter((each) => typeof each === "string");
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function numbersAt({ offsets, values }: Lists, n: number): readonly number[] {
  return [...values.subarray(offsets[n] ?? 0, offsets[n + 1] ?? 0)];
}

/** `undefined` for an event without a place. */
function boundsAt(columns: Columns, n: number): Bounds | undefined {
  if (columns.layer[n] === 0) return undefined;
  return {
    beginEarliest: dayAt(columns.beginEarliest, n),
    beginLatest: dayAt(columns.beginLatest, n),
    endEarliest: dayAt(columns.endEarliest, n),
    endLatest: dayAt(columns.endLatest, n),
  };
}

function dayAt(column: Int32Array, n: number): number {
  const day = column[n] ?? 0;
  if (day === NO_BEGIN) return Number.NEGATIVE_INFINITY;
  return day === NO_END ? Number.POSITIVE_INFINITY : day;
}
