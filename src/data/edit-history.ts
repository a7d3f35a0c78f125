/** What an editor can take back, and take back the taking back: changes of one collection, in memory. */
import { inverse, type Change } from "#src/domain/decisions.ts";

export interface EditHistory {
  /** changes that take something back, the latest last */
  readonly undo: readonly Change[];
  /** changes that do it again, the next one last */
  readonly redo: readonly Change[];
}

export const NO_HISTORY: EditHistory = { undo: [], redo: [] };

/** So many steps are remembered. */
const MOST = 500;

/** How a change came about: by the editor's hand, or by one of the two ways through the history. */
export type Step = "edit" | "undo" | "redo";

/** After a change was carried out. */
export function afterStep({ undo, redo }: EditHistory, step: Step, change: Change): EditHistory {
  const back = inverse(change);
  switch (step) {
    case "edit":
      return { undo: [...undo, back].slice(-MOST), redo: [] };
    case "undo":
      return { undo: undo.slice(0, -1), redo: [...redo, back] };
    case "redo":
      return { undo: [...undo, back], redo: redo.slice(0, -1) };
  }
}

/** After a step of the history met something else than it left: it can never be carried out. */
export function withoutStep(history: EditHistory, step: Step): EditHistory {
  switch (step) {
    case "edit":
      return history;
    case "undo":
      return { ...history, undo: history.undo.slice(0, -1) };
    case "redo":
      return { ...history, redo: history.redo.slice(0, -1) };
  }
}
