/** A Parquet file of a collection that nobody holds whole: a group of rows at a time. */
import type { Dataset } from "#src/domain/dataset.ts";
import type { Actor, Source } from "#src/domain/model.ts";
import type { ToExport } from "#src/formats/export/exported.ts";
import {
  createArchiveWriter,
  ROWS_PER_GROUP,
  type ArchiveRow,
  type ArchiveWriter,
  type ArchiveWords,
  type WrittenTexts,
} from "#src/formats/parquet/archive-writer.ts";
import { rowOfRecord, textsOfRows } from "#src/formats/parquet/rows-of-dataset.ts";

/** As `SavedInParts`: a text in a new language needs a column in every group. */
export function parquetInParts({ dataset }: ToExport) {
  const names = createNames(dataset);
  let parts: Blob[] = [];
  let pending: ArchiveRow[] = [];
  let writer: ArchiveWriter | undefined;
  let texts: WrittenTexts | undefined;

  const write = async () => {
    writer ??= createArchiveWriter(
      (bytes) => void parts.push(new Blob([new Uint8Array(bytes)])),
      names.words(),
      texts ?? textsOfRows([]),
    );
    await writer.add(pending.splice(0));
    return writer;
  };

  return {
    add: async (piece: readonly ToExport[]): Promise<boolean> => {
      const rows = piece.flatMap((given) =>
        given.records.map((record) => rowOfRecord(record, given.dataset)),
      );
      for (const given of piece) names.add(given.dataset);
      const before = texts;
      texts = union(before, textsOfRows(rows));
      if (writer !== undefined && JSON.stringify(texts) !== JSON.stringify(before)) {
        [writer, parts, pending] = [undefined, [], []];
        return false;
      }
      pending.push(...rows);
      if (pending.length >= ROWS_PER_GROUP) await write();
      return true;
    },
    finish: async (): Promise<Blob[]> => {
      const { finish } = await write();
      await finish(names.words());
      return parts;
    },
  };
}

function union(a: WrittenTexts | undefined, b: WrittenTexts): WrittenTexts {
  if (a === undefined) return b;
  const both = (one: readonly string[], other: readonly string[]) =>
    [...new Set([...one, ...other])].toSorted();
  return {
    titles: both(a.titles, b.titles),
    labels: both(a.labels, b.labels),
    summaries: both(a.summaries, b.summaries),
    places: both(a.places ?? [], b.places ?? []),
    roles: a.roles || b.roles,
    url: a.url || b.url,
    detail: a.detail || b.detail,
  };
}

/** What the rows name; sources without their texts, which stand with each event. */
function createNames({ title, description, sides }: Dataset) {
  const actors = new Map<string, Actor>();
  const sources = new Map<string, Source>();
  return {
    add: (given: Dataset) => {
      for (const [id, actor] of given.actors) actors.set(id, actor);
      for (const [id, source] of given.sources) sources.set(id, source);
    },
    words: (): ArchiveWords => ({
      title,
      description,
      sides: sides.filter((id) => actors.has(id)),
      actors: [...actors.values()],
      sources: [...sources.values()].map(({ texts: _texts, aside: _aside, ...source }) => source),
    }),
  };
}
