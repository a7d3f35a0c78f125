/** The files in what was dropped, or chosen: also those in folders, to a depth and a number. */
import type { FoundFile } from "./files-of.ts";

/** Deeper folders, and more files, are a disk and no collection of clippings. */
const DEEPEST = 8;
const MOST_FILES = 20_000;

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  /** whether there are more than were looked at */
  readonly cut: boolean;
}

/** A folder chosen by its button gives each file with its path. */
export function chosenFiles(list: FileList): FoundFiles {
  const all = [...list];
  const files = all
    .slice(0, MOST_FILES)
    .map((file) => ({ file, path: file.webkitRelativePath || file.name }));
  return { files, cut: all.length > files.length };
}

/**
 * To be called while the drop is handled: the browser empties the transfer afterwards. Folders and
 * files that can't be opened are passed over.
 */
export function droppedFiles(transfer: DataTransfer): Promise<FoundFiles> {
  const entries: FileSystemEntry[] = [];
  for (const item of transfer.items) {
    const entry = item.kind === "file" ? entryOf(item) : null;
    if (entry !== null) entries.push(entry);
  }
  return entries.length === 0 ? Promise.resolve(chosenFiles(transfer.files)) : walk(entries);
}

/** Not in every browser, whatever its types say. */
function entryOf(item: DataTransferItem): FileSystemEntry | null {
  return "webkitGetAsEntry" in item ? item.webkitGetAsEntry() : null;
}

async function walk(roots: readonly FileSystemEntry[]): Promise<FoundFiles> {
  const files: FoundFile[] = [];
  let cut = false;
  let level = roots;
  for (let depth = 0; depth <= DEEPEST && level.length > 0; depth++) {
    const below: FileSystemEntry[] = [];
    for (const entry of level) {
      if (files.length >= MOST_FILES) return { files, cut: true };
      if (isFolder(entry)) below.push(...(await entriesIn(entry)));
      else if (isFile(entry)) files.push(...(await fileIn(entry)));
    }
    level = below;
    cut = level.length > 0;
  }
  return { files, cut };
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

async function fileIn(entry: FileSystemFileEntry): Promise<readonly FoundFile[]> {
  try {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ file, path: entry.fullPath.replace(/^\//u, "") }];
  } catch {
    return [];
  }
}

/** The browser hands a folder over a hundred at a time, and an empty list at the end. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  try {
    while (entries.length < MOST_FILES) {
      const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) =>
        reader.readEntries(resolve, reject),
      );
      if (some.length === 0) break;
      entries.push(...some);
    }
  } catch {
    // what was handed over counts
  }
  return entries;
}
