import { useTranslation } from "react-i18next";
import { Button } from "#src/ui/Button.tsx";
import { BEGIN, Modal } from "#src/ui/Modal.tsx";

/** Asked before what was brought here and is not kept is thrown away. */
export function DiscardQuestion({
  number,
  onStay,
  onDiscard,
}: {
  number: number;
  onStay: () => void;
  onDiscard: () => void;
}) {
  const { t } = useTranslation();
  return (
    <Modal
      title={t("adding.discard.title")}
      closeLabel={t("adding.discard.close")}
      onClose={onStay}
    >
      <p>{t("adding.discard.why", { count: number })}</p>
      <div className="add-row add-discard">
        <Button look="solid" {...BEGIN} onClick={onStay}>
          {t("adding.discard.stay")}
        </Button>
        <Button look="outlined" onClick={onDiscard}>
          {t("adding.discard.confirm")}
        </Button>
      </div>
    </Modal>
  );
}
