import { useTranslation } from "react-i18next";
import { Button } from "#src/ui/Button.tsx";
import "./empty-state.css";

/** Why nothing is left, and the nearest way out. */
export function EmptyState({
  reason,
  wayOut,
}: {
  /** the chosen filters in words; empty where the collection itself has no events */
  reason: string;
  wayOut: { readonly label: string; readonly take: () => void } | undefined;
}) {
  const { t } = useTranslation();
  return (
    <div className="empty-state">
      <p>{reason === "" ? t("empty.collection") : t("empty.filtered", { reason })}</p>
      {wayOut === undefined ? undefined : (
        <Button look="outlined" onClick={wayOut.take}>
          {wayOut.label}
        </Button>
      )}
    </div>
  );
}
