/**
 * Writes an archive as Parquet, a batch of events at a time: what the timeline needs stands first in each
 * group of rows, so that it is read in one go, and texts in small pages, so that few are read for one.
 */
import type { DecodedArray } from "hyparquet";
import { ByteWriter } from "hyparquet-writer/src/bytewriter.js";
import { ParquetWriter } from "hyparquet-writer/src/parquet-writer.js";
import type { Bounds } from "#src/domain/bounds.ts";
import type { Actor, LocalText } from "#src/domain/model.ts";
import type { Kind, Saying, TakingPart } from "#src/domain/vocabulary.ts";
import { FORMAT, METADATA_KEY, type NamedSource } from "./file-words.ts";
import { encodedTexts } from "./encoded-texts.ts";
import { columnsToWrite, schemaOf } from "./written-columns.ts";

/** One event as it is written. */
export interface ArchiveRow {
  readonly id: string;
  readonly title: LocalText;
  readonly label?: LocalText | undefined;
  readonly summary?: LocalText | undefined;
  /** undefined for an undated event */
  readonly bounds: Bounds | undefined;
  readonly edtf?: string | undefined;
  readonly layer: "text" | "published" | "editor";
  readonly kind: Kind;
  readonly saying: Saying;
  /** ids, or names */
  readonly actors: readonly string[];
  /** of each of them; absent where all take part */
  readonly roles?: readonly TakingPart[] | undefined;
  readonly sources: readonly string[];
  readonly speakers: readonly string[];
  readonly passages: number;
  readonly url?: string | undefined;
  /** where it happened */
  readonly place?: LocalText | undefined;
  /** JSON of `{event, claims, sources}` */
  readonly detail?: string | undefined;
}

/** What the file says of itself. */
export interface ArchiveWords {
  readonly title: LocalText;
  readonly description?: LocalText | undefined;
  /** of names that are no actor's or source's id */
  readonly lang?: string | undefined;
  readonly sides?: readonly string[] | undefined;
  readonly actors?: readonly Actor[] | undefined;
  readonly sources?: readonly NamedSource[] | undefined;
}

/** Which columns there are; all others always. In the languages that the texts are in. */
export interface WrittenTexts {
  readonly titles: readonly string[];
  readonly labels: readonly string[];
  readonly summaries: readonly string[];
  readonly places: readonly string[];
  readonly roles: boolean;
  readonly url: boolean;
  readonly detail: boolean;
}

/** Takes the bytes of the file one after the other; the next ones wait for its promise. */
export type ArchiveSink = (bytes: Uint8Array) => void | Promise<void>;

export interface ArchiveWriter {
  /** in the order of time */
  readonly add: (rows: readonly ArchiveRow[]) => Promise<void>;
  /** `words`: where they are known only now */
  readonly finish: (
    words?: ArchiveWords,
  ) => Promise<{ readonly events: number; readonly bytes: number }>;
}

export const ROWS_PER_GROUP = 16_384;
/** Some hundred titles: what is read for one that is shown. */
const PAGE_BYTES = 32_768;
const MADE_BY = "dateline";

export function createArchiveWriter(
  sink: ArchiveSink,
  words: ArchiveWords,
  texts: WrittenTexts,
): ArchiveWriter {
  const columns = columnsToWrite(texts);
  const pending: ArchiveRow[] = [];
  const out = new ByteWriter(1 << 20);
  const metadata = { key: METADATA_KEY, value: metadataOf(words) };
  const writer = new ParquetWriter({
    writer: out,
    schema: schemaOf(columns),
    createdBy: MADE_BY,
    // it stands at the end of the file
    kvMetadata: [metadata],
  });
  let events = 0;

  const drain = async () => {
    const bytes = out.getBytes().slice();
    out.index = 0;
    await sink(bytes);
  };

  const writeGroup = async (rows: readonly ArchiveRow[]) => {
    if (rows.length === 0) return;
    events += rows.length;
    await writer.write({
      columnData: columns.map(({ name, valueOf, statistics, differ }) => {
        const values = rows.map(valueOf);
        const data: DecodedArray = differ ? encodedTexts(values) : values;
        return { name, data, statistics };
      }),
      rowGroupSize: rows.length,
      pageSize: PAGE_BYTES,
    });
    await drain();
  };

  return {
    add: async (rows) => {
      for (const row of rows) pending.push(row);
      while (pending.length >= ROWS_PER_GROUP) {
        // one group after the other, as they stand in the file
        await writeGroup(pending.splice(0, ROWS_PER_GROUP));
      }
    },
    finish: async (known = words) => {
      metadata.value = metadataOf(known);
      await writeGroup(pending.splice(0));
      await writer.finish();
      await drain();
      return { events, bytes: out.offset };
    },
  };
}

function metadataOf(words: ArchiveWords): string {
  return JSON.stringify({ format: FORMAT, ...words });
}
