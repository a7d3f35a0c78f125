/** JSON that is nested deeper than any data is refused before anything walks into it. */
import { placeIn } from "#src/domain/text-place.ts";
import { parseJson, type JsonReading } from "./parse-json.ts";

/** Levels of lists and objects within each other. */
const DEEPEST = 200;

export function parseShallowJson(text: string): JsonReading {
  const at = tooDeepAt(text);
  if (at === undefined) return parseJson(text);
  return {
    ok: false,
    fault: { kind: "too-deep", detail: `> ${DEEPEST}`, ...placeIn(text, at) },
  };
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) {
      const end = endOfString(text, at + 1);
      // what isn't closed is found by whoever parses it
      if (end === undefined) return undefined;
      at = end;
    } else if (OPENING.has(unit)) {
      depth++;
      if (depth > DEEPEST) return at;
    } else if (CLOSING.has(unit)) depth--;
  }
  return undefined;
}

/** Where the quotation mark stands that closes it: one with an even number of backslashes before it. */
function endOfString(text: string, from: number): number | undefined {
  // no pattern: one that repeats an escape runs out of memory after some millions of them
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 1)) {
    let first = at;
    while (first > from && text.charCodeAt(first - 1) === BACKSLASH) first--;
    if ((at - first) % 2 === 0) return at;
  }
  return undefined;
}
