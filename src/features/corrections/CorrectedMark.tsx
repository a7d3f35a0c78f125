import { useTranslation } from "react-i18next";
import { Button } from "#src/ui/Button.tsx";
import { Tag } from "#src/ui/Tag.tsx";
import "./corrections.css";

/** Stands by what the reader has corrected, with the ways to see how, and to take it back. */
export function CorrectedMark({ onUndo, onList }: { onUndo: () => void; onList: () => void }) {
  const { t } = useTranslation();
  return (
    <p className="corrected-mark">
      <Tag>{t("correcting.here")}</Tag>
      <Button look="link" onClick={onUndo}>
        {t("correcting.undoThis")}
      </Button>
      <Button look="link" onClick={onList}>
        {t("correcting.whatChanged")}
      </Button>
    </p>
  );
}
