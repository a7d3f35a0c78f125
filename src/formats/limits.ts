/** How large a file may be: more is refused before it is read. No article comes near it. */
import type { ReadFault } from "./file-reading.ts";

const MB = 1_000_000;

/** Bytes by a file name's ending; pasted words count by their UTF-16 units. */
export const LARGEST: Readonly<Record<"pdf" | "other", number>> = { pdf: 50 * MB, other: 20 * MB };

export function largestFor(name: string): number {
  return /\.pdf$/iu.test(name) ? LARGEST.pdf : LARGEST.other;
}

/** To be asked before a file is read, with its `size`. */
export function tooLarge(name: string, size: number): ReadFault | undefined {
  const most = largestFor(name);
  return size > most ? { kind: "too-large", detail: `${size} bytes > ${most}` } : undefined;
}

/** UTF-16 units of an article, as many as a thick book has: more would take seconds at every opening. */
export const MOST_LETTERS = 1_000_000;
