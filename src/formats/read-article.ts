/**
 * What reading a file returns, whatever its format: the article's own paragraphs, what is known about
 * it, and what was set aside as not being part of it.
 */

/** How a publication day became known, in the order in which they win. */
export type PublicationBasis =
  | "given"
  | "json-ld"
  | "meta"
  | "time"
  | "dateline"
  | "address"
  /** the day on which the file was made: never taken, only offered as an answer */
  | "made";

export interface PublicationDay {
  /** ISO 8601 day */
  readonly edtf: string;
  readonly basis: PublicationBasis;
  /** the words or the markup that it was read from */
  readonly words: string;
}

/** Why a block of the file is not part of the article. */
export type AsideReason =
  | "photo-credit"
  | "caption"
  | "page-control"
  | "pager"
  | "author-code"
  | "newsletter"
  | "teaser"
  | "repeated-headline"
  | "byline"
  | "legal"
  | "cookie"
  | "advertisement"
  | "navigation"
  /** a headline between paragraphs; the paragraphs below it say in full what it names */
  | "subheading"
  /** a line that gives the day of publication and nothing else */
  | "date-line"
  | "front-matter";

export interface ReadParagraph {
  /**
   * white space made single, hidden characters (soft hyphens, zero-width, direction marks) removed;
   * positions of an extraction are positions in such texts
   */
  readonly text: string;
  /** where each UTF-16 unit of `text`, and its end, stands in the given text; plain text only */
  readonly given?: readonly number[];
}

export interface ReadArticle {
  readonly title?: string;
  readonly byline?: string;
  /** agencies that the article names as its origin: "AFP", "dpa" */
  readonly agencies: readonly string[];
  /** BCP 47, as the file says or as its words show; absent where neither does */
  readonly lang?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly published?: PublicationDay;
  /** other days that the file gives, which did not win */
  readonly otherDays: readonly PublicationDay[];
  readonly paragraphs: readonly ReadParagraph[];
  readonly aside: readonly { readonly text: string; readonly reason: AsideReason }[];
  readonly problems: readonly ReadProblem[];
}

export interface ReadProblem {
  readonly kind:
    | "empty"
    | "no-article"
    | "encoding"
    | "dates-disagree"
    /** a day that no calendar has, given where the day of publication stands */
    | "impossible-day"
    | "too-large"
    | "unread-language";
  /** what the message needs, such as the day that won and the one that lost; not a sentence */
  readonly detail?: string;
  /** 1-based, where there is one */
  readonly line?: number;
  readonly column?: number;
}
