import { useTranslation } from "react-i18next";
import { Modal } from "#src/ui/Modal.tsx";
import "./help.css";

const KEYS = [
  ["←", "→", "walk"],
  ["↑", "↓", "lanes"],
  ["Enter", "", "open"],
  ["Esc", "", "close"],
  ["+", "−", "zoom"],
  ["Shift ←", "Shift →", "pan"],
  ["0", "", "fit"],
  ["/", "Ctrl K", "search"],
  ["?", "", "help"],
] as const;

/** The keys, and where they work. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal title={t("keys.title")} closeLabel={t("keys.dismiss")} onClose={onClose}>
      <p className="help-text">{t("keys.where")}</p>
      <dl className="keys">
        {KEYS.map(([one, other, does]) => (
          <div key={does}>
            <dt>
              <kbd>{one}</kbd> {other === "" ? undefined : <kbd>{other}</kbd>}
            </dt>
            <dd>{t(`keys.${does}`)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
