/** By what an article is known again, whatever it is called and wherever it was saved. */
import type { OwnArticle } from "#src/domain/own-collection.ts";
import type { Digest } from "#src/domain/original-hash.ts";
import { digestWords } from "#src/extract/review/same-article.ts";

/** SHA-256 of the article's folded words, hexadecimal. */
export async function digestOf(
  paragraphs: readonly string[],
  crypto: Digest,
): Promise<OwnArticle["digest"]> {
  const bytes = new TextEncoder().encode(digestWords(paragraphs));
  const hash = await crypto.digest("SHA-256", bytes);
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
