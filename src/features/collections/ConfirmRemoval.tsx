import { useTranslation } from "react-i18next";
import { Button } from "#src/ui/Button.tsx";
import { QuietQuestion } from "#src/ui/QuietQuestion.tsx";

/** Names what goes for good, before it goes. */
export function ConfirmRemoval({
  title,
  articles,
  onBackup,
  onYes,
  onNo,
}: {
  title: string;
  articles: number;
  onBackup: () => void;
  onYes: () => void;
  onNo: () => void;
}) {
  const { t } = useTranslation();
  const goes =
    articles === 0
      ? t("collections.confirm.goesAll")
      : t("collections.confirm.goes", { count: articles });
  return (
    <QuietQuestion
      look="confirm-removal"
      heading={t("collections.confirm.title", { title })}
      words={`${goes} ${t("collections.confirm.backup")}`}
      no={t("collections.confirm.no")}
      onNo={onNo}
    >
      <Button look="outlined" onClick={onBackup}>
        {t("collections.confirm.first")}
      </Button>
      <Button look="solid" onClick={onYes}>
        {t("collections.confirm.yes")}
      </Button>
    </QuietQuestion>
  );
}
