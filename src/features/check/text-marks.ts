/** The stretches of an article: which claims rest on them, and what the chosen claim's words show. */
import { phrasesOf, type PhraseMark } from "#src/domain/claim-phrases.ts";
import { segmentsOf, type Mark, type Segment } from "#src/domain/marks.ts";
import type { Passage, SourceText } from "#src/domain/model.ts";
import {
  locatePassage,
  locatePhrase,
  paragraphsOf,
  type SourcesById,
  type Span,
} from "#src/domain/passage.ts";
import type { Card, CardState } from "#src/extract/review/checked-collection.ts";

export type TextMark =
  | { readonly of: "claim"; readonly claim: string; readonly state: CardState }
  | { readonly of: "phrase"; readonly as: PhraseMark }
  /** what is being marked as missed */
  | { readonly of: "selection" };

export type TextSegment = Segment<TextMark>;

/** Words of one paragraph of an article's text. */
export interface TextSpan extends Span {
  readonly paragraph: number;
}

export function passageOfCard({ claim, source }: Card, lang: string): Passage | undefined {
  return claim.passages.find((passage) => passage.source === source && passage.text === lang);
}

/** Where a card's passage stands now; `undefined` where its words have gone from the text. */
export function spanOfCard(card: Card, lang: string, sources: SourcesById): TextSpan | undefined {
  const passage = passageOfCard(card, lang);
  const location = passage && locatePassage(sources, passage);
  if (location === undefined || location.state === "lost" || location.state === "outside")
    return undefined;
  const { paragraph, start, end } = location;
  return { paragraph, start, end };
}

/** What the article shows besides what stands in the cards. */
export interface InHand {
  readonly chosen: Card | undefined;
  /** where the chosen passage is being dragged to */
  readonly moved?: TextSpan | undefined;
  readonly selection?: TextSpan | undefined;
}

/** One list of segments for each paragraph. */
export function textSegments(
  text: SourceText,
  cards: readonly Card[],
  { chosen, moved, selection }: InHand,
  sources: SourcesById,
): readonly (readonly TextSegment[])[] {
  const paragraphs = paragraphsOf(text);
  const marks = paragraphs.map((): Mark<TextMark>[] => []);
  for (const card of cards) {
    const own = card === chosen ? moved : undefined;
    const span = own ?? spanOfCard(card, text.lang, sources);
    if (span === undefined) continue;
    const as = { of: "claim" as const, claim: card.claim.id, state: card.state };
    marks[span.paragraph]?.push({ start: span.start, end: span.end, as });
  }
  if (chosen !== undefined) {
    const { paragraph, spans } = phraseSpans(chosen, text.lang, paragraphs, sources);
    marks[paragraph]?.push(...spans);
  }
  if (selection !== undefined) {
    const { paragraph, start, end } = selection;
    marks[paragraph]?.push({ start, end, as: { of: "selection" } });
  }
  return paragraphs.map((words, n) => segmentsOf(words, marks[n] ?? []));
}

function phraseSpans(
  card: Card,
  lang: string,
  paragraphs: readonly string[],
  sources: SourcesById,
): { readonly paragraph: number; readonly spans: readonly Mark<TextMark>[] } {
  const passage = passageOfCard(card, lang);
  if (passage === undefined) return { paragraph: -1, spans: [] };
  const location = locatePassage(sources, passage);
  if (location.state === "lost" || location.state === "outside")
    return { paragraph: -1, spans: [] };
  const words = paragraphs[location.paragraph] ?? "";
  const spans = phrasesOf(card.claim).flatMap(({ phrase, as }): readonly Mark<TextMark>[] => {
    const span = locatePhrase(phrase, passage, location, words);
    return span === undefined ? [] : [{ ...span, as: { of: "phrase", as } }];
  });
  return { paragraph: location.paragraph, spans };
}

/** The sentence of a text that holds a position of a paragraph. */
export function sentenceAround(
  text: SourceText,
  paragraph: number,
  position: number,
): (Span & { readonly index: number }) | undefined {
  let start = 0;
  for (const [index, { text: own }] of (text.paragraphs[paragraph] ?? []).entries()) {
    const end = start + own.length;
    if (position <= end) return { start, end, index };
    start = end + 1;
  }
  return undefined;
}

/** The segments of one part of the paragraph, cut to it. */
export function segmentsWithin(
  segments: readonly TextSegment[],
  { start, end }: Span,
): readonly TextSegment[] {
  return segments.flatMap((segment) => {
    const from = Math.max(start, segment.start);
    const to = Math.min(end, segment.start + segment.text.length);
    if (from >= to) return [];
    const text = segment.text.slice(from - segment.start, to - segment.start);
    return [{ ...segment, start: from, text }];
  });
}
