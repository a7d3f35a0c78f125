/** A Parquet file as an archive: its timeline first, and of its texts only what is asked for. */
import { ArchiveFaultError } from "#src/archive/archive-file.ts";
import type { ArchiveFile, EventText } from "#src/archive/archive-file.ts";
import { PartMissing } from "#src/domain/part-missing.ts";
import { compressorsFor } from "./compressors.ts";
import { createEventDetails } from "./event-detail.ts";
import { headOf } from "./file-head.ts";
import { localText, METADATA_KEY, readFileWords } from "./file-words.ts";
import { findColumns, textLeaves, timelineLeaves, type LangColumn } from "./find-columns.ts";
import { readFooter, type Leaf, type RowGroupPlace } from "./footer.ts";
import { createLostTexts } from "./lost-texts.ts";
import { createNameBook } from "./name-book.ts";
import { createProblemBook } from "./problem-book.ts";
import type { RangedBytes } from "./ranged-bytes.ts";
import { createBatches, readGroupBytes } from "./read-batches.ts";
import { createGroupReader } from "./read-group.ts";
import { createRowIds, eventId } from "./row-ids.ts";
import { createTextReader } from "./text-pages.ts";
import { wordsOfGroups } from "./title-words.ts";

/** Throws `ArchiveFaultError` where nothing can be shown, and `PartMissing`; `name` is the file's, for messages. */
export async function openParquet(
  bytes: RangedBytes,
  name: string,
  signal?: AbortSignal,
): Promise<ArchiveFile> {
  try {
    return await openWhole(bytes, name, signal);
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof ArchiveFaultError || error instanceof PartMissing) throw error;
    // a damaged end may claim what nobody has thought of
    throw new ArchiveFaultError({ kind: "cut-off", detail: "footer" });
  }
}

async function openWhole(
  bytes: RangedBytes,
  name: string,
  signal: AbortSignal | undefined,
): Promise<ArchiveFile> {
  const footer = await readFooter(bytes, signal);
  const problems = createProblemBook();
  const metadata = footer.metadata.key_value_metadata ?? [];
  const words = readFileWords(metadata.find(({ key }) => key === METADATA_KEY)?.value);
  const book = createNameBook(words, problems);
  const found = findColumns(footer.leaves, words.lang, problems);
  if (footer.rows === 0) throw new ArchiveFaultError({ kind: "empty", detail: "rows" });
  if (bytes.whole) problems.note("whole-file", name, 0);
  const timeline = timelineLeaves(found);
  const compressors = await compressorsFor(footer, [...timeline, ...textLeaves(found)]);
  const groups = createGroupReader(found, book, problems);
  const noteLost = createLostTexts(found, problems);
  const texts = createTextReader(bytes, footer, compressors, noteLost);
  const source = { bytes, footer, texts, compressors, noteLost };
  const ids = createRowIds({ ...source, leaf: found.id });

  const bytesOfGroup = (group: RowGroupPlace, own: AbortSignal | undefined) =>
    readGroupBytes(bytes, group, timeline, compressors, own);
  const details = createEventDetails({
    footer,
    found,
    words,
    book,
    texts,
    name,
    columnsOf: async (group, own) =>
      createGroupReader(found, book, createProblemBook()).read(await bytesOfGroup(group, own)),
  });

  const shownLeaves = [
    found.id,
    found.edtf,
    found.passages?.leaf,
    ...found.titles.map(({ leaf }) => leaf),
    ...found.labels.map(({ leaf }) => leaf),
  ].filter((leaf) => leaf !== undefined);

  return {
    head: headOf(bytes, footer, found, words, name),
    names: book.names,
    problems: problems.all,
    batches: createBatches({ footer, groups, problems, name, bytesOf: bytesOfGroup }),
    texts: async (rows, own) => {
      const read = await texts.read(shownLeaves, rows, own);
      return rows.map((row, n): EventText => {
        const at = (leaf: Leaf | undefined) =>
          leaf === undefined ? undefined : read[shownLeaves.indexOf(leaf)]?.[n];
        const inLangs = (columns: readonly LangColumn[]) =>
          localText(Object.fromEntries(columns.map(({ lang, leaf }) => [lang, at(leaf)])));
        const id = eventId(at(found.id), row);
        return {
          id,
          title: inLangs(found.titles) ?? { [words.lang]: id },
          label: inLangs(found.labels),
          edtf: at(found.edtf),
          passages: Number(at(found.passages?.leaf) ?? 0),
        };
      });
    },
    words: (reading) => wordsOfGroups(source, found, reading),
    rowOf: ids.rowOf,
    detail: details.of,
    details: details.all,
  };
}
