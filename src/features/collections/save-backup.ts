import { backupOf, backupText } from "#src/library/backup.ts";
import type { Library } from "#src/library/library.ts";
import { saveFile } from "#src/ui/save-file.ts";

export interface SavedBackup {
  readonly file: string;
  /** records that are not in it, because nobody can read them */
  readonly leftOut: number;
  /** letters, which are bytes mostly */
  readonly size: number;
}

/** Hands a backup to the browser as a file: of one collection, or of all that is kept. */
export async function saveBackup(library: Library, id?: string): Promise<SavedBackup> {
  const backup = await backupOf(library, id === undefined ? undefined : [id]);
  const file = `dateline-${id ?? "backup"}.json`;
  const text = backupText(backup);
  saveFile(file, text, "application/json");
  return { file, leftOut: backup.leftOut.length, size: text.length };
}
