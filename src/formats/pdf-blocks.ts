/** From the lines of a PDF to its paragraphs and headings. */
import type { Block } from "./block.ts";
import { joinLines, wordsWithHyphens } from "./join-lines.ts";
import { withoutEdges } from "./pdf-edges.ts";
import { linesOf, type PdfLine, type PdfPage } from "./pdf-lines.ts";
import type { ReadArticle } from "./read-article.ts";

export interface PdfBlocks {
  readonly blocks: readonly Block[];
  readonly aside: ReadArticle["aside"];
  readonly url: string | undefined;
}

export function blocksOfPages(pages: readonly PdfPage[]): PdfBlocks {
  const all = pages.flatMap((page, number) => linesOf(page, number));
  const { lines, aside, url } = withoutEdges(all);
  const page = { leading: usualLeading(lines), size: usualSize(lines) };
  const hyphens = wordsWithHyphens(lines.map(({ text }) => text));
  const groups: PdfLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group !== undefined && joins(group, line, page.leading)) group.push(line);
    else groups.push([line]);
  }
  const blocks = groups.map((group): Block => {
    const text = group.map((line) => line.text).reduce((a, b) => joinLines(a, b, hyphens));
    return { kind: kindOf(group, page.size), text };
  });
  return { blocks, aside, url };
}

/** Shares: how much larger a gap ends a paragraph, how much a size may differ, and an indent. */
const PARAGRAPH_GAP = 1.3;
const SAME_SIZE = 1.15;
const INDENT = 0.7;
/** Of the paragraph's widest line; a last line is seldom longer. */
const SHORT = 0.85;

const SENTENCE_END = /[.!?…:]["'”’“‘»«›‹)\]]{0,3}$/u;
const BULLET = /^(?:[•·▪●■◦‣]|[-–*]\s)/u;

function joins(group: readonly PdfLine[], line: PdfLine, leading: number): boolean {
  const before = group.at(-1);
  if (before === undefined || !isAlike(before, line) || BULLET.test(line.text)) return false;
  const ended = SENTENCE_END.test(before.text);
  const drop = before.y - line.y;
  const elsewhere = before.page !== line.page || drop <= 0;
  // the next column or page goes on with the sentence
  if (elsewhere) return !ended;
  if (drop > leading * Math.max(1, line.size / usual(group)) * PARAGRAPH_GAP) return false;
  if (endsEarly(before, line)) return false;
  return !ended || (!isIndented(group, line) && !isShort(group, before));
}

/** How much wider a word may be than its letters' share of the line. */
const WIDE = 1.3;

/** Whether the next line's first word would have fitted: then somebody has ended the line there. */
function endsEarly(before: PdfLine, { text, x, right }: PdfLine): boolean {
  const letter = (right - x) / text.length;
  const word = text.split(" ", 1)[0] ?? text;
  return before.right + (word.length + 1) * letter * WIDE < right;
}

function usual(group: readonly PdfLine[]): number {
  return group[0]?.size ?? 1;
}

function isAlike(a: PdfLine, b: PdfLine): boolean {
  return Math.max(a.size, b.size) <= Math.min(a.size, b.size) * SAME_SIZE;
}

/** Further right than the lines of the paragraph but its first, which may be indented itself. */
function isIndented(group: readonly PdfLine[], { x, size }: PdfLine): boolean {
  const left = Math.min(...group.map((line) => line.x));
  return x > left + size * INDENT;
}

function isShort(group: readonly PdfLine[], { right }: PdfLine): boolean {
  const left = Math.min(...group.map((line) => line.x));
  const widest = Math.max(...group.map((line) => line.right)) - left;
  return group.length > 1 && right - left < widest * SHORT;
}

/** Longer lines in large letters are a paragraph that introduces the text. */
const LONGEST_HEADING = 170;

function kindOf(group: readonly PdfLine[], size: number): Block["kind"] {
  const [first] = group;
  const letters = group.reduce((sum, { text }) => sum + text.length, 0);
  if (first !== undefined && first.size >= size * SAME_SIZE && letters <= LONGEST_HEADING) {
    return "heading";
  }
  if (BULLET.test(first?.text ?? "")) return "item";
  return group.length === 1 ? "line" : "paragraph";
}

/** The size in which most letters are printed. */
function usualSize(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  const [most] = [...letters].toSorted(([, a], [, b]) => b - a);
  return most?.[0] ?? 1;
}

/** Lines further apart than this share of their size are no lines of one paragraph. */
const WIDEST_LEADING = 2.5;

/** How far the lines of a paragraph stand apart: the median, most of a text being paragraphs. */
function usualLeading(lines: readonly PdfLine[]): number {
  const drops = lines.flatMap((line, index) => {
    const before = lines[index - 1];
    const drop = before?.page === line.page ? before.y - line.y : 0;
    return drop > 0 && drop < line.size * WIDEST_LEADING ? [drop] : [];
  });
  const middle = drops.toSorted((a, b) => a - b)[Math.floor((drops.length - 1) / 2)];
  return middle ?? usualSize(lines) * WIDEST_LEADING;
}
