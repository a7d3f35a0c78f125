/**
 * Finds words in a text that may be printed otherwise: composed or not (NFC), with soft hyphens, other
 * quotation marks, other white space. Capitals and letters must agree.
 */
import { INVISIBLE, QUOTATION_MARKS } from "./original-hash.ts";
import type { Span } from "./passage.ts";

/** A text as it is compared, each of its UTF-16 units with where it comes from. */
export interface FoldedText {
  readonly text: string;
  readonly origins: readonly Span[];
}

// what is composed as one: a letter with its marks, or Korean letters in a row
const CLUSTERS = /[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]+|\P{M}\p{M}*|\p{M}+/gu;

/** Linear in the text; fold once what is searched often. */
export function foldedText(printed: string): FoldedText {
  const kept: string[] = [];
  let afterSpace = true;
  const origins: Span[] = [];
  for (const { 0: cluster, index: start } of printed.matchAll(CLUSTERS)) {
    const words = cluster
      .normalize("NFC")
      .replace(INVISIBLE, "")
      .replace(QUOTATION_MARKS, "")
      .replace(/\s/gu, " ");
    // white space in a row is one; what was between it may be a mark that is left out
    if (words === "" || (words === " " && afterSpace)) continue;
    afterSpace = words === " ";
    kept.push(words);
    const origin = { start, end: start + cluster.length };
    for (let unit = 0; unit < words.length; unit += 1) origins.push(origin);
  }
  return { text: kept.join(""), origins };
}

/** Where the words stand first, in UTF-16 units of the printed text. */
export function findWords({ text, origins }: FoldedText, words: string): Span | undefined {
  const wanted = foldedText(words).text.trim();
  const at = wanted === "" ? -1 : text.indexOf(wanted);
  const [first, last] = [origins[at], origins[at + wanted.length - 1]];
  return first === undefined || last === undefined
    ? undefined
    : { start: first.start, end: last.end };
}
