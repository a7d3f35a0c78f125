/**
 * Finds an article's passages in the reader's own copy of it. A copy is recognised when at least half
 * of a source's sentences occur in it; a passage is found by the hash of its original sentence, else
 * by its quoted phrases within that paragraph, else it is not found in this copy.
 */
import type { Claim, Passage, Sentence, Source } from "./model.ts";
import type { Span } from "./passage.ts";
import { findWords, foldedText, type FoldedText } from "./printed-words.ts";

/** A sentence of the copy, or several in a row, with the hash of its words. */
export interface HashedSpan extends Span {
  readonly paragraph: number;
  readonly sha256: string;
}

export interface Copy {
  readonly paragraphs: readonly string[];
  readonly spans: readonly HashedSpan[];
}

export interface Recognition {
  readonly source: Source;
  /** sentences of the source that occur in the copy, and how many it has */
  readonly found: number;
  readonly of: number;
  readonly recognised: boolean;
}

/** The source that shares most with the copy; `undefined` where no source has sentence hashes. */
export function recognise(copy: Copy, sources: Iterable<Source>): Recognition | undefined {
  const hashes = new Set(copy.spans.map(({ sha256 }) => sha256));
  const readings = [...sources].flatMap((source): Recognition[] => {
    const own = new Set(originalsOf(source).map(({ original }) => original.sha256));
    if (own.size === 0) return [];
    const found = [...own].filter((hash) => hashes.has(hash)).length;
    return [{ source, found, of: own.size, recognised: found * 2 >= own.size }];
  });
  return readings.toSorted((a, b) => b.found / b.of - a.found / a.of)[0];
}

type WithOriginal = Sentence & { readonly original: NonNullable<Sentence["original"]> };

function originalsOf(source: Source): readonly WithOriginal[] {
  return source.texts.flatMap(({ paragraphs }) =>
    paragraphs
      .flat()
      .filter((sentence): sentence is WithOriginal => sentence.original !== undefined),
  );
}

export type FoundPassage =
  | (Span & {
      readonly by: "sentence" | "quote";
      readonly paragraph: number;
      readonly claim: Claim;
    })
  | { readonly by: "nothing"; readonly claim: Claim };

/** One answer or more for every claim of the source, in the order given. */
export function findPassages(
  copy: Copy,
  source: Source,
  claims: readonly Claim[],
): readonly FoundPassage[] {
  const byHash = new Map(copy.spans.map((span) => [span.sha256, span]));
  const paragraphs = alignParagraphs(source, byHash);
  const folded = foldedOnce(copy);
  return claims.flatMap((claim): readonly FoundPassage[] => {
    const originals = claim.passages.flatMap((passage) => originalOf(passage, source) ?? []);
    const [original] = originals;
    if (original === undefined) return [];
    const sentence = byHash.get(original.sha256);
    if (sentence !== undefined) {
      const { paragraph, start, end } = sentence;
      return [{ by: "sentence", claim, paragraph, start, end }];
    }
    const quotes = quotesIn(folded, paragraphs.get(original.paragraph), claim);
    return quotes.length > 0 ? quotes : [{ by: "nothing", claim }];
  });
}

function originalOf(passage: Passage, source: Source): Sentence["original"] {
  if (passage.source !== source.id) return undefined;
  const text = source.texts.find(({ lang }) => lang === passage.text);
  return text?.paragraphs[passage.paragraph]?.[passage.sentence]?.original;
}

/** Which paragraph of the copy holds which of the original: by the sentences found so far. */
function alignParagraphs(
  source: Source,
  byHash: ReadonlyMap<string, HashedSpan>,
): ReadonlyMap<number, number> {
  const anchors = originalsOf(source).flatMap(({ original }) => {
    const span = byHash.get(original.sha256);
    return span === undefined ? [] : [{ original: original.paragraph, copy: span.paragraph }];
  });
  const aligned = new Map(anchors.map((anchor) => [anchor.original, anchor.copy]));
  const wanted = new Set(originalsOf(source).map(({ original }) => original.paragraph));
  for (const paragraph of wanted) {
    if (aligned.has(paragraph)) continue;
    // every sentence of it was edited: it stands where its neighbours leave exactly one place
    const before = anchors
      .filter((a) => a.original < paragraph)
      .toSorted((a, b) => b.original - a.original)[0];
    const after = anchors
      .filter((a) => a.original > paragraph)
      .toSorted((a, b) => a.original - b.original)[0];
    const guess =
      before !== undefined
        ? before.copy + (paragraph - before.original)
        : after === undefined
          ? -1
          : after.copy - (after.original - paragraph);
    const between =
      guess > (before?.copy ?? -1) && guess < (after?.copy ?? Number.POSITIVE_INFINITY);
    if (between) aligned.set(paragraph, guess);
  }
  return aligned;
}

/** Several claims look into one paragraph. */
function foldedOnce({ paragraphs }: Copy): (paragraph: number) => FoldedText | undefined {
  const folded = new Map<number, FoldedText>();
  return (paragraph) => {
    const text = paragraphs[paragraph];
    if (text === undefined) return undefined;
    const known = folded.get(paragraph) ?? foldedText(text);
    folded.set(paragraph, known);
    return known;
  };
}

/** Every quoted phrase of the claim must be there, each where it occurs first. */
function quotesIn(
  folded: (paragraph: number) => FoldedText | undefined,
  paragraph: number | undefined,
  claim: Claim,
): readonly FoundPassage[] {
  if (paragraph === undefined || claim.quotes.length === 0) return [];
  const text = folded(paragraph);
  if (text === undefined) return [];
  const found = claim.quotes.flatMap(({ exact }): readonly FoundPassage[] => {
    const span = findWords(text, exact);
    return span === undefined ? [] : [{ by: "quote", claim, paragraph, ...span }];
  });
  return found.length === claim.quotes.length ? found : [];
}
