/** Reads a collection's authoring files from a folder. */
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { CollectionFiles } from "./build-collection.ts";
import { coded } from "./coded.ts";
import { fileFault } from "./file-fault.ts";
import { ACTORS_FILE, REVIEW_FILE } from "./file-names.ts";

/** Why the collection's folder can't be read; the rest of a sentence that begins with its name. */
export async function folderFault(folder: string): Promise<string | undefined> {
  try {
    return (await stat(folder)).isDirectory()
      ? undefined
      : coded("is no folder: name a collection's", "cli.missing");
  } catch (error) {
    return fileFault(error);
  }
}

/** A file that is missing is missing in the map, and so are all in a folder that is missing. */
export async function readCollectionFiles(folder: string): Promise<CollectionFiles> {
  const articles = await namesIn(folder, "articles", ".md");
  const names = [ACTORS_FILE, REVIEW_FILE, ...articles];
  const files = new Map<string, string>();
  for (const name of names) {
    const content = await readIfThere(join(folder, name));
    if (content !== undefined) files.set(name, content);
  }
  return files;
}

async function namesIn(folder: string, within: string, ending: string): Promise<readonly string[]> {
  try {
    const names = await readdir(join(folder, within));
    return names.filter((name) => name.endsWith(ending)).map((name) => `${within}/${name}`);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** The file's text, `undefined` where there is none; any other fault is thrown. */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
