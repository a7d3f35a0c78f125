/** Choosing words of an article word by word, as the caret of a text field does it. */
import type { Kind } from "#src/domain/model.ts";
import type { TextSpan } from "./text-marks.ts";
import { nearestWord, wordsIn } from "./word-spans.ts";

export interface Marking {
  readonly paragraph: number;
  /** indices of words in the paragraph: where choosing began, and where it has got to */
  readonly anchor: number;
  readonly caret: number;
  readonly kind: Kind;
  /** whether words are chosen; until then the caret is only where choosing begins */
  readonly chosen: boolean;
  /** the decision that the words are for; without one they are what was missed */
  readonly decision?: string | undefined;
}

/** The text that is marked, as its paragraphs. */
export interface MarkedText {
  readonly paragraphs: readonly string[];
  readonly lang: string;
}

/** Begins at the word at a place of the text, or the first one after it, and chooses nothing yet. */
export function markingAt(
  { paragraphs, lang }: MarkedText,
  at: { readonly paragraph: number; readonly offset: number },
  more: Pick<Marking, "kind" | "decision">,
): Marking {
  const words = wordsIn(paragraphs[at.paragraph] ?? "", lang);
  const word = Math.max(0, nearestWord(words, at.offset));
  return { ...more, paragraph: at.paragraph, anchor: word, caret: word, chosen: false };
}

/** What the keys do; `undefined` for a key that moves nothing. */
export function markingByKey(
  marking: Marking,
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  text: MarkedText,
): Marking | undefined {
  // the first step to a side is onto the word where choosing begins
  const isFirst = !marking.chosen && !shiftKey && /^Arrow(?:Left|Right)$/u.test(key);
  const moved = isFirst ? marking : movedByKey(marking, key, shiftKey, text);
  return moved && { ...moved, chosen: true };
}

function movedByKey(
  marking: Marking,
  key: string,
  shiftKey: boolean,
  text: MarkedText,
): Marking | undefined {
  switch (key) {
    case "ArrowRight":
      return toWord(marking, marking.caret + 1, shiftKey, text);
    case "ArrowLeft":
      return toWord(marking, marking.caret - 1, shiftKey, text);
    case "End":
      return toWord(marking, Number.POSITIVE_INFINITY, shiftKey, text);
    case "Home":
      return toWord(marking, 0, shiftKey, text);
    case "ArrowDown":
      return toParagraph(marking, 1, text);
    case "ArrowUp":
      return toParagraph(marking, -1, text);
    default:
      return undefined;
  }
}

function toWord(marking: Marking, word: number, extend: boolean, text: MarkedText): Marking {
  const last = wordsIn(text.paragraphs[marking.paragraph] ?? "", text.lang).length - 1;
  // past an end the next paragraph begins, but chosen words stay in one
  if (!extend && word > last && Number.isFinite(word)) return toParagraph(marking, 1, text);
  const caret = Math.max(0, Math.min(word, last));
  return { ...marking, caret, anchor: extend ? marking.anchor : caret };
}

function toParagraph(marking: Marking, by: 1 | -1, { paragraphs }: MarkedText): Marking {
  const paragraph = Math.min(Math.max(marking.paragraph + by, 0), paragraphs.length - 1);
  return paragraph === marking.paragraph ? marking : { ...marking, paragraph, anchor: 0, caret: 0 };
}

/** The same with the words that a span touches. */
export function markingOf(marking: Marking, span: TextSpan, text: MarkedText): Marking {
  const words = wordsIn(text.paragraphs[span.paragraph] ?? "", text.lang);
  const anchor = words.findIndex((word) => word.end > span.start);
  const caret = words.findLastIndex((word) => word.start < span.end);
  if (anchor < 0 || caret < anchor) return marking;
  return { ...marking, paragraph: span.paragraph, anchor, caret, chosen: true };
}

/** A click on a word chooses it; the next one, in the same paragraph, all that lies between. */
export function markingByClick(
  marking: Marking,
  { paragraph, offset }: { readonly paragraph: number; readonly offset: number },
  { paragraphs, lang }: MarkedText,
): Marking {
  const word = nearestWord(wordsIn(paragraphs[paragraph] ?? "", lang), offset);
  if (word < 0) return marking;
  const isSecond =
    marking.chosen && marking.paragraph === paragraph && marking.anchor === marking.caret;
  const anchor = isSecond ? marking.anchor : word;
  return { ...marking, paragraph, anchor, caret: word, chosen: true };
}

/** The chosen words; `undefined` where none are. */
export function markedSpan(marking: Marking, text: MarkedText): TextSpan | undefined {
  const { paragraph, anchor, caret, chosen } = marking;
  if (!chosen) return undefined;
  const words = wordsIn(text.paragraphs[paragraph] ?? "", text.lang);
  const first = words[Math.min(anchor, caret)];
  const last = words[Math.max(anchor, caret)];
  if (first === undefined || last === undefined) return undefined;
  return { paragraph, start: first.start, end: last.end };
}
