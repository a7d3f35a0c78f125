/** Plain text, as pasted or saved. */
import { composeArticle } from "./compose-article.ts";
import type { ReadArticle } from "./read-article.ts";
import type { ReadingHints } from "./reading-hints.ts";
import { standsAlone } from "./sort-blocks.ts";
import { textBlocks } from "./text-blocks.ts";

/** Every paragraph knows where its letters stand in the text that was given. */
export function readPlainText(text: string, hints: ReadingHints = {}): ReadArticle {
  return composeArticle(textBlocks(text, standsAlone), {}, hints);
}
