/** Where the words of a passage can be looked up on the page that printed them. */
import type { Passage, Quote, Source } from "./model.ts";
import { textIn } from "./passage.ts";
import { textFragmentAddress, type QuotedWords } from "./text-fragment.ts";

export interface InOriginal {
  readonly words: string;
  readonly href: string;
}

/** Each place once. Of a retold text only its quotes are the original's words. */
export function inOriginal(
  source: Source,
  passage: Passage,
  quotes: readonly Quote[],
): readonly InOriginal[] {
  const { url } = source;
  if (url === undefined) return [];
  const isPrinted = textIn(source, passage.text)?.rendition === "original";
  const printed: readonly QuotedWords[] = isPrinted
    ? [passage]
    : quotes.map(({ exact }) => ({ exact }));
  const found = printed.map((quoted): [string, InOriginal] => {
    const href = textFragmentAddress(url, quoted);
    return [href, { words: quoted.exact, href }];
  });
  return [...new Map(found).values()];
}
