/** Where in the text of a JSON file a value stands, so that a wrong one can be pointed at. */
import { placeIn, type Place } from "#src/domain/text-place.ts";

const STRING = /"(?:[^"\\]|\\.)*"/suy;
const SPACE = /\s*/uy;
/** all between the marks that structure a file: numbers, names, white space */
const PLAIN = /[^"{}[\],:]+/uy;

/**
 * The value at the path, or the innermost one above it that is there: what is missing is missing in
 * that. The text has to be JSON.
 */
export function placeInJson(text: string, path: readonly PropertyKey[]): Place {
  let at = end(SPACE, text, 0);
  for (const step of path) {
    const inside =
      text[at] === "[" ? itemAt(text, at, Number(step)) : memberAt(text, at, String(step));
    if (inside === undefined) break;
    at = inside;
  }
  return placeIn(text, at);
}

/** Where the item of the array begins. */
function itemAt(text: string, array: number, index: number): number | undefined {
  let at = end(SPACE, text, array + 1);
  for (let item = 0; item < index; item += 1) {
    at = valueEnd(text, at);
    if (text[at] !== ",") return undefined;
    at = end(SPACE, text, at + 1);
  }
  return text[at] === "]" ? undefined : at;
}

/** Where the value of the object's field begins. */
function memberAt(text: string, object: number, name: string): number | undefined {
  if (text[object] !== "{") return undefined;
  let at = end(SPACE, text, object + 1);
  while (text[at] === '"') {
    const keyEnd = end(STRING, text, at);
    const key: unknown = JSON.parse(text.slice(at, keyEnd));
    const value = end(SPACE, text, end(SPACE, text, keyEnd) + 1);
    if (key === name) return value;
    at = end(SPACE, text, valueEnd(text, value) + 1);
  }
  return undefined;
}

/** Where the comma or the bracket stands that ends the value. */
function valueEnd(text: string, from: number): number {
  let depth = 0;
  let at = from;
  while (at < text.length) {
    const letter = text.charAt(at);
    if (depth === 0 && ",]}".includes(letter)) return at;
    if ("{[".includes(letter)) depth += 1;
    if ("}]".includes(letter)) depth -= 1;
    if (letter === '"') at = end(STRING, text, at);
    else at = Math.max(at + 1, end(PLAIN, text, at));
  }
  return at;
}

function end(sticky: RegExp, text: string, at: number): number {
  const pattern = new RegExp(sticky);
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}
