import { useTranslation } from "react-i18next";
import { Button } from "#src/ui/Button.tsx";
import type { CheckProps } from "./check-props.ts";
import { checkedArticles } from "./checked-articles.ts";
import { CheckDesk } from "./CheckDesk.tsx";
import "./article-side.css";
import "./card-list.css";
import "./check-view.css";

/** The proposals of a collection beside its articles, and everything to decide on them. */
export function CheckView(props: CheckProps) {
  const { t } = useTranslation();
  const articles = checkedArticles(props);
  const [first] = articles;
  return (
    <section className="check-view" aria-label={t("checking.region")}>
      {first === undefined ? (
        <div className="check-nothing">
          <p>{t("checking.empty.none")}</p>
          <Button look="outlined" onClick={props.onAdd}>
            {t("checking.add")}
          </Button>
        </div>
      ) : (
        <CheckDesk {...props} articles={articles} first={first} />
      )}
    </section>
  );
}
