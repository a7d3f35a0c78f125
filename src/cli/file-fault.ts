/** What a person can do about a file that can't be read or written, or that the program fails at. */

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: "is not there: check its name",
  EISDIR: "is a folder: name a file in it",
  ENOTDIR: "is not there: a part of its path is no folder",
  EACCES: "may not be opened: change its permissions",
  EPERM: "may not be opened: change its permissions",
  EROFS: "can't be written: the file system is read-only",
  ENOSPC: "can't be written: the disk is full",
};

/** The rest of a sentence that begins with the file's name. Throws what is no fault of the file system. */
export function fileFault(error: unknown): string {
  const code: unknown = error instanceof Error && "code" in error ? error.code : undefined;
  if (typeof code !== "string" || !/^E[A-Z0-9]+$/u.test(code)) throw error;
  return WORDS[code] ?? `can't be opened: ${code}`;
}

/** A mistake of the program at one document, which the others needn't suffer from; with its place in the code. */
export function programFault(error: unknown): string {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `made the program fail, which is its own mistake: please report this\n${trace}`;
}
