import { useTranslation } from "react-i18next";
import { Button } from "#src/ui/Button.tsx";
import "./collections.css";

/** The stage of a collection without articles: what to do first. */
export function EmptyCollection({ onAdd }: { onAdd: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="empty-collection">
      <p className="empty-collection-words">{t("collections.empty.words")}</p>
      <p>{t("collections.empty.why")}</p>
      <Button look="solid" onClick={onAdd}>
        {t("collections.empty.add")}
      </Button>
    </div>
  );
}
