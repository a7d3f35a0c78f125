/** Small PDF files, written in the test that reads them: Helvetica, WinAnsi, uncompressed. */
import { createHash } from "node:crypto";

/** Points from the lower left corner of a page of A4. */
export interface PdfWords {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** points; 11 where it isn't said */
  readonly size?: number;
}

export interface PdfOptions {
  /** entries of the document's information, as PDF writes them: "/Title (Ida)" */
  readonly info?: string;
  /** locks it, with a password that nobody knows */
  readonly encrypted?: boolean;
}

const FIRST_PAGE = 5;

/** Each page is a list of words, drawn in that order; one without any is a picture of a page. */
export function pdfFile(
  pages: readonly (readonly PdfWords[])[],
  { info = "", encrypted = false }: PdfOptions = {},
): Uint8Array<ArrayBuffer> {
  const numbers = pages.map((_, index) => FIRST_PAGE + index * 2);
  const objects: string[] = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${numbers.map((n) => `${n} 0 R`).join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    `<< ${info} >>`,
    ...pages.flatMap((words, index) => {
      const drawn = words.length === 0 ? "0 0 595 842 re f" : words.map(drawWords).join("\n");
      const content = `${(FIRST_PAGE + index * 2 + 1).toFixed(0)} 0 R`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${content} >>`,
        `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
      ];
    }),
  ];
  return assembled(objects, encrypted ? LOCK : "");
}

const drawWords = ({ x, y, text, size = 11 }: PdfWords) =>
  `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`;

const WIN_ANSI: Readonly<Record<string, number>> = { "–": 0x96, "„": 0x84, "“": 0x93, "”": 0x94 };

function escaped(text: string): string {
  return text
    .replace(/[\\()]/gu, (unit) => `\\${unit}`)
    .replace(/[–„“”]/gu, (unit) => String.fromCharCode(WIN_ANSI[unit] ?? 0x3f));
}

const ID = "0123456789abcdef0123456789abcdef";
/** RC4 with 40 bits (ISO 32000-1, 7.6): the keys belong to no password that anybody would try. */
const LOCK = `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${hexOf("owner")}> /U <${hexOf("user")}> >>`;

function hexOf(word: string): string {
  return createHash("sha256").update(word).digest("hex");
}

function assembled(objects: readonly string[], lock: string): Uint8Array<ArrayBuffer> {
  let file = "%PDF-1.4\n";
  const places: number[] = [];
  for (const [index, object] of [...objects, ...(lock === "" ? [] : [lock])].entries()) {
    places.push(file.length);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const start = file.length;
  const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const encrypt = lock === "" ? "" : `/Encrypt ${places.length} 0 R /ID [<${ID}> <${ID}>]`;
  file += `xref\n0 ${places.length + 1}\n0000000000 65535 f \n${rows}`;
  file += `trailer << /Size ${places.length + 1} /Root 1 0 R /Info 4 0 R ${encrypt} >>\n`;
  file += `startxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (unit) => unit.charCodeAt(0));
}

export interface ColumnOptions {
  readonly x?: number;
  /** of the first line */
  readonly y?: number;
  readonly size?: number;
}

/** Lines below each other; an empty one leaves the room of half a line. */
export function column(
  lines: readonly string[],
  { x = 72, y = 760, size = 11 }: ColumnOptions = {},
): readonly PdfWords[] {
  const words: PdfWords[] = [];
  let at = y;
  for (const text of lines) {
    if (text !== "") words.push({ x, y: at, text, size });
    at -= size * (text === "" ? 0.8 : 1.3);
  }
  return words;
}
