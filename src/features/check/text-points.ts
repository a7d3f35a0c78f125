/** From places on the page to places in an article's text, whose paragraphs are drawn as one element. */

export interface TextPoint {
  readonly paragraph: number;
  /** UTF-16 units in the paragraph */
  readonly offset: number;
}

/** An element that holds words of one paragraph, from `data-from` on, and nothing else. */
const PARAGRAPH = "[data-paragraph]";

export function pointOf(node: Node, offset: number): TextPoint | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const home = element?.closest<HTMLElement>(PARAGRAPH);
  if (home === null || home === undefined) return undefined;
  const before = document.createRange();
  before.setStart(home, 0);
  before.setEnd(node, offset);
  const from = Number(home.dataset["from"] ?? "0");
  return {
    paragraph: Number(home.dataset["paragraph"]),
    offset: from + before.toString().length,
  };
}

/** The place in the text under the pointer; where a browser can't tell, the keys are left. */
export function pointUnder(x: number, y: number): TextPoint | undefined {
  if (!("caretPositionFromPoint" in document)) return undefined;
  const caret = document.caretPositionFromPoint(x, y);
  return caret === null ? undefined : pointOf(caret.offsetNode, caret.offset);
}

/** What is selected in the browser, where it lies within one paragraph of `within`. */
export function selectedText(
  within: Element,
): { readonly paragraph: number; readonly start: number; readonly end: number } | undefined {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!within.contains(range.commonAncestorContainer)) return undefined;
  const start = pointOf(range.startContainer, range.startOffset);
  const end = pointOf(range.endContainer, range.endOffset);
  if (start === undefined || end === undefined || start.paragraph !== end.paragraph)
    return undefined;
  return { paragraph: start.paragraph, start: start.offset, end: end.offset };
}
