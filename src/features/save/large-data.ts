/** All events of an archive as the one file that a published site has. */
import { NO_CHOICES } from "#src/archive/questions.ts";
import type { Lang } from "#src/domain/model.ts";
import type { LargeData } from "#src/formats/publish/publication.ts";
import type { ArchiveToSave } from "./archive-to-save.ts";
import { toParquet } from "./to-parquet.ts";
import { aboutAll } from "./use-save-archive.ts";
import { writeArchive } from "./write-archive.ts";

/** `words` tell how many there are, of which time. Rejects where they can't be read. */
export async function largeData(
  toSave: ArchiveToSave,
  lang: Lang,
  words: (events: number) => string,
  progress: (done: number, of: number) => void,
  signal: AbortSignal,
): Promise<LargeData> {
  const { archive, all, file } = toSave;
  if (file !== undefined) return { file: await file(signal), events: all, words: words(all) };
  const rows = await archive.ask<"rows">({ kind: "rows", choices: NO_CHOICES }, signal);
  const tell = (done: number) => progress(done, rows.length);
  const about = aboutAll(toSave, lang);
  const { written, events } = await writeArchive(archive, rows, toParquet, about, tell, signal);
  return { file: new Blob([written.content]), events, words: words(events) };
}
