/** Articles as they were added. */
import { DecisionRecord } from "#src/domain/decisions.ts";
import { OwnArticle } from "#src/domain/own-collection.ts";
import { LibraryError, type ArticlesThere, type Library } from "./library.ts";
import { changeShelf, collectionShelf, type Keeping } from "./shelf.ts";
import { readArticles, readStored, toStore } from "./stored-record.ts";
import { originalKey, shelfKey } from "./stores.ts";
import { forEach, type Reading, type Writing } from "./transaction.ts";
import { withoutArticle } from "./without-article.ts";

type Articles = Pick<Library, "articleCount" | "putArticles" | "noteSeen" | "removeArticle">;

export function keepArticles(keeping: Keeping): Articles {
  return {
    articleCount: (collection) =>
      keeping.connection.read(["articles"], (tx) => tx.count("articles", [collection])),

    putArticles: (collection, make) =>
      changeShelf(keeping, collectionShelf(collection), ["articles"], async (tx) => {
        const there = await articlesThere(tx, collection);
        const made = make(there).map((article) => toStore("articles", OwnArticle, article));
        const readable = new Set(there.articles.map(({ id }) => id));
        const taken = new Set(there.ids.filter((id) => !readable.has(id)));
        for (const { id } of made) {
          if (taken.has(id)) throw new LibraryError({ kind: "conflict", on: id });
          taken.add(id);
        }
        await forEach(made, (article) => tx.put("articles", [collection, article.id], article));
        return made;
      }),

    noteSeen: async (collection, seen) => {
      await keeping.connection.write(["articles"], async (tx) => {
        const { articles } = await articlesThere(tx, collection);
        const there = new Map(articles.map((article) => [article.id, article]));
        await forEach(seen, async ({ id, digest, seen: claims }) => {
          const article = there.get(id);
          if (article?.digest !== digest) return;
          const noted = toStore("articles", OwnArticle, { ...article, seen: claims });
          await tx.put("articles", [collection, id], noted);
        });
      });
      keeping.newsroom.tell({ of: "shelf", shelf: collectionShelf(collection) });
    },

    removeArticle: async (collection, article) => {
      const shelf = collectionShelf(collection);
      const work = async (tx: Writing) => {
        await tx.remove("articles", [collection, article]);
        await tx.remove("originals", originalKey(shelf, article));
        await forEach(await tx.all("decisions", shelfKey(shelf)), async (record) => {
          const before = readStored("decisions", record, DecisionRecord, []);
          const after = before === undefined ? undefined : withoutArticle(before, article);
          if (before === undefined || after === before) return;
          if (after === undefined) await tx.remove("decisions", record.key);
          else await tx.put("decisions", record.key, after);
        });
      };
      const stores = ["articles", "decisions", "originals"] as const;
      await changeShelf(keeping, shelf, stores, work, { lost: true });
    },
  };
}

async function articlesThere(tx: Reading, collection: string): Promise<ArticlesThere> {
  const records = await tx.all("articles", [collection]);
  return {
    articles: readArticles(records, []),
    ids: records.map(({ key }) => [key].flat().at(-1) ?? ""),
  };
}
