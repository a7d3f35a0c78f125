/**
 * Where a table's rows begin and end in its text: a quoted cell may hold line ends, and one that is
 * never closed must not swallow the rows behind it. Reads forward only, so that it takes linear time.
 */

/** One row's text without its line end. */
export interface RecordText {
  readonly text: string;
  /** from 1; of its first line */
  readonly line: number;
  /** UTF-16 position behind it and its line end */
  readonly end: number;
  /** a quote was opened in it that is not closed: the text is that of the lines up to there */
  readonly broken: boolean;
}

/** A cell that is longer, or has more lines, was never closed: units, and line ends. */
const LONGEST_CELL = 100_000;
const MOST_LINES = 500;

const QUOTE = '"';

interface Span {
  readonly end: number;
  readonly broken: boolean;
}

export function* recordTexts(text: string, delimiter: string): Generator<RecordText> {
  const quotes = finder(text, QUOTE);
  const quotedCells = finder(text, delimiter + QUOTE);
  const lineEnds = lineEndFinder(text);
  const closings = closingsOf(text, delimiter);

  /** From a row's first letter to behind its last one. */
  const spanFrom = (start: number): Span => {
    let at = start;
    for (;;) {
      const line = lineEnds(at);
      if (text.charAt(at) !== QUOTE) {
        const next = quotes(at) < line ? quotedCells(at) : text.length;
        if (next >= line) return { end: line, broken: false };
        at = next + delimiter.length;
      }
      const closed = closings(at, lineEnds(at));
      if (closed === undefined) return { end: lineEnds(at), broken: true };
      if (!text.startsWith(delimiter, closed)) return { end: closed, broken: false };
      at = closed + delimiter.length;
    }
  };

  let line = 1;
  let start = text.startsWith("\ufeff") ? 1 : 0;
  // lines within cells are counted on the way, with an eye of its own
  const counted = lineEndFinder(text);
  while (start < text.length) {
    const { end, broken } = spanFrom(start);
    const next = end + lineEndLength(text, end);
    yield { text: text.slice(start, end), line, end: next, broken };
    for (let at = counted(start); at < next; at = counted(at + lineEndLength(text, at))) line++;
    start = next;
  }
}

/** The next place of a sign from a position on, the text's length where there is none; asked forward only. */
function finder(text: string, sign: string): (from: number) => number {
  let found = -1;
  return (from) => {
    if (found < from) {
      const at = text.indexOf(sign, from);
      found = at === -1 ? text.length : at;
    }
    return found;
  };
}

/** Where the line ends: before "\r\n", "\n" or "\r", all of which one file may have. */
function lineEndFinder(text: string): (from: number) => number {
  const feeds = finder(text, "\n");
  const returns = finder(text, "\r");
  return (from) => Math.min(feeds(from), returns(from));
}

function lineEndLength(text: string, at: number): number {
  return text.startsWith("\r\n", at) ? 2 : at < text.length ? 1 : 0;
}

/**
 * Finds where a cell that a quote opens is over: behind its closing quote and the blanks after that.
 * A quote within it that is neither doubled nor closes it is borne within one line; in a cell of
 * several lines it is most likely the next cell's.
 */
function closingsOf(text: string, delimiter: string) {
  const isOver = (at: number) =>
    at >= text.length || "\r\n".includes(text.charAt(at)) || text.startsWith(delimiter, at);
  const behindBlanks = (from: number) => {
    let at = from;
    while (at < text.length && text.charAt(at) === " ") at++;
    return at;
  };
  return (opening: number, lineEnd: number): number | undefined => {
    let stray = false;
    for (let quote = opening; ;) {
      quote = text.indexOf(QUOTE, quote + 1);
      if (quote === -1 || quote - opening > LONGEST_CELL) return undefined;
      if (stray && quote > lineEnd) return undefined;
      if (text.charAt(quote + 1) === QUOTE) {
        quote++;
        continue;
      }
      const after = behindBlanks(quote + 1);
      if (isOver(after)) return hasFewLines(text, opening, quote) ? after : undefined;
      stray = true;
      if (quote > lineEnd) return undefined;
    }
  };
}

function hasFewLines(text: string, from: number, to: number): boolean {
  let at = from;
  for (let lines = 0; lines <= MOST_LINES; lines++) {
    at = text.indexOf("\n", at + 1);
    if (at === -1 || at > to) return true;
  }
  return false;
}
