/**
 * Ids of what has a name but no id that it could be called by. They follow from the name alone: another
 * file that has the same name comes to the same id, and other names come to others.
 */
import { slugOf } from "#src/domain/slug.ts";
import { isId } from "./file-words.ts";
import { hashOf } from "./intern.ts";
import { BYTES_OF_UNIT, writeUtf8 } from "./utf8.ts";

const LONGEST_SLUG = 80;
/** Read for the slug; the mark is of all of it. */
const LONGEST_READ = 400;

/** The slug of a name where that spells it back ("north-sea": "North Sea"), else with its mark. */
export function idOfName(name: string): string {
  const slug = readSlug(name);
  const isWhole = slug.length <= LONGEST_SLUG && isId(slug) && spelled(slug) === name;
  return isWhole ? slug : marked(slug, name, "name");
}

/** The slug with its mark; `nothing` stands for a slug that is empty. */
export function markedId(text: string, nothing: string): string {
  return marked(readSlug(text), text, nothing);
}

/** The slug where it is no longer than that, else its begin with its mark. */
export function shortId(text: string, nothing: string, longest: number): string {
  const slug = readSlug(text);
  return slug.length <= longest && isId(slug) ? slug : marked(slug, text, nothing);
}

function readSlug(text: string): string {
  return slugOf(text.slice(0, LONGEST_READ));
}

function marked(slug: string, text: string, nothing: string): string {
  const short = slug.slice(0, LONGEST_SLUG).replace(/-$/u, "");
  return `${short === "" ? nothing : short}-${markOf(text)}`;
}

/** For nearly every text: room of its own would cost each of a hundred thousand more than its hashes. */
const room = new Uint8Array(1024);

/** 53 bits of the text: two of a million texts hardly ever share them. */
export function markOf(text: string): string {
  const begun = `~${text}`;
  const most = begun.length * BYTES_OF_UNIT;
  const bytes = most <= room.length ? room : new Uint8Array(most);
  const end = writeUtf8(begun, bytes, 0);
  const high = hashOf(bytes, 1, end);
  // another begin makes it another hash
  const low = hashOf(bytes, 0, end) >>> 11;
  return (high * 2 ** 21 + low).toString(36);
}

function spelled(slug: string): string {
  return slug
    .split("-")
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(" ");
}
