import { useTranslation } from "react-i18next";
import { Modal } from "#src/ui/Modal.tsx";
import "./help.css";

/** Signs stand for themselves; names of keys differ by language. */
const KEYS = [
  [["←"], ["→"], "walk"],
  [["↑"], ["↓"], "lanes"],
  [["enter"], [], "open"],
  [["space"], [], "group"],
  [["escape"], [], "close"],
  [["+"], ["−"], "zoom"],
  [["shift", "←"], ["shift", "→"], "pan"],
  [["0"], [], "fit"],
  [["/"], ["control", "K"], "search"],
  [["?"], [], "help"],
] as const;

/** The keys, and where they work. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const named = (key: string) => {
    switch (key) {
      case "enter":
      case "escape":
      case "shift":
      case "control":
      case "space":
        return t(`keys.name.${key}`);
      default:
        return key;
    }
  };
  return (
    <Modal title={t("shortcuts.title")} closeLabel={t("shortcuts.dismiss")} onClose={onClose}>
      <p className="help-text">{t("shortcuts.where")}</p>
      <dl className="keys">
        {KEYS.map(([one, other, does]) => (
          <div key={does}>
            <dt>
              <kbd>{one.map(named).join(" ")}</kbd>{" "}
              {other.length === 0 ? undefined : <kbd>{other.map(named).join(" ")}</kbd>}
            </dt>
            <dd>{t(`shortcuts.${does}`)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
