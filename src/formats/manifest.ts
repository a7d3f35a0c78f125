/**
 * A directory of archive files, by the days that their events touch: only those in view are read. Rows of
 * all files are counted through, in the order in which the files were opened.
 */
import { ArchiveFaultError } from "#src/archive/archive-file.ts";
import type {
  ArchiveFile,
  ArchiveHead,
  ArchiveProblem,
  EventDetail,
  Reading,
} from "#src/archive/archive-file.ts";
import type { Columns } from "#src/archive/columns.ts";
import { MAX_DAY, MIN_DAY } from "#src/domain/calendar.ts";
import type { DayRange } from "#src/domain/histogram.ts";
import { PartMissing } from "#src/domain/part-missing.ts";
import { createMergedNames } from "./merged-names.ts";
import { readManifest, type Manifest, type ManifestFile } from "./read-manifest.ts";
import { fieldsOf } from "./parquet/file-words.ts";
import { claimOfRow } from "./parquet/row-records.ts";
import { markOf } from "./parquet/made-ids.ts";

export type OpenFile = (url: string, signal?: AbortSignal) => Promise<ArchiveFile>;

/** A file that has been opened. */
interface Opened {
  /** its number in the manifest */
  readonly number: number;
  /** of its name: what tells its rows from those of others, whatever else the manifest names */
  readonly mark: string;
  readonly file: ArchiveFile;
  /** of its first row among all rows */
  readonly firstRow: number;
}

/** Files that are opened while another one is read. */
const AHEAD = 2;
/** As much of a name as a message shows. */
const LONGEST_NAME = 180;

/**
 * Throws `ArchiveFaultError` where the manifest can't be read; what one of its files lacks is a problem.
 * `base` is the manifest's own address.
 */
export function openManifest(json: unknown, base: string, open: OpenFile): ArchiveFile {
  const manifest = readManifest(json, base);
  const { files } = manifest;
  const problems: ArchiveProblem[] = [];
  const opened: Opened[] = [];
  const done = new Set<number>();
  const opening = new Map<number, Promise<ArchiveFile | ArchiveFaultError>>();
  const merged = createMergedNames();
  let rows = 0;

  const openedOf = (number: number) => opened.find((each) => each.number === number);

  /** Never rejects but with the abort's reason. */
  const openOf = (number: number, signal: AbortSignal | undefined) => {
    const known = opening.get(number);
    if (known !== undefined) return known;
    const trying = open(files[number]?.url ?? "", signal).catch((error: unknown) => {
      opening.delete(number);
      signal?.throwIfAborted();
      if (error instanceof ArchiveFaultError) return error;
      const kind = error instanceof PartMissing ? "part-missing" : "unreachable";
      return new ArchiveFaultError({ kind, detail: "" });
    });
    // awaited in its turn
    trying.catch(() => {});
    opening.set(number, trying);
    return trying;
  };

  const readable = async (number: number, signal: AbortSignal | undefined) => {
    const known = openedOf(number);
    if (known !== undefined) return known;
    const file = await openOf(number, signal);
    if (file instanceof ArchiveFaultError) {
      const { events = 0, name = "" } = files[number] ?? {};
      const detail = `${name.slice(0, LONGEST_NAME)} (${file.fault.kind})`;
      problems.push({ reason: "file-missing", detail, events });
      done.add(number);
      return undefined;
    }
    const mark = markOf(files[number]?.name ?? "");
    const found: Opened = { number, mark, file, firstRow: rows };
    rows += file.head.events;
    opened.push(found);
    return found;
  };

  async function* batches(reading: Reading): AsyncGenerator<Columns> {
    const { signal, window } = reading;
    const wanted = [...files.keys()].filter((n) => !done.has(n) && isInView(files[n], window));
    for (const [place, number] of wanted.entries()) {
      signal?.throwIfAborted();
      for (const next of wanted.slice(place + 1, place + 1 + AHEAD)) void openOf(next, signal);
      // one file after the other, in the order of their days
      const found = await readable(number, signal);
      if (found === undefined) continue;
      for await (const columns of found.file.batches(reading)) {
        yield merged.columns(found, columns);
      }
      done.add(number);
    }
  }

  /** Asks each file for its own rows, and puts the answers where they were asked for. */
  const ofEach = async <T>(
    asked: readonly number[],
    read: (file: Opened, rows: readonly number[]) => Promise<readonly T[]>,
  ): Promise<readonly T[]> => {
    const all: T[] = [];
    await Promise.all(
      opened.map(async (each) => {
        const places = [...asked.keys()].filter((n) => isIn(each, asked[n] ?? -1));
        if (places.length === 0) return;
        const answers = await read(
          each,
          places.map((n) => (asked[n] ?? 0) - each.firstRow),
        );
        for (const [n, answer] of answers.entries()) {
          const place = places[n];
          if (place !== undefined) all[place] = answer;
        }
      }),
    );
    return all;
  };
  const texts = (asked: readonly number[], signal?: AbortSignal) =>
    ofEach(asked, async ({ file, mark }, own) => {
      const read = await file.texts(own, signal);
      return read.map((text) => ({ ...text, id: wholeId(text.id, mark) }));
    });
  const details = (asked: readonly number[], signal?: AbortSignal) =>
    ofEach(asked, async ({ file, mark }, own) => {
      const read = await file.details(own, signal);
      return read.map((detail) => wholeDetail(detail, mark));
    });

  return {
    head: headOf(manifest),
    names: merged.names,
    problems: () => [...problems, ...opened.flatMap(({ file }) => file.problems())],
    filesLeft: () => files.length - done.size,
    batches,
    texts,
    async *words(reading) {
      const { fromRow = 0, ...rest } = reading;
      for (const { file, firstRow } of opened) {
        if (firstRow + file.head.events <= fromRow) continue;
        // of a file that is known in part, only what isn't
        const own = { ...rest, fromRow: Math.max(0, fromRow - firstRow) };
        for await (const { row, texts: found } of file.words(own)) {
          yield { row: row + firstRow, texts: found };
        }
      }
    },
    rowOf: (id, signal) => rowOf(opened, id, signal),
    detail: async (row, signal) => {
      const [found] = await details([row], signal);
      if (found === undefined) throw new RangeError(`no event ${row}`);
      return found;
    },
    details,
  };
}

