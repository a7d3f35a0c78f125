/** From the pieces of text that a PDF page draws to its lines, in the order in which it draws them. */

/** Positions and sizes in points; y counts from the page's lower edge. */
export interface PdfPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** of the letters */
  readonly size: number;
}

export interface PdfPage {
  readonly height: number;
  readonly pieces: readonly PdfPiece[];
}

export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** counts from 0 */
  readonly page: number;
  /** from 0 at the page's lower edge to 1 at its upper edge */
  readonly height: number;
}

/** Shares of the letters' size: of the gap between two words, and of that between two columns. */
const WORD_GAP = 0.15;
const COLUMN_GAP = 3;
/** How far from the line a raised number may stand. */
const RAISED = 0.5;
/** A first letter that stands over several lines. */
const INITIAL = 1.5;

export function linesOf(page: PdfPage, number: number): readonly PdfLine[] {
  const groups: PdfPiece[][] = [];
  for (const piece of page.pieces) {
    const line = groups.at(-1);
    const before = line?.findLast((each) => !isBlank(each));
    if (line !== undefined && before !== undefined && continues(before, piece)) line.push(piece);
    else if (!isBlank(piece)) groups.push([piece]);
  }
  const lines = groups.flatMap((pieces) => lineOf(pieces, page, number) ?? []);
  return withInitials(lines);
}

/** As wide as whatever gap there is between two words or two columns: it says nothing of either. */
function isBlank({ text }: PdfPiece): boolean {
  return text.trim() === "";
}

function continues(before: PdfPiece, piece: PdfPiece): boolean {
  if (isBlank(piece)) return true;
  if (isInitial(before, piece)) return false;
  const { x, y, size } = piece;
  const most = Math.max(before.size, size);
  const gap = x - (before.x + before.width);
  return Math.abs(y - before.y) <= most * RAISED && gap > -most && gap < most * COLUMN_GAP;
}

function lineOf(
  pieces: readonly PdfPiece[],
  { height }: PdfPage,
  page: number,
): PdfLine | undefined {
  let text = "";
  let right: number | undefined;
  for (const piece of pieces) {
    if (isBlank(piece)) {
      text += " ";
      continue;
    }
    const gap = right === undefined ? 0 : piece.x - right;
    if (gap > piece.size * WORD_GAP) text += " ";
    text += piece.text;
    right = piece.x + piece.width;
  }
  const words = text.replace(/\s+/gu, " ").trim();
  const [first] = pieces;
  if (words === "" || first === undefined) return undefined;
  // a blank may be as large as the headline that follows
  const sizes = pieces.filter((piece) => !isBlank(piece)).map((piece) => piece.size);
  const size = Math.max(...sizes);
  const { x, y } = first;
  return { text: words, x, right: right ?? x, y, size, page, height: y / height };
}

/** "D" in the size of three lines, and "ie Ministerin" beside it. */
function withInitials(lines: readonly PdfLine[]): readonly PdfLine[] {
  return lines.flatMap((line, index): readonly PdfLine[] => {
    const [before, after] = [lines[index - 1], lines[index + 1]];
    if (after !== undefined && isInitial(line, after)) return [];
    const isHeaded = before !== undefined && isInitial(before, line);
    return [isHeaded ? { ...line, x: before.x, text: before.text + line.text } : line];
  });
}

function isInitial({ text, size }: PdfPiece | PdfLine, next: PdfPiece | PdfLine): boolean {
  return /^\p{Lu}$/u.test(text) && size > next.size * INITIAL;
}
