/**
 * The address of words on somebody else's page: a text fragment, which browsers scroll to and mark. It
 * finds whole words only, so that what a selector cuts within a word is left out of it.
 */

export interface QuotedWords {
  readonly exact: string;
  /** what stands before and after, cut anywhere */
  readonly prefix?: string;
  readonly suffix?: string;
}

/** Longer words are named by their beginning and their end. */
const WHOLE = 100;
const WORDS_AT_END = 5;
const WORDS_AROUND = 3;

/** What the address itself points to within the page stays. */
export function textFragmentAddress(url: string, quoted: QuotedWords): string {
  const [page = "", own = ""] = url.split("#");
  const [place = ""] = own.split(":~:");
  return `${page}#${place}:~:text=${directiveOf(quoted)}`;
}

function directiveOf({ exact, prefix = "", suffix = "" }: QuotedWords): string {
  const words = wordsOf(exact);
  const isLong = exact.length > WHOLE && words.length > 2 * WORDS_AT_END;
  const range = isLong ? [words.slice(0, WORDS_AT_END), words.slice(-WORDS_AT_END)] : [words];
  // its outermost word may have been cut
  const before = wordsOf(prefix).slice(1).slice(-WORDS_AROUND);
  const after = wordsOf(suffix).slice(0, -1).slice(0, WORDS_AROUND);
  return [
    ...(before.length === 0 ? [] : [`${encoded(before)}-`]),
    ...range.map(encoded),
    ...(after.length === 0 ? [] : [`-${encoded(after)}`]),
  ].join(",");
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== "");
}

/** A hyphen and a comma have a meaning of their own; half a surrogate pair can't be encoded. */
function encoded(words: readonly string[]): string {
  const text = words.join(" ").replace(/\p{Surrogate}/gu, "\u{FFFD}");
  return encodeURIComponent(text).replaceAll("-", "%2D");
}
