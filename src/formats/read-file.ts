/** Any file or pasted text that may hold an article. What a file is shows by its first bytes. */
import { part } from "#src/domain/part-missing.ts";
import type { ArticleFile, ReadFault, Unread } from "./file-reading.ts";
import { UNDETERMINED } from "./guess-language.ts";
import { MOST_LETTERS, tooLarge } from "./limits.ts";
import { readArticleFile } from "./read-article-file.ts";
import type { ReadArticle } from "./read-article.ts";
import type { ReadingHints } from "./reading-hints.ts";
import type { Step } from "./step.ts";

/**
 * The article, or why there is none. Libraries for a format are loaded when the first file of it comes.
 * Throws nothing but `Stopped`, `PartMissing`, and what is a mistake in the program.
 */
export async function readFile(
  name: string,
  content: Uint8Array<ArrayBuffer> | string,
  hints: ReadingHints,
  step: Step,
): Promise<ArticleFile | Unread> {
  const fault = tooLarge(name, content.length);
  if (fault !== undefined) return { ok: false, fault };
  if (typeof content === "string") return readWords(name, content, hints);
  switch (kindOf(content)) {
    case "zip": {
      const { readDocx } = await part(() => import("./read-docx.ts"));
      const read = await readDocx(content, hints, step);
      return "fault" in read ? { ok: false, fault: read.fault } : whole("docx", read, hints);
    }
    case "pdf": {
      const { readPdf } = await part(() => import("./read-pdf.ts"));
      const read = await readPdf(content, hints, step);
      return "fault" in read ? { ok: false, fault: read.fault } : whole("pdf", read, hints);
    }
    case "ole":
      // Word locks a .docx into the container of its old format
      return unread(
        /\.docx$/iu.test(name)
          ? { kind: "broken-docx", detail: "encrypted" }
          : { kind: "unknown-format", detail: "doc" },
      );
    case "rtf":
      return unread({ kind: "unknown-format", detail: "rtf" });
    case undefined:
      return readWords(name, content, hints);
  }
}

type Container = "zip" | "pdf" | "ole" | "rtf";

/** The bytes that such files begin with, as letters of ISO 8859-1. */
const BEGINNINGS: readonly (readonly [string, Container])[] = [
  ["PK\u0003\u0004", "zip"],
  ["PK\u0005\u0006", "zip"],
  ["\u00d0\u00cf\u0011\u00e0", "ole"],
  ["{\\rtf", "rtf"],
];
/** A PDF's mark may stand anywhere within so many bytes. */
const PDF_WITHIN = 1024;

function kindOf(bytes: Uint8Array): Container | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, PDF_WITHIN));
  const found = BEGINNINGS.find(([beginning]) => head.startsWith(beginning));
  return found?.[1] ?? (/^(?:[^<]{0,1000})%PDF-\d/u.test(head) ? "pdf" : undefined);
}

function readWords(
  name: string,
  content: Uint8Array | string,
  hints: ReadingHints,
): ArticleFile | Unread {
  const { format, ...article } = readArticleFile(name, content, hints);
  return whole(format, article, hints);
}

function whole(
  format: ArticleFile["format"],
  article: ReadArticle,
  hints: ReadingHints,
): ArticleFile | Unread {
  if (article.paragraphs.length === 0) return unread(faultOf(article));
  const letters = article.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  if (letters > MOST_LETTERS) {
    return unread({ kind: "too-large", detail: `${letters} letters > ${MOST_LETTERS}` });
  }
  return { ok: true, format, article, lang: hints.lang ?? article.lang ?? UNDETERMINED };
}

function unread(fault: ReadFault): Unread {
  return { ok: false, fault };
}

function faultOf({ problems }: ReadArticle): ReadFault {
  const large = problems.find(({ kind }) => kind === "too-large");
  if (large !== undefined) {
    return { kind: "too-large", ...(large.detail === undefined ? {} : { detail: large.detail }) };
  }
  if (problems.some(({ detail }) => detail === "binary")) return { kind: "binary" };
  return { kind: problems.some(({ kind }) => kind === "empty") ? "empty" : "no-article" };
}
