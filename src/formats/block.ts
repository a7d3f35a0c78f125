/** A piece of a file that a reader sees as one: a paragraph, a headline, a caption. */
import type { AsideReason } from "./read-article.ts";

/** `line` is a line of plain text that stands alone: a headline or a short paragraph, nobody says which. */
export type BlockKind = "paragraph" | "heading" | "item" | "caption" | "line";

export interface Block {
  readonly kind: BlockKind;
  /** white space single, none at either end, never empty */
  readonly text: string;
  /** see `ReadParagraph.given` */
  readonly given?: readonly number[];
  /** what the markup says that it is, where it isn't part of the article */
  readonly said?: AsideReason;
  /** from 0 to 1, how much of the text is links */
  readonly linked?: number;
}
