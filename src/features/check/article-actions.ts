import type { TextSpan } from "./text-marks.ts";
import type { TextPoint } from "./text-points.ts";
import type { Edge } from "./word-spans.ts";

/** What the article beside the cards is asked to do. */
export interface ArticleActions {
  readonly onChoose: (claim: string) => void;
  readonly onStep: (edge: Edge, by: number) => void;
  readonly onDrag: (edge: Edge, to: TextPoint) => void;
  readonly onDrop: () => void;
  /** words were selected with the mouse */
  readonly onSelect: (span: TextSpan) => void;
  /** a word was clicked while words are being marked */
  readonly onMarkingClick: (at: TextPoint) => void;
  /** a key was pressed while words are being marked; whether it did something */
  readonly onMarkingKey: (event: React.KeyboardEvent) => boolean;
}
