/** A PDF with a text layer. Its lines become paragraphs; nothing is drawn, run or fetched. */
import type { PDFDocumentProxy } from "unpdf/pdfjs";
import { part } from "#src/domain/part-missing.ts";
import { composeArticle } from "./compose-article.ts";
import type { ReadFault } from "./file-reading.ts";
import { withMakersHints, type MakersHints } from "./makers-hints.ts";
import { MOST_LETTERS } from "./limits.ts";
import { blocksOfPages } from "./pdf-blocks.ts";
import type { PdfPage, PdfPiece } from "./pdf-lines.ts";
import type { ReadArticle } from "./read-article.ts";
import type { ReadingHints } from "./reading-hints.ts";
import { Stopped, type Step } from "./step.ts";

/** A newspaper's whole issue has fewer. */
const MOST_PAGES = 500;

/** A scan with a stamp or a page's number on it has as many. */
const FEWEST_WORDS = 5;

export async function readPdf(
  bytes: Uint8Array<ArrayBuffer>,
  hints: ReadingHints,
  step: Step,
): Promise<ReadArticle | { readonly fault: ReadFault }> {
  const { getDocument } = await part(() => import("unpdf/pdfjs"));
  const loading = getDocument({
    data: bytes,
    // no code is made of the file, nothing is fetched for it, and no picture is drawn
    isEvalSupported: false,
    useWorkerFetch: false,
    useWasm: false,
    disableFontFace: true,
    useSystemFonts: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    verbosity: 0,
  });
  try {
    const file = await loading.promise;
    if (file.numPages > MOST_PAGES) return tooMany(file.numPages, MOST_PAGES, "pages");
    const pages: PdfPage[] = [];
    let letters = 0;
    for (let number = 1; number <= file.numPages; number += 1) {
      await step(number - 1, file.numPages);
      const page = await file.getPage(number);
      const pieces: PdfPiece[] = [];
      for await (const items of chunksOf(page.streamTextContent())) {
        const read = items.flatMap((item) => pieceOf(item) ?? []);
        letters += read.reduce((sum, { text }) => sum + text.length, 0);
        if (letters > MOST_LETTERS) return tooMany(letters, MOST_LETTERS, "letters");
        pieces.push(...read);
        await step(number - 1, file.numPages);
      }
      const [, bottom = 0, , top = 0] = page.view;
      pages.push({ height: top - bottom, pieces });
      page.cleanup();
    }
    const { blocks, aside, url } = blocksOfPages(pages);
    const words = blocks.reduce((sum, { text }) => sum + text.split(" ").length, 0);
    if (words < FEWEST_WORDS) return { fault: { kind: "pdf-without-text" } };
    return withMakersHints(composeArticle(blocks, { aside, url }, hints), await hintsOf(file));
  } catch (error) {
    if (error instanceof Stopped) throw error;
    return { fault: { kind: isLocked(error) ? "pdf-encrypted" : "broken-pdf" } };
  } finally {
    await loading.destroy();
  }
}

function tooMany(found: number, most: number, of: string): { readonly fault: ReadFault } {
  return { fault: { kind: "too-large", detail: `${found} ${of} > ${most}` } };
}

function isLocked(error: unknown): boolean {
  return error instanceof Error && error.name === "PasswordException";
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

/** The pieces of text of a page as they are found, a list of them at a time. */
async function* chunksOf(stream: ReadableStream<unknown>): AsyncGenerator<readonly unknown[]> {
  const reader = stream.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      const { items } = fieldsOf(read.value);
      if (Array.isArray(items)) yield items;
    }
  } finally {
    await reader.cancel(new Error("no longer wanted")).catch(() => undefined);
  }
}

/** `undefined` for what is no text, and for what is written upwards or aslant over the page. */
function pieceOf(item: unknown): PdfPiece | undefined {
  const { str, transform, width } = fieldsOf(item);
  if (typeof str !== "string" || !Array.isArray(transform) || typeof width !== "number") {
    return undefined;
  }
  const [, slope, lean, tall, x, y] = transform.map(Number);
  const size = Math.hypot(lean ?? 0, tall ?? 0);
  if (x === undefined || y === undefined || Math.abs(slope ?? 0) > size * ASLANT) return undefined;
  return { text: str, x, y, width, size };
}

const ASLANT = 0.1;

async function hintsOf(file: PDFDocumentProxy): Promise<MakersHints> {
  const { info } = fieldsOf(await file.getMetadata().catch(() => undefined));
  const { Title: title, CreationDate: made } = fieldsOf(info);
  // "D:20250603101500+02'00'"
  const day = /^D:(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})/u.exec(String(made))?.groups;
  return {
    title: typeof title === "string" ? title : undefined,
    made: day === undefined ? undefined : `${day["year"]}-${day["month"]}-${day["day"]}`,
  };
}
