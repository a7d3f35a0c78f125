/** Lines of a terminal: text broken between words, and styles where the terminal has them. */
import { stripVTControlCharacters } from "node:util";

/** What stands out, and what stays back. */
export type Style = "heading" | "tag" | "faint" | "wrong";

export type Paint = (text: string, style: Style) => string;

const CODES: Readonly<Record<Style, string>> = {
  heading: "1",
  tag: "36",
  faint: "2",
  wrong: "33",
};

/** Escape sequences of ECMA-48, or the text as it is. */
export function painter(colour: boolean): Paint {
  return (text, style) => (colour ? `\u001B[${CODES[style]}m${text}\u001B[0m` : text);
}

const COLUMNS = 80;

interface Indent {
  /** what the first line begins with; the others begin with as many blanks */
  readonly first: string;
}

/** Lines of at most 80 columns, but for words that are longer; styles take no room. */
export function wrapped(text: string, { first }: Indent): readonly string[] {
  const indent = " ".repeat(widthOf(first));
  const lines: string[] = [];
  let line = first;
  let width = indent.length;
  let begun = false;
  for (const word of text.split(/[ \n]+/u)) {
    const own = widthOf(word);
    if (begun && width + 1 + own > COLUMNS) {
      lines.push(line);
      line = indent + word;
      width = indent.length + own;
    } else {
      line += begun ? ` ${word}` : word;
      width += own + (begun ? 1 : 0);
    }
    begun = true;
  }
  return [...lines, line.trimEnd()];
}

/** Columns, for alphabets whose letters take one; combining marks take none. */
function widthOf(text: string): number {
  return codePoints(stripVTControlCharacters(text).replace(/\p{M}/gu, "")).length;
}

/** Letters as a terminal counts them: an emoji is one, where a string has two units for it. */
export function codePoints(text: string): readonly string[] {
  return Array.from(text);
}
