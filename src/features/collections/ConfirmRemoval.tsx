import { useTranslation } from "react-i18next";
import type { CollectionContent } from "#src/data/own-collection.ts";
import { Button } from "#src/ui/Button.tsx";
import { QuietQuestion } from "#src/ui/QuietQuestion.tsx";

/** Names what goes for good, before it goes. */
export function ConfirmRemoval({
  title,
  content,
  onBackup,
  onYes,
  onNo,
}: {
  title: string;
  /** absent as long as that is counted */
  content: CollectionContent | undefined;
  onBackup: () => void;
  onYes: () => void;
  onNo: () => void;
}) {
  const { t } = useTranslation();
  const { articles = 0, events = 0 } = content ?? {};
  const goes = [
    ...(events === 0 ? [] : [t("collections.confirm.goesEvents", { count: events })]),
    articles === 0
      ? t("collections.confirm.goesAll")
      : t("collections.confirm.goes", { count: articles }),
  ].join(" ");
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
