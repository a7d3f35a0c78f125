/**
 * Patterns of rules, put together from word lists in small letters: whole words, and a bounded gap
 * between them.
 */

// Small classes of characters throughout: `\p{L}`, `\s` and what is not in a class take V8 up to a
// millisecond each to compile when case is ignored, and there are hundreds.

/** Between two words of one expression. That no empty line stands there is seen to by the matching. */
const GAP = String.raw`(?:[ \t\r\n\u00a0\u2009\u202f]{1,2})`;

/** Letters of Latin script, as in a class: no German or English word stands next to another's. */
export const LETTER = String.raw`a-zA-Z\u00c0-\u024f`;

/**
 * A pattern of whole words. A space in the source stands for a gap, `<` and `>` at its ends for a
 * boundary that something else in the source takes care of.
 */
export function words(source: string, flags: "gu" | "giu" = "gu"): RegExp {
  const opensItself = source.startsWith("<");
  const closesItself = source.endsWith(">");
  const inner = source.slice(opensItself ? 1 : 0, closesItself ? -1 : undefined);
  const open = opensItself ? "" : `(?<![0-9${LETTER}])`;
  const close = closesItself ? "" : `(?![0-9${LETTER}])`;
  return new RegExp(`${open}(?:${inner.replaceAll(" ", GAP)})${close}`, flags);
}

/** One of the words; the longest first, so that none hides a longer one. */
export function oneOf(list: readonly string[]): string {
  return list.toSorted((a, b) => b.length - a.length).join("|");
}
