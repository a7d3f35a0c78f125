/** What a person can do about a file that can't be read or written, or that the program fails at. */
import { coded } from "./coded.ts";

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: coded("is not there: check its name", "cli.missing"),
  EISDIR: coded("is a folder: name a file in it", "cli.missing"),
  ENOTDIR: coded("is not there: a part of its path is no folder", "cli.missing"),
  EACCES: coded("may not be opened: change its permissions", "cli.forbidden"),
  EPERM: coded("may not be opened: change its permissions", "cli.forbidden"),
  EROFS: coded("can't be written: the file system is read-only", "cli.unwritable"),
  ENOSPC: coded("can't be written: the disk is full", "cli.unwritable"),
};

/** The rest of a sentence that begins with the file's name. Throws what is no fault of the file system. */
export function fileFault(error: unknown): string {
  const code: unknown = error instanceof Error && "code" in error ? error.code : undefined;
  if (typeof code !== "string" || !/^E[A-Z0-9]+$/u.test(code)) throw error;
  return WORDS[code] ?? coded(`can't be opened: ${code}`, "cli.file");
}

/** A mistake of the program at one document, which the others needn't suffer from; with its place in the code. */
export function programFault(error: unknown): string {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const words = "made the program fail, which is its own mistake: please report this";
  return `${coded(words, "cli.program")}\n${trace}`;
}
