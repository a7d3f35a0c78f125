/** Ids of collections: readable in an address, and unlike all that are taken. */
import { slugOf } from "#src/domain/slug.ts";

/** An address of this length still fits into a line of a letter. */
const LONGEST = 60;

/** A title in letters that make no id, such as Cyrillic ones, gives "collection". */
export function idFromTitle(title: string, isTaken: (id: string) => boolean): string {
  const words = slugOf(title.normalize("NFC").replace(/[äöü]/giu, written))
    .slice(0, LONGEST)
    .replace(/-$/u, "");
  return freeId(words === "" ? "collection" : words, isTaken);
}

/** As German writes an umlaut where its letter is missing. */
function written(letter: string): string {
  return `${letter.normalize("NFD").charAt(0)}e`;
}

/** The id itself, or the first of "id-2", "id-3" that is free. */
export function freeId(id: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(id)) return id;
  let number = 2;
  while (isTaken(`${id}-${String(number)}`)) number += 1;
  return `${id}-${String(number)}`;
}
