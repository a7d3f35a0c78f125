import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { SourceText } from "#src/domain/model.ts";
import { paragraphsOf, type SourcesById } from "#src/domain/passage.ts";
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
  const place = (
    edge: Edge,
    find: (words: string) => Pick<TextSpan, "start" | "end"> | undefined,
  ) => {
    if (card === undefined || text === undefined || span === undefined) return undefined;
    const next = find(paragraphsOf(text)[span.paragraph] ?? "");
    if (next === undefined || (next.start === span.start && next.end === span.end))
      return undefined;
    const { paragraph } = span;
    const to = { claim: card.claim.id, edge, span: { paragraph, ...next } };
    setMoved(to);
    return to;
  };
  return {
    moved: own?.span,
    onStep: (edge, by) => {
      const next = place(
        edge,
        (words) => span && text && movedByWords(wordsIn(words, text.lang), span, edge, by),
      );
      if (next !== undefined) keep(next);
    },
    onDrag: (edge, { paragraph, offset }) => {
      if (paragraph !== span?.paragraph) return;
      place(
        edge,
        (words) => span && text && movedTo(wordsIn(words, text.lang), span, edge, offset),
      );
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
