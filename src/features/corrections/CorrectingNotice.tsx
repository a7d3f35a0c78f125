import { useTranslation } from "react-i18next";
import { Button } from "#src/ui/Button.tsx";
import "./corrections.css";

export type Said = "rejected" | "corrected" | "undone";

/** What a correction has done to what is shown, with the way back. */
export function CorrectingNotice({
  said,
  hidesEvent,
  fault,
  onUndo,
  onList,
  onDismiss,
}: {
  said: Said | undefined;
  /** whether the event that the address names is not shown because of corrections */
  hidesEvent: boolean;
  /** why the latest change was not kept, in words */
  fault: React.ReactNode;
  onUndo: (() => void) | undefined;
  onList: () => void;
  onDismiss: () => void;
}) {
  const { t } = useTranslation();
  const silent = said === undefined && !hidesEvent;
  return (
    <section
      className="correcting-notice"
      aria-label={t("correcting.list.title")}
      hidden={silent && fault === undefined}
    >
      <p role="status">
        {said === undefined ? undefined : t(`correcting.said.${said}`)}{" "}
        {hidesEvent ? t("correcting.hidden") : undefined}
      </p>
      {fault}
      <p className="correction-ways">
        {said === undefined || said === "undone" || onUndo === undefined ? undefined : (
          <Button look="link" onClick={onUndo}>
            {t("correcting.undo")}
          </Button>
        )}
        <Button look="link" onClick={onList}>
          {t("correcting.list.title")}
        </Button>
        {said === undefined ? undefined : (
          <Button look="icon" aria-label={t("correcting.dismiss")} onClick={onDismiss}>
            ✕
          </Button>
        )}
      </p>
    </section>
  );
}
