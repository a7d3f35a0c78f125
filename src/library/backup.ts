/** All that is kept on this machine as one file, and a part of it. */
import type { Archive, ArchivedCollection, ArchivedCorrections } from "./archive.ts";
import type { StoredOriginal, StoredProblem } from "./library.ts";
import { machineTime } from "./machine-time.ts";

export const BACKUP = "dateline-backup";
export const BACKUP_VERSION = 1;

export interface Backup {
  readonly format: string;
  /** milliseconds since 1970 */
  readonly made: number;
  readonly collections: readonly ArchivedCollection[];
  readonly corrections: readonly ArchivedCorrections[];
  readonly originals: readonly StoredOriginal[];
  /** records of the store that nobody can read: they are not in the backup */
  readonly leftOut: readonly StoredProblem[];
}

/** Of everything, or of some collections with their originals. Rejects with a `LibraryError`. */
export async function backupOf(
  library: Archive,
  ids?: readonly string[],
  made: number = machineTime(),
): Promise<Backup> {
  const { collections, corrections, originals, problems } = await library.contents();
  const format = `${BACKUP}/${String(BACKUP_VERSION)}`;
  if (ids === undefined) {
    return { format, made, collections, corrections, originals, leftOut: problems };
  }
  const isMeant = ({ shelf }: StoredOriginal) =>
    shelf.of === "collection" && ids.includes(shelf.id);
  return {
    format,
    made,
    collections: collections.filter(({ collection }) => ids.includes(collection.id)),
    corrections: [],
    originals: originals.filter(isMeant),
    leftOut: problems,
  };
}

/** The file's text, in lines, so that a fault in it has a place. */
export function backupText(backup: Backup): string {
  return `${JSON.stringify(backup, undefined, 1)}\n`;
}
