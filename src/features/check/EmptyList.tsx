import { useTranslation } from "react-i18next";
import { Button } from "#src/ui/Button.tsx";
import type { Filter } from "./card-order.ts";
import type { Command } from "./check-keys.ts";

/** Why no card is shown in this article, and the nearest way on. */
export function EmptyList({
  filter,
  inArticle,
  left,
  onRun,
  onFilter,
  onTimeline,
}: {
  filter: Filter;
  /** how many cards the article has at all */
  inArticle: number;
  /** how many are open in the whole collection */
  left: number;
  onRun: (command: Command) => void;
  onFilter: (filter: Filter) => void;
  onTimeline: () => void;
}) {
  const { t } = useTranslation();
  if (inArticle === 0) {
    return (
      <div className="check-empty">
        <p>{t("checking.empty.article")}</p>
        <p>{t("checking.empty.articleHow")}</p>
        <Button look="outlined" onClick={() => onRun("mark")}>
          {t("checking.act.mark")}
        </Button>
      </div>
    );
  }
  return (
    <div className="check-empty">
      <p>
        {filter === "open" && left > 0
          ? t("checking.empty.openElsewhere", { count: left })
          : t(`checking.empty.${filter === "all" ? "article" : filter}`)}
      </p>
      <div className="card-acts">
        {left > 0 ? (
          <Button look="outlined" onClick={() => onRun("nextOpen")}>
            {t("checking.act.nextOpen")}
          </Button>
        ) : (
          <Button look="solid" onClick={onTimeline}>
            {t("checking.toTimeline")}
          </Button>
        )}
        <Button look="outlined" onClick={() => onFilter("all")}>
          {t("checking.empty.all")}
        </Button>
      </div>
    </div>
  );
}
