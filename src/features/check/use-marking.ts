import { useState } from "react";
import { KINDS, type Kind, type SourceText } from "#src/domain/model.ts";
import { paragraphsOf } from "#src/domain/passage.ts";
import {
  markedSpan,
  markingAt,
  markingByClick,
  markingByKey,
  markingOf,
  type MarkedText,
  type Marking,
} from "./marking.ts";
import type { TextSpan } from "./text-marks.ts";
import type { TextPoint } from "./text-points.ts";

export interface MarkingState {
  readonly marking: Marking | undefined;
  readonly span: TextSpan | undefined;
  /** the chosen words themselves */
  readonly words: string;
  readonly begin: (at: TextPoint, more: Pick<Marking, "kind" | "decision">) => void;
  /** whether the key moved something */
  readonly onKey: (event: { readonly key: string; readonly shiftKey: boolean }) => boolean;
  readonly onSelect: (span: TextSpan) => void;
  /** a word was clicked */
  readonly onClick: (at: TextPoint) => void;
  readonly setKind: (kind: Kind) => void;
  readonly end: () => void;
  /** takes up again what has ended, unless other words are being marked by now */
  readonly comeBack: (marking: Marking) => void;
}

/** The words that are being marked in an article; they are gone when another text is shown. */
export function useMarking(source: string, text: SourceText | undefined): MarkingState {
  const [state, setState] = useState<{ readonly source: string; readonly marking: Marking }>();
  const marked: MarkedText = {
    paragraphs: text === undefined ? [] : paragraphsOf(text),
    lang: text?.lang ?? "und",
  };
  const marking = state?.source === source && text !== undefined ? state.marking : undefined;
  const span = marking && markedSpan(marking, marked);
  const set = (next: Marking) => setState({ source, marking: next });
  return {
    marking,
    span,
    words:
      span === undefined
        ? ""
        : (marked.paragraphs[span.paragraph] ?? "").slice(span.start, span.end),
    begin: (at, more) => set(markingAt(marked, at, more)),
    onKey: (event) => {
      if (marking === undefined) return false;
      const kind = /^[1-6]$/u.test(event.key) ? KINDS[Number(event.key) - 1] : undefined;
      const next = kind === undefined ? markingByKey(marking, event, marked) : { ...marking, kind };
      if (next !== undefined) set(next);
      return next !== undefined;
    },
    onSelect: (selected) => {
      const at = { paragraph: selected.paragraph, offset: selected.start };
      set(markingOf(marking ?? markingAt(marked, at, { kind: "other" }), selected, marked));
    },
    onClick: (at) => {
      if (marking !== undefined) set(markingByClick(marking, at, marked));
    },
    setKind: (kind) => {
      if (marking !== undefined) set({ ...marking, kind });
    },
    end: () => setState(undefined),
    comeBack: (earlier) => setState((now) => now ?? { source, marking: earlier }),
  };
}
