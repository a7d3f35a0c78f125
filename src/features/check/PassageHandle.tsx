import { useTranslation } from "react-i18next";
import { pointUnder, type TextPoint } from "./text-points.ts";
import type { Edge } from "./word-spans.ts";

/** One end of the lit passage: dragged over the words, or moved by the arrow keys. */
export function PassageHandle({
  edge,
  word,
  words,
  value,
  onStep,
  onDrag,
  onDrop,
}: {
  edge: Edge;
  /** place of the word at this end among the paragraph's words, and how many there are */
  word: number;
  words: number;
  /** the word itself */
  value: string;
  onStep: (edge: Edge, by: number) => void;
  onDrag: (edge: Edge, to: TextPoint) => void;
  onDrop: () => void;
}) {
  const { t } = useTranslation();
  const step = (event: React.KeyboardEvent) => {
    const by = STEPS[event.key];
    if (by === undefined || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    onStep(edge, by);
  };
  return (
    <span
      className="passage-handle"
      data-edge={edge}
      role="slider"
      tabIndex={0}
      aria-label={t(`checking.text.${edge}`)}
      aria-valuemin={1}
      aria-valuemax={words}
      aria-valuenow={word + 1}
      aria-valuetext={value}
      onKeyDown={step}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.focus({ preventScroll: true });
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
        const point = pointUnder(event.clientX, event.clientY);
        if (point !== undefined) onDrag(edge, point);
      }}
      onLostPointerCapture={onDrop}
    />
  );
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
};
