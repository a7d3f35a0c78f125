import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { isolated } from "#src/domain/isolated.ts";
import { ownCollectionQuery } from "#src/data/own-collection.ts";
import { forgetTypedOf } from "#src/data/typed-texts.ts";
import { useWorkshop } from "#src/data/workshop.ts";
import type { OwnArticle } from "#src/domain/own-collection.ts";
import { Button } from "#src/ui/Button.tsx";
import type { LibraryAct } from "./use-library-act.ts";

/** The articles of the collection that is shown, each of which can be taken out again. */
export function ArticleRows({ id, library }: { id: string; library: LibraryAct }) {
  const { t } = useTranslation();
  const workshop = useWorkshop();
  const { data } = useQuery(ownCollectionQuery(id, workshop));
  const summary = useRef<HTMLElement>(null);
  const articles = data?.whole.articles ?? [];
  if (articles.length === 0) return undefined;
  const takeOut = async (article: OwnArticle) => {
    summary.current?.focus();
    await library.act(
      async (own) => {
        await own.removeArticle(id, article.id);
        forgetTypedOf(id, article.id);
      },
      () => t("collections.takeOut.done", { headline: article.headline }),
    );
  };
  return (
    <details className="article-rows">
      <summary ref={summary}>{t("collections.takeOut.title")}</summary>
      <ul>
        {articles.map((article) => (
          <ArticleRow key={article.id} article={article} onTakeOut={() => void takeOut(article)} />
        ))}
      </ul>
    </details>
  );
}

/** What is decided on an article goes with it: that is asked first. */
function ArticleRow({ article, onTakeOut }: { article: OwnArticle; onTakeOut: () => void }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const { publisher, headline, lang } = article;
  const ask = useRef<HTMLButtonElement>(null);
  return (
    <li>
      <p>
        {isolated(publisher)}: <span lang={lang}>{isolated(headline)}</span>
      </p>
      <Button
        ref={ask}
        look="link"
        aria-expanded={asked}
        aria-label={t("collections.takeOut.one", { headline })}
        onClick={() => setAsked(!asked)}
      >
        {t("collections.takeOut.act")}
      </Button>
      {asked ? (
        <div className="quiet-box button-row">
          <p>{t("collections.takeOut.goes")}</p>
          <Button
            look="outlined"
            onClick={() => {
              setAsked(false);
              ask.current?.focus();
            }}
          >
            {t("collections.confirm.no")}
          </Button>
          <Button look="solid" onClick={onTakeOut}>
            {t("collections.takeOut.yes")}
          </Button>
        </div>
      ) : undefined}
    </li>
  );
}
