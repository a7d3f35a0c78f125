import { useState } from "react";
import type { OwnArticle } from "#src/domain/own-collection.ts";

interface Known {
  readonly articles: readonly OwnArticle[];
  /** to be called with what has been put in */
  readonly know: (put: readonly OwnArticle[]) => void;
}

/** The collection's articles: what was put in counts before the collection comes back with it. */
export function useKnown(articles: readonly OwnArticle[]): Known {
  const [known, setKnown] = useState({ instead: articles, articles });
  const now = known.instead === articles ? known.articles : articles;
  return {
    articles: now,
    know: (put) => {
      const ids = new Set(put.map(({ id }) => id));
      const others = now.filter(({ id }) => !ids.has(id));
      setKnown({ instead: articles, articles: [...others, ...put] });
    },
  };
}
