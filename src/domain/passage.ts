/**
 * Where a passage stands in its source's text: by position where the text is still the same, else by
 * its quote (W3C Web Annotation: TextPositionSelector, then TextQuoteSelector). "Lost" is a state
 * that the reader is told of, not an error.
 */
import type { Claim, Passage, Phrase, Source, SourceText } from "./model.ts";

export interface SourcesById {
  get(id: string): Source | undefined;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Location =
  | (Span & { readonly state: "found" | "moved"; readonly paragraph: number })
  | { readonly state: "lost" }
  /** the position lies outside any text: the record is wrong, not the text */
  | { readonly state: "outside" };

/** The paragraphs as they are read and counted: sentences joined by one space. */
export function paragraphsOf(text: SourceText): readonly string[] {
  return text.paragraphs.map(paragraphOf);
}

type Sentences = SourceText["paragraphs"][number];

/** A long paragraph is asked for again with each of its passages. */
const joined = new WeakMap<Sentences, string>();

function paragraphOf(sentences: Sentences): string {
  const known = joined.get(sentences);
  if (known !== undefined) return known;
  const own = sentences.map((sentence) => sentence.text).join(" ");
  joined.set(sentences, own);
  return own;
}

export function textIn(source: Source, lang: string): SourceText | undefined {
  return source.texts.find((text) => text.lang === lang);
}

/** The passage in the reader's language, else in the first language the claim has one in. */
export function passageIn(claim: Claim, lang: string): Passage | undefined {
  return claim.passages.find(({ text }) => text === lang) ?? claim.passages[0];
}

export function locatePassage(sources: SourcesById, passage: Passage): Location {
  const source = sources.get(passage.source);
  const text = source === undefined ? undefined : textIn(source, passage.text);
  if (text === undefined) return { state: "outside" };
  const sentences = text.paragraphs[passage.paragraph];
  const own = sentences && paragraphOf(sentences);
  const { start, end, exact } = passage;
  if (own === undefined || start >= end || end > own.length) return { state: "outside" };
  if (own.slice(start, end) === exact)
    return { state: "found", paragraph: passage.paragraph, start, end };
  return findByQuote(paragraphsOf(text), passage);
}

/** The occurrence whose surroundings agree best with prefix and suffix; the nearest where they tie. */
function findByQuote(paragraphs: readonly string[], passage: Passage): Location {
  const { exact, prefix, suffix } = passage;
  let best: { paragraph: number; start: number; score: number; far: number } | undefined;
  for (const [paragraph, text] of paragraphs.entries()) {
    for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
      const score =
        sharedEnd(text.slice(0, start), prefix) +
        sharedStart(text.slice(start + exact.length), suffix);
      const far =
        Math.abs(paragraph - passage.paragraph) * 100_000 + Math.abs(start - passage.start);
      if (best === undefined || score > best.score || (score === best.score && far < best.far)) {
        best = { paragraph, start, score, far };
      }
    }
  }
  if (best === undefined) return { state: "lost" };
  const { paragraph, start } = best;
  return { state: "moved", paragraph, start, end: start + exact.length };
}

function sharedStart(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n += 1;
  return n;
}

function sharedEnd(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n += 1;
  return n;
}

/**
 * Where a phrase of the passage stands in the paragraph that the passage was found in; `undefined`
 * where its words are not there any more.
 */
export function locatePhrase(
  phrase: Phrase | undefined,
  passage: Passage,
  location: Location,
  paragraph: string,
): Span | undefined {
  const stated = phrase?.[passage.text];
  if (stated === undefined || location.state === "lost" || location.state === "outside")
    return undefined;
  const moved = location.start - passage.start;
  const start = stated.start + moved;
  const end = stated.end + moved;
  return paragraph.slice(start, end) === stated.exact ? { start, end } : undefined;
}
