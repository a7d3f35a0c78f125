/** From drafts to articles as the collection keeps them. */
import type { Lang } from "#src/domain/model.ts";
import type { OwnArticle } from "#src/domain/own-collection.ts";
import { LibraryError, type ArticlesThere } from "#src/library/library.ts";
import { ownArticleOf, sourceId } from "#src/formats/source-of.ts";
import type { ReadDraft } from "./draft.ts";
import { judged } from "./kinship.ts";
import { readTypedDay } from "./typed-day.ts";

export interface KeepingPlace {
  /** as they were shown when it was chosen what becomes of the drafts */
  readonly articles: readonly OwnArticle[];
  /** ids of sources that the collection has besides its articles */
  readonly taken: readonly string[];
  readonly lang: Lang;
}

/** Resolves with the articles when they are kept; `make` is told what is there at that moment. */
export type PutArticles = (
  make: (there: ArticlesThere) => readonly OwnArticle[],
) => Promise<readonly OwnArticle[]>;

/** Without those that are left out. `now` is in milliseconds since 1970. Throws a `LibraryError`. */
export function ownArticlesOf(
  drafts: readonly ReadDraft[],
  { articles: shown, taken, lang }: KeepingPlace,
  { articles, ids: kept }: ArticlesThere,
  now: number,
): readonly OwnArticle[] {
  const ids = new Set([...taken, ...kept]);
  const replaced = new Set<string>();
  let order = Math.max(0, ...articles.map((own) => own.order));
  return judged(drafts, articles).flatMap(({ draft, kinship, choice }) => {
    if (choice === "leave-out") return [];
    const replaces = choice === "replace" && kinship?.kind === "version" ? kinship.of : undefined;
    if (replaces !== undefined && !replaced.has(replaces.id)) {
      replaced.add(replaces.id);
      const { id, digest, order: place, seen } = replaces;
      // another tab has put a third version there: nobody has said that this one is newer
      const isShown = shown.some((own) => own.id === id && own.digest === digest);
      if (!isShown) throw new LibraryError({ kind: "conflict", on: id });
      return [{ ...ownArticle(draft, { id, order: place }, lang, now), seen }];
    }
    order += 1;
    const id = sourceId(nameForId(draft), ids);
    ids.add(id);
    return [ownArticle(draft, { id, order }, lang, now)];
  });
}

/** "Morgenblatt 2025-07-12": an id shows whose article it is; its dots are no ending of a file's name. */
function nameForId({ state: { given } }: ReadDraft): string {
  const day = readTypedDay(given.published, "en");
  const name = "edtf" in day ? `${given.publisher} ${day.edtf}` : given.publisher;
  return name.replace(/[./\\]/gu, " ");
}

function ownArticle(
  { name, state: { reading, given } }: ReadDraft,
  { id, order }: { readonly id: string; readonly order: number },
  lang: Lang,
  now: number,
): OwnArticle {
  const day = readTypedDay(given.published, lang);
  const details = {
    id,
    order,
    publisher: given.publisher.trim(),
    headline: given.headline.trim(),
    published: "edtf" in day ? day.edtf : undefined,
    lang: given.lang,
    url: reading.article.url,
  };
  return ownArticleOf(reading.article, name, details, reading.digest, now);
}
