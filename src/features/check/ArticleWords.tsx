import type { Collection } from "#src/data/collection-query.ts";
import type { Lang, SourceText } from "#src/domain/model.ts";
import { paragraphsOf, type Span } from "#src/domain/passage.ts";
import type { Card } from "#src/extract/review/checked-collection.ts";
import type { ArticleActions } from "./article-actions.ts";
import { cardTitle } from "./card-words.ts";
import { CheckedParagraph } from "./CheckedParagraph.tsx";
import { PassageHandle } from "./PassageHandle.tsx";
import {
  segmentsWithin,
  sentenceAround,
  spanOfCard,
  textSegments,
  type InHand,
  type TextSegment,
  type TextSpan,
} from "./text-marks.ts";
import { wordsIn, type Edge } from "./word-spans.ts";

/** The paragraphs of an article's text, or the one sentence round a passage. */
export function ArticleWords({
  text,
  cards,
  inHand,
  only,
  collection,
  lang,
  actions,
}: {
  text: SourceText;
  cards: readonly Card[];
  inHand: InHand;
  /** shows nothing but the sentences that hold this */
  only: TextSpan | undefined;
  collection: Collection;
  lang: Lang;
  actions: ArticleActions;
}) {
  const { sources } = collection.dataset;
  const { chosen } = inHand;
  const lit = inHand.moved ?? (chosen && spanOfCard(chosen, text.lang, sources));
  const byClaim = new Map(cards.map((card) => [card.claim.id, card]));
  const titlesIn = (segments: readonly TextSegment[]) => {
    const marks = segments.flatMap((segment) => segment.marks);
    const claims = marks.flatMap((mark) => (mark.of === "claim" ? [mark.claim] : []));
    return Object.fromEntries(
      claims.map((claim) => {
        const card = byClaim.get(claim);
        return [claim, card === undefined ? claim : cardTitle(card, collection, lang).text];
      }),
    );
  };
  const paragraphs = paragraphsOf(text);
  return textSegments(text, cards, inHand, sources).map((segments, n) => {
    if (only !== undefined && only.paragraph !== n) return undefined;
    const shown = only && shownPart(text, only);
    const held = lit?.paragraph === n ? lit : undefined;
    return (
      <CheckedParagraph
        // paragraphs have no identity but their place
        key={`${text.lang}-${String(n)}`}
        paragraph={n}
        {...partOf(segments, shown)}
        chosen={held && chosen?.claim.id}
        titles={titlesIn(segments)}
        onChoose={actions.onChoose}
        handles={
          held &&
          (inHand.selection === undefined
            ? handlesOf(held, paragraphs[n] ?? "", text.lang, actions)
            : undefined)
        }
      />
    );
  });
}

function partOf(segments: readonly TextSegment[], shown: Span | undefined) {
  if (shown === undefined) return { from: 0, segments };
  return { from: shown.start, segments: segmentsWithin(segments, shown) };
}

function shownPart(text: SourceText, span: TextSpan) {
  const first = sentenceAround(text, span.paragraph, span.start);
  const last = sentenceAround(text, span.paragraph, Math.max(span.start, span.end - 1));
  return first && last && { start: first.start, end: last.end };
}

function handlesOf(
  lit: TextSpan,
  paragraph: string,
  lang: string,
  { onStep, onDrag, onDrop }: ArticleActions,
) {
  const words = wordsIn(paragraph, lang);
  const handle = (edge: Edge) => {
    const at =
      edge === "start"
        ? words.findIndex((word) => word.end > lit.start)
        : words.findLastIndex((word) => word.start < lit.end);
    const word = words[at];
    return (
      <PassageHandle
        key={edge}
        edge={edge}
        word={at}
        words={words.length}
        value={word === undefined ? "" : paragraph.slice(word.start, word.end)}
        onStep={onStep}
        onDrag={onDrag}
        onDrop={onDrop}
      />
    );
  };
  return { start: handle("start"), end: handle("end") };
}
