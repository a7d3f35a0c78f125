/** From the text that the rules read back to the text that was given. */
import type { Span } from "#src/extract/article.ts";
import type { CleanText } from "#src/extract/clean-text.ts";

/** The span of the given text, without hidden characters at its end; `raw` is what was cleaned. */
export function givenSpan({ given }: CleanText, raw: string, { start, end }: Span): Span {
  const from = given[start] ?? raw.length;
  if (end <= start) return { start: from, end: from };
  const lastUnit = given[end - 1] ?? raw.length - 1;
  let to = given[end] ?? raw.length;
  // what stands between the last unit and the next is hidden, or a mark that was joined to its letter
  while (to > lastUnit + 1 && !/\p{M}/u.test(raw.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
