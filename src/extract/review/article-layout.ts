/**
 * How an article's text becomes the text of a source: paragraphs of sentences that are joined by one
 * space, and where a position of the article stands in them.
 */
import type { SourceText } from "#src/domain/model.ts";
import type { Article, Span } from "../article.ts";

/** A stretch of words within one paragraph; positions count in that paragraph. */
export interface PlacedSpan extends Span {
  readonly paragraph: number;
  readonly sentence: number;
}

interface LaidParagraph extends Span {
  /** of the article's text */
  readonly sentences: readonly Span[];
}

/** The paragraphs that have words, in order. */
export type ArticleLayout = readonly LaidParagraph[];

export function layoutOf(article: Article): ArticleLayout {
  const sentencesOf = new Map<number, Span[]>();
  for (const sentence of article.sentences) {
    const before = sentencesOf.get(sentence.paragraph);
    if (before === undefined) sentencesOf.set(sentence.paragraph, [sentence]);
    else before.push(sentence);
  }
  return article.paragraphs.flatMap((paragraph, index) =>
    article.text.slice(paragraph.start, paragraph.end).trim() === ""
      ? []
      : [layParagraph(paragraph, sentencesOf.get(index) ?? [], article.text)],
  );
}

/** Sentences that something else than one space parts stay one, so that no position moves. */
function layParagraph(
  { start, end }: Span,
  sentences: readonly Span[],
  text: string,
): LaidParagraph {
  const laid: Span[] = [];
  let from = start;
  for (const [index, sentence] of sentences.entries()) {
    const next = sentences[index + 1];
    if (next === undefined || text.slice(sentence.end, next.start) !== " ") continue;
    laid.push({ start: from, end: sentence.end });
    from = next.start;
  }
  return { start, end, sentences: [...laid, { start: from, end }] };
}

/** Where words stand; `undefined` where they don't lie within one paragraph. */
export function placeOf(layout: ArticleLayout, { start, end }: Span): PlacedSpan | undefined {
  const paragraph = lastStartingBy(layout, start);
  const home = layout[paragraph];
  if (home === undefined || start >= end || end > home.end) return undefined;
  return {
    paragraph,
    sentence: Math.max(0, lastStartingBy(home.sentences, start)),
    start: start - home.start,
    end: end - home.start,
  };
}

/** Index of the last span that begins at the position or before it; -1 where none does. */
function lastStartingBy(spans: readonly Span[], position: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const span = spans[middle];
    if (span !== undefined && span.start <= position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The article's text as a source carries it; `undefined` where the article has no words. */
export function sourceTextOf(
  article: Article,
  lang: string,
  rendition: SourceText["rendition"] = "original",
): SourceText | undefined {
  const layout = layoutOf(article);
  if (layout.length === 0) return undefined;
  return {
    lang,
    rendition,
    paragraphs: layout.map(({ sentences }) =>
      sentences.map(({ start, end }) => ({ text: article.text.slice(start, end) })),
    ),
  };
}
