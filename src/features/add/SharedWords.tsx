import { useTranslation } from "react-i18next";
import type { Lang } from "#src/domain/model.ts";
import type { OwnArticle } from "#src/domain/own-collection.ts";
import type { SharedWording } from "#src/extract/review/checked-collection.ts";

/** Which of the added articles print what another one prints: one origin, and not two witnesses. */
export function SharedWords({
  added,
  articles,
  shared,
  lang,
}: {
  added: readonly OwnArticle[];
  articles: readonly OwnArticle[];
  shared: readonly SharedWording[];
  lang: Lang;
}) {
  const { t } = useTranslation();
  const ids = new Set(added.map(({ id }) => id));
  const named = new Map([...articles, ...added].map((article) => [article.id, article]));
  const lines = shared.flatMap(({ sources: [a, b], sentences, share }) => {
    if (!ids.has(a) && !ids.has(b)) return [];
    const [one, other] = ids.has(a) ? [a, b] : [b, a];
    return [{ key: `${one} ${other}`, one, other, sentences, share }];
  });
  return (
    <>
      {lines.map(({ key, one, other, sentences, share }) => (
        <p key={key}>
          {t("adding.done.origin", {
            one: nameOf(one),
            other: nameOf(other),
            count: sentences,
            share: percent(share, lang),
          })}
        </p>
      ))}
    </>
  );

  function nameOf(id: string): string {
    const article = named.get(id);
    return article === undefined
      ? id
      : t("adding.done.articleOf", { headline: article.headline, publisher: article.publisher });
  }
}

function percent(share: number, lang: Lang): string {
  return new Intl.NumberFormat(lang, { style: "percent" }).format(share);
}