function isIn({ file, firstRow }: Opened, row: number): boolean {
  return row >= firstRow && row < firstRow + file.head.events;
}

/** A file without days is always in view: it holds the undated. */
function isInView(file: ManifestFile | undefined, window: DayRange | undefined): boolean {
  if (file?.days === undefined || window === undefined) return file !== undefined;
  return file.days.from <= window.to && file.days.to >= window.from;
}

/** Of the files that are open: others would have to be read for it from end to end. */
async function rowOf(
  opened: readonly Opened[],
  id: string,
  signal: AbortSignal | undefined,
): Promise<number | undefined> {
  for (const { mark, file, firstRow } of opened) {
    // one after the other: the first may have it
    const row = await file.rowOf(ownId(id, mark), signal);
    if (row !== undefined) return firstRow + row;
  }
  return undefined;
}

// ----- events without an id are called after their rows, which every file has of its own ----- //

function wholeId(id: string, mark: string): string {
  return /^row-\d+$/u.test(id) ? `${id}-of-${mark}` : id;
}

function ownId(id: string, mark: string): string {
  const end = `-of-${mark}`;
  return id.startsWith("row-") && id.endsWith(end) ? id.slice(0, -end.length) : id;
}

function wholeDetail({ dataset, event }: EventDetail, mark: string): EventDetail {
  const whole = wholeId(event, mark);
  const { events, claims, ...rest } = fieldsOf(dataset);
  if (whole === event || !Array.isArray(events) || !Array.isArray(claims)) {
    return { dataset, event };
  }
  const named = (records: readonly unknown[], id: string, more: object) =>
    records.map((each) => (fieldsOf(each)["id"] === id ? { ...fieldsOf(each), ...more } : each));
  // the one claim of an event that its row alone tells of is called after the row as well
  const [was, is] = [claimOfRow(event), claimOfRow(whole)];
  const isBare = claims.some((each: unknown) => fieldsOf(each)["id"] === was);
  const evidence = isBare ? { evidence: [{ claim: is, as: "states" }] } : {};
  return {
    event: whole,
    dataset: {
      ...rest,
      claims: named(claims, was, { id: is }),
      events: named(events, event, { id: whole, ...evidence }),
    },
  };
}

/** A day that no clock holds would squeeze the rest into a hair: it gives way to the other end. */
function shownRange({ from, to }: DayRange): DayRange | undefined {
  const days = [from, to].filter((day) => day >= MIN_DAY && day <= MAX_DAY);
  return days.length === 0 ? undefined : { from: Math.min(...days), to: Math.max(...days) };
}

function headOf({ title, description, files }: Manifest): ArchiveHead {
  const density = files.flatMap(({ days, events }) => {
    const range = days && shownRange(days);
    return range === undefined ? [] : [{ range, events }];
  });
  const bytes = files.reduce((sum, file) => sum + (file.bytes ?? 0), 0);
  const extent = density.reduce<DayRange | undefined>(
    (all, { range }) => ({
      from: Math.min(all?.from ?? range.from, range.from),
      to: Math.max(all?.to ?? range.to, range.to),
    }),
    undefined,
  );
  return {
    title,
    description,
    events: files.reduce((sum, { events }) => sum + events, 0),
    // the length of whole files is no measure: most of it is never read
    bytes: files.every(({ timelineBytes }) => timelineBytes !== undefined)
      ? files.reduce((sum, { timelineBytes = 0 }) => sum + timelineBytes, 0)
      : 0,
    allBytes: bytes,
    extent,
    density,
  };
}
