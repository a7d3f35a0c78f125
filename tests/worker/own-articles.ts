/** Articles and collections of one's own, made for a test. */
import { NO_DECISIONS, type Decisions } from "#src/domain/decisions.ts";
import type { OwnArticle, WholeCollection } from "#src/domain/own-collection.ts";

const DIGEST_LENGTH = 64;

/** Its digest is made of its number. */
export function ownArticle(number: number, paragraphs: readonly string[]): OwnArticle {
  return {
    id: `article-${number}`,
    publisher: "Abendblatt",
    headline: `Artikel ${number}`,
    lang: "de",
    published: { edtf: "2025-07-12", basis: "given" },
    paragraphs: [...paragraphs],
    digest: number.toString(16).padStart(DIGEST_LENGTH, "0"),
    added: 0,
    order: number,
    seen: [],
  };
}

export function wholeCollection(
  articles: readonly OwnArticle[],
  decisions: Decisions = NO_DECISIONS,
  base?: unknown,
): WholeCollection {
  const collection = { id: "mine", title: { de: "Meine" }, sides: [], made: 0, changed: 0 };
  return { collection, base, articles, decisions };
}
