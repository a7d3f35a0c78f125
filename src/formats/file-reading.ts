/** What reading a file or a pasted text comes to: an article with its language, or why there is none. */
import type { OwnArticle } from "#src/domain/own-collection.ts";
import type { ReadArticle } from "./read-article.ts";

/** Why nothing could be read; `detail` is what the message needs (a size, a name), no sentence. */
export interface ReadFault {
  readonly kind:
    /** detail: what there is and the most that is read: "52000000 bytes > 20000000", "900 pages > 500" */
    | "too-large"
    | "binary"
    /** detail: what it is, as its name would end: "doc", "rtf" */
    | "unknown-format"
    | "empty"
    | "no-article"
    | "broken-docx"
    | "docx-bomb"
    | "broken-pdf"
    | "pdf-encrypted"
    | "pdf-without-text"
    | "internal";
  readonly detail?: string;
}

export interface Unread {
  readonly ok: false;
  readonly fault: ReadFault;
}

export interface ArticleFile {
  readonly ok: true;
  readonly format: "text" | "markdown" | "html" | "docx" | "pdf";
  readonly article: ReadArticle;
  /** BCP 47; "und" where neither the file nor its words show one */
  readonly lang: string;
}

export type FileReading = (ArticleFile & { readonly digest: OwnArticle["digest"] }) | Unread;
