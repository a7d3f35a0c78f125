/**
 * Quotation marks paired within a paragraph. Which mark opens and which closes depends on the
 * language ("“" closes in German and opens in English) and, for straight marks, on what stands next
 * to them.
 */
import type { Article, Span } from "../article.ts";

/** What closes a quotation that each mark opens. */
type Marks = ReadonlyMap<string, string>;

interface OpenMark {
  readonly at: number;
  readonly closes: string;
}

/** A quotation that nobody closes within so many UTF-16 units is none. */
const LONGEST = 3000;

const MARKS = /[„“”"»«‚‘’›‹]/gu;

/** The outermost quotations of the article, marks included, in order; a language has its own marks. */
export function quotationsOf({ grammar, paragraphs, text }: Article): readonly Span[] {
  if (grammar === undefined) return [];
  const { marks } = grammar.speech;
  return paragraphs.flatMap((paragraph) => [...inParagraph(text, paragraph, marks)]);
}

function* inParagraph(text: string, paragraph: Span, marks: Marks): Generator<Span> {
  let open: OpenMark | undefined;
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(MARKS)) {
    const at = paragraph.start + match.index;
    const mark = match[0];
    if (open !== undefined && at - open.at > LONGEST) open = undefined;
    if (open !== undefined && open.closes.includes(mark) && canClose(text, at, mark)) {
      yield { start: open.at, end: at + 1 };
      open = undefined;
    } else if (open === undefined) {
      const closes = marks.get(mark);
      if (closes !== undefined && canOpen(text, at)) open = { at, closes };
    }
  }
}

/** An apostrophe stands between two letters, an opening mark before a word. */
function canOpen(text: string, at: number): boolean {
  return (
    !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}[(.…¿¡'‚‘]/u.test(text.charAt(at + 1))
  );
}

function canClose(text: string, at: number, mark: string): boolean {
  if (mark === "’" || mark === "‘" || mark === '"')
    return !/[\p{L}\p{N}]/u.test(text.charAt(at + 1));
  return true;
}
