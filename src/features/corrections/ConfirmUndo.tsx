import { useTranslation } from "react-i18next";
import { Button } from "#src/ui/Button.tsx";
import { QuietQuestion } from "#src/ui/QuietQuestion.tsx";

/** Asks before all corrections go. */
export function ConfirmUndo({
  count,
  onYes,
  onNo,
}: {
  count: number;
  onYes: () => void;
  onNo: () => void;
}) {
  const { t } = useTranslation();
  return (
    <QuietQuestion
      heading={t("correcting.list.confirm", { count })}
      words={t("correcting.list.confirmHow")}
      no={t("correcting.list.no")}
      onNo={onNo}
    >
      <Button look="solid" onClick={onYes}>
        {t("correcting.list.yes")}
      </Button>
    </QuietQuestion>
  );
}
