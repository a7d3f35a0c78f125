/** Whether a text that has been read is here already: the same words, or an earlier version of it. */
import type { OwnArticle } from "#src/domain/own-collection.ts";
import type { Choice, ReadDraft } from "./draft.ts";

export type Kinship =
  /** word for word as an article of the collection, or as a text that came with it */
  | {
      readonly kind: "same";
      readonly headline: string;
      readonly publisher: string;
      readonly kept: boolean;
    }
  /** another text under the same file name or address */
  | { readonly kind: "version"; readonly of: OwnArticle };

/** A draft with what it is beside the others, and what becomes of it. */
export interface JudgedDraft {
  readonly draft: ReadDraft;
  readonly kinship: Kinship | undefined;
  readonly choice: Choice;
}

/** In the order in which the drafts came: of two that are alike the later one is the copy. */
export function judged(
  drafts: readonly ReadDraft[],
  articles: readonly OwnArticle[],
): readonly JudgedDraft[] {
  const kept = new Map(articles.map((article) => [article.digest, article]));
  const places = new Map(
    articles.flatMap((article) => placesOf(article.file, article.url, article)),
  );
  const came = new Map<string, ReadDraft>();
  return drafts.map((draft) => {
    const { digest, article } = draft.state.reading;
    const same = kept.get(digest);
    const twin = came.get(digest);
    if (twin === undefined) came.set(digest, draft);
    const kinship =
      kinshipWith(same, true) ??
      kinshipWith(twin?.state.given, false) ??
      versionOf(placesOf(draft.name, article.url, draft), places);
    return { draft, kinship, choice: choiceOf(draft, kinship) };
  });
}

/** The file's name and the address, as two keys that are never alike. */
function placesOf<T>(
  file: string | undefined,
  url: string | undefined,
  value: T,
): readonly (readonly [string, T])[] {
  return [
    ...(file === undefined || file === "" ? [] : [[`file ${file}`, value] as const]),
    ...(url === undefined ? [] : [[`url ${url}`, value] as const]),
  ];
}

function kinshipWith(
  other: Pick<OwnArticle, "headline" | "publisher"> | undefined,
  kept: boolean,
): Kinship | undefined {
  if (other === undefined) return undefined;
  return { kind: "same", headline: other.headline, publisher: other.publisher, kept };
}

function versionOf(
  places: readonly (readonly [string, unknown])[],
  known: ReadonlyMap<string, OwnArticle>,
): Kinship | undefined {
  for (const [place] of places) {
    const of = known.get(place);
    if (of !== undefined) return { kind: "version", of };
  }
  return undefined;
}

/** Where nobody chooses, nothing is kept twice and nothing is overwritten. */
function choiceOf({ state }: ReadDraft, kinship: Kinship | undefined): Choice {
  if (kinship === undefined) return "add";
  return state.choice ?? (kinship.kind === "same" ? "leave-out" : "add");
}
