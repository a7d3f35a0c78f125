import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { SourceText } from "#src/domain/model.ts";
import { paragraphsOf, type SourcesById, type Span } from "#src/domain/passage.ts";
import { movePassage } from "#src/extract/review/acts.ts";
import type { Card } from "#src/extract/review/checked-collection.ts";
import { spanOfCard, type TextSpan } from "./text-marks.ts";
import type { TextPoint } from "./text-points.ts";
import type { Carry } from "./use-carry.ts";
import { movedByWords, movedTo, wordsIn, type Edge } from "./word-spans.ts";

interface Moved {
  readonly claim: string;
  readonly edge: Edge;
  readonly span: TextSpan;
}

export interface PassageEnds {
  /** where the chosen passage stands while it is dragged, and until the change is kept */
  readonly moved: TextSpan | undefined;
  /** whether a passage is shown, and that end of it can go so many words further */
  readonly canStep: (edge: Edge, by: number) => boolean;
  readonly onStep: (edge: Edge, by: number) => void;
  readonly onDrag: (edge: Edge, to: TextPoint) => void;
  readonly onDrop: () => void;
}

/** Moves the ends of the chosen passage word by word, and shows them at once. */
export function usePassageEnds(
  card: Card | undefined,
  text: SourceText | undefined,
  sources: SourcesById,
  carry: Carry,
): PassageEnds {
  const { t } = useTranslation();
  const [moved, setMoved] = useState<Moved>();
  const own = moved?.claim === card?.claim.id ? moved : undefined;
  const span = own?.span ?? (card && text && spanOfCard(card, text.lang, sources));

  const keep = (next: Moved) => {
    if (card === undefined || text === undefined) return;
    const words = (paragraphsOf(text)[next.span.paragraph] ?? "").slice(
      next.span.start,
      next.span.end,
    );
    const end = next.edge === "start" ? firstWords(words) : lastWords(words);
    void carry(
      (bench) => movePassage(bench, card, text.lang, next.span),
      t(`checking.done.${next.edge}Moved`, { words: end }),
    ).then(() => setMoved((current) => (current === next ? undefined : current)));
  };
  const found = (
    edge: Edge,
    find: (words: readonly Span[], from: TextSpan) => Span | undefined,
  ): Moved | undefined => {
    if (card === undefined || text === undefined || span === undefined) return undefined;
    const { paragraph } = span;
    const next = find(wordsIn(paragraphsOf(text)[paragraph] ?? "", text.lang), span);
    if (next === undefined || (next.start === span.start && next.end === span.end))
      return undefined;
    return { claim: card.claim.id, edge, span: { paragraph, ...next } };
  };
  const stepped = (edge: Edge, by: number) =>
    found(edge, (words, from) => movedByWords(words, from, edge, by));
  return {
    moved: own?.span,
    canStep: (edge, by) => stepped(edge, by) !== undefined,
    onStep: (edge, by) => {
      const next = stepped(edge, by);
      if (next === undefined) return;
      setMoved(next);
      keep(next);
    },
    onDrag: (edge, { paragraph, offset }) => {
      if (paragraph !== span?.paragraph) return;
      const next = found(edge, (words, from) => movedTo(words, from, edge, offset));
      if (next !== undefined) setMoved(next);
    },
    onDrop: () => {
      if (own !== undefined) keep(own);
    },
  };
}

function firstWords(text: string): string {
  return text.split(" ").slice(0, 3).join(" ");
}

function lastWords(text: string): string {
  return text.split(" ").slice(-3).join(" ");
}
