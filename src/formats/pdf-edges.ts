/** What stands at the upper and lower edges of the pages and belongs to none of their texts. */
import type { PdfLine } from "./pdf-lines.ts";
import type { ReadArticle } from "./read-article.ts";

export interface Edges {
  /** the lines without those at the edges */
  readonly lines: readonly PdfLine[];
  readonly aside: ReadArticle["aside"];
  /** the page's address, where a browser has printed it there */
  readonly url: string | undefined;
}

/** Shares of a page's height, and how many lines from its edge. */
const UPPER = 0.88;
const LOWER = 0.12;
const MOST_LINES = 3;

const PAGE_NUMBER =
  /^(?:(?:seite|page|s\.|p\.)\s?)?[-–—|]?\s?\d{1,4}\s?(?:(?:\/|von|of)\s?\d{1,4})?\s?[-–—|]?$/iu;
/** The day of printing, which browsers put there. */
const PRINTED = /^\d{1,2}[./]\d{1,2}[./]\d{2,4},?\s\d{1,2}:\d{2}/u;
const ADDRESS = /^https?:\/\/\S+/u;

export function withoutEdges(lines: readonly PdfLine[]): Edges {
  const edge = new Set(atEdges(lines));
  const pages = new Map<string, Set<number>>();
  for (const line of edge) {
    const key = keyOf(line);
    pages.set(key, (pages.get(key) ?? new Set()).add(line.page));
  }
  const reasonOf = (line: PdfLine): ReadArticle["aside"][number]["reason"] | undefined => {
    if (!edge.has(line)) return undefined;
    if (PAGE_NUMBER.test(line.text)) return "pager";
    const repeats = (pages.get(keyOf(line))?.size ?? 0) > 1;
    return repeats || PRINTED.test(line.text) || ADDRESS.test(line.text)
      ? "page-control"
      : undefined;
  };
  // pages of a few lines each may have nothing but edges: then those are the text
  if (lines.every((line) => reasonOf(line) !== undefined)) {
    return { lines, aside: [], url: undefined };
  }
  const left = lines.filter((line) => reasonOf(line) !== undefined);
  // the first of each wins
  const once = new Map(left.toReversed().map((line) => [keyOf(line), line]));
  const address = left.map(({ text }) => ADDRESS.exec(text)?.[0]).find((found) => found);
  return {
    lines: lines.filter((line) => reasonOf(line) === undefined),
    aside: [...once.values()].toReversed().flatMap((line) => {
      const reason = reasonOf(line);
      return reason === undefined ? [] : [{ text: line.text, reason }];
    }),
    // a long one is cut with an ellipsis
    url: address?.includes("…") === true ? undefined : address,
  };
}

/** Numbers differ from page to page. */
function keyOf({ text }: PdfLine): string {
  return text.replace(/\d+/gu, "#").toLowerCase();
}

function atEdges(lines: readonly PdfLine[]): readonly PdfLine[] {
  return [...new Set(lines.map(({ page }) => page))].flatMap((number) => {
    const own = lines.filter(({ page }) => page === number);
    const ordered = own.toSorted((a, b) => b.y - a.y);
    return [
      ...ordered.slice(0, MOST_LINES).filter(({ height }) => height > UPPER),
      ...ordered.slice(-MOST_LINES).filter(({ height }) => height < LOWER),
    ];
  });
}
