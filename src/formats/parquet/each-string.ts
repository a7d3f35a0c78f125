import type { Compressors } from "hyparquet";
import type { Chunk } from "./footer.ts";
import { pagesOf, type DataPage } from "./pages.ts";
import type { Strings } from "./delta.ts";
import { indexesOf, isByDictionary, stringsOf } from "./values.ts";

/**
 * Calls back with each string of a column without lists, as number `n` of `strings`; rows count from the
 * begin of their group. Ends at what is damaged, and answers how many rows were read.
 */
export function eachString(
  bytes: Uint8Array,
  chunk: Chunk,
  compressors: Compressors | undefined,
  take: (row: number, strings: Strings, n: number) => void,
): number {
  let row = 0;
  try {
    for (const page of stringPages(bytes, chunk, compressors)) {
      const { definition, entries, strings, places } = page;
      for (let n = 0, value = 0; n < entries; n += 1) {
        if (definition !== undefined && definition[n] !== chunk.leaf.maxDefinition) continue;
        take(row + n, strings, places?.[value] ?? value);
        value += 1;
      }
      row += entries;
    }
  } catch {
    return row;
  }
  return row;
}

interface StringPage extends Pick<DataPage, "definition" | "entries"> {
  readonly strings: Strings;
  readonly places: Uint32Array | undefined;
}

function* stringPages(
  bytes: Uint8Array,
  chunk: Chunk,
  compressors: Compressors | undefined,
): Generator<StringPage> {
  let dictionary: Strings | undefined;
  for (const page of pagesOf(bytes, chunk, compressors)) {
    if (page.kind === "dictionary") {
      dictionary = stringsOf(page.values, "PLAIN", page.count);
      continue;
    }
    const { definition, entries } = page;
    yield { definition, entries, ...stringsIn(page, dictionary) };
  }
}

/** The strings of a page, and by which numbers its values name them; without numbers one by one. */
export function stringsIn(
  page: DataPage,
  dictionary: Strings | undefined,
): { readonly strings: Strings; readonly places: Uint32Array | undefined } {
  if (isByDictionary(page.encoding) && dictionary !== undefined) {
    return { strings: dictionary, places: indexesOf(page, dictionary.starts.length) };
  }
  return { strings: stringsOf(page.values, page.encoding, page.present), places: undefined };
}

const decoder = new TextDecoder();

export function textAt({ bytes, starts, ends }: Strings, n: number): string {
  return decoder.decode(bytes.subarray(starts[n], ends[n]));
}

// one character for each byte, so that places in the bytes are places in the text
const byteDecoder = new TextDecoder("latin1");

/** As `textAt`, for all strings of a page one after the other: plain ones are cut out of one text. */
export function createTextsAt(): (strings: Strings, n: number) => string {
  let page: { readonly of: Strings; readonly text: string } | undefined;
  return (strings, n) => {
    const start = strings.starts[n] ?? 0;
    const end = strings.ends[n] ?? 0;
    if (!isAscii(strings.bytes, start, end)) return textAt(strings, n);
    if (page?.of !== strings) page = { of: strings, text: byteDecoder.decode(strings.bytes) };
    return page.text.slice(start, end);
  };
}

function isAscii(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if ((bytes[at] ?? 0) > 0x7f) return false;
  return true;
}
