/**
 * The blocks of plain text. They end at empty lines; where a text has none, each line is one, unless
 * its lines were wrapped at a fixed width. The lines of a block are joined.
 */
import { cleanText, type CleanText } from "#src/extract/clean-text.ts";
import type { Block } from "./block.ts";

interface Line {
  readonly start: number;
  readonly end: number;
}

const LIST_ITEM = /^(?:[-–*•·▪●]|\d{1,2}[.)])\s+\S/u;
const SENTENCE_END = /[.!?:…]["'”’“‘»«›‹)\]]{0,3}$/u;

/** UTF-16 units: mail and old news wires wrap at 60 to 80; a longer line is a paragraph. */
const WIDEST_WRAP = 100;
const NARROWEST_WRAP = 30;
/** Lines below the first: a headline may be broken, and have a line above it. */
const HEAD_LINES = 4;

/** Whether a line stands alone; `atHead`: among the first lines, where more is said of the text itself. */
export type StandsAlone = (line: string, atHead: boolean) => boolean;

/** The blocks of a text, each knowing where its units stand in it. */
export function textBlocks(raw: string, alone: StandsAlone): readonly Block[] {
  const clean = cleanText(raw);
  return groupedLines(clean.text)
    .flatMap((group, index) => splitGroup(clean.text, group, alone, index === 0))
    .map((group) => blockOf(clean, group));
}

function textOf(text: string, { start, end }: Line): string {
  return text.slice(start, end);
}

/** Lines without white space at their ends; empty ones have no length. */
function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    lines.push(trimmed(text, start, end));
    start = end + 1;
  }
  return lines;
}

function trimmed(text: string, from: number, to: number): Line {
  let start = from;
  let end = to;
  while (start < end && text[start] === " ") start++;
  while (end > start && text[end - 1] === " ") end--;
  return { start, end };
}

const isEmpty = ({ start, end }: Line) => start === end;

/** Lines that belong together. */
function groupedLines(text: string): readonly (readonly Line[])[] {
  const lines = linesOf(text);
  const first = lines.findIndex((line) => !isEmpty(line));
  const last = lines.findLastIndex((line) => !isEmpty(line));
  if (first < 0) return [];
  const within = lines.slice(first, last + 1);
  if (!within.some(isEmpty))
    return isWrapped(text, within)
      ? paragraphsOfWrapped(text, within)
      : within.map((line) => [line]);
  const groups: Line[][] = [[]];
  for (const line of within) {
    if (isEmpty(line)) groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return groups.filter((group) => group.length > 0);
}

/** Lines of about one width of which most break off inside a sentence. */
function isWrapped(text: string, lines: readonly Line[]): boolean {
  if (lines.length < 4) return false;
  const widest = widestOf(lines);
  const open = lines.filter((line) => !SENTENCE_END.test(textOf(text, line)));
  const full = open.filter(({ start, end }) => end - start > widest * 0.7);
  return widest <= WIDEST_WRAP && full.length * 2 > lines.length;
}

/** A short line that ends a sentence ends the paragraph too. */
function paragraphsOfWrapped(text: string, lines: readonly Line[]): readonly (readonly Line[])[] {
  const widest = widestOf(lines);
  const groups: Line[][] = [[]];
  for (const line of lines) {
    groups.at(-1)?.push(line);
    const short = line.end - line.start < widest * 0.8;
    if (short && SENTENCE_END.test(textOf(text, line))) groups.push([]);
  }
  return groups.filter((group) => group.length > 0);
}

/** List items, lines that stand alone and lines that weren't wrapped begin a block of their own. */
function splitGroup(
  text: string,
  group: readonly Line[],
  alone: StandsAlone,
  isFirst: boolean,
): readonly (readonly Line[])[] {
  const [first, ...rest] = group;
  if (first === undefined || rest.length === 0) return [group];
  const widest = widestOf(group);
  const groups: Line[][] = [[first]];
  let before = first;
  let wasAlone = alone(textOf(text, first), isFirst);
  for (const [index, line] of rest.entries()) {
    const words = textOf(text, line);
    const next = rest[index + 1];
    const goesOn = next !== undefined && /^\p{Ll}/u.test(textOf(text, next));
    const isAlone = alone(words, isFirst && index < HEAD_LINES && !goesOn);
    const joins = !wasAlone && !isAlone && !LIST_ITEM.test(words) && isWrap(before, words, widest);
    if (joins) groups.at(-1)?.push(line);
    else groups.push([line]);
    before = line;
    wasAlone = isAlone;
  }
  return groups;
}

function widestOf(lines: readonly Line[]): number {
  return lines.reduce((most, { start, end }) => Math.max(most, end - start), 0);
}

/** Whether a line broke off because the first word of the next would not have fitted. */
function isWrap(before: Line, next: string, widest: number): boolean {
  const space = next.indexOf(" ");
  const word = space < 0 ? next.length : space;
  return before.end - before.start + 1 + word > widest && widest >= NARROWEST_WRAP;
}

function blockOf({ text, given }: CleanText, group: readonly Line[]): Block {
  const words: string[] = [];
  const places: number[] = [];
  let end = group[0]?.start ?? 0;
  for (const line of group) {
    if (words.length > 0) {
      words.push(" ");
      places.push(given[end] ?? 0);
    }
    let from = line.start;
    for (let position = line.start; position < line.end; position++) {
      if (text[position] === " " && text[position - 1] === " ") {
        words.push(text.slice(from, position));
        from = position + 1;
      } else {
        places.push(given[position] ?? 0);
      }
    }
    words.push(text.slice(from, line.end));
    end = line.end;
  }
  places.push(given[end] ?? 0);
  const joined = words.join("");
  return { kind: kindOf(joined, group.length), text: joined, given: places };
}

function kindOf(words: string, lines: number): Block["kind"] {
  if (LIST_ITEM.test(words)) return "item";
  return lines === 1 ? "line" : "paragraph";
}
