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

const STRING = /[^"\\]*(?:\\.[^"\\]*)*"/suy;
const QUOTE = 0x22;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) {
      STRING.lastIndex = at + 1;
      // what isn't closed is found by whoever parses it
      if (!STRING.test(text)) return undefined;
      at = STRING.lastIndex - 1;
    } else if (OPENING.has(unit)) {
      depth++;
      if (depth > DEEPEST) return at;
    } else if (CLOSING.has(unit)) depth--;
  }
  return undefined;
}
