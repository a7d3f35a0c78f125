import { useTranslation } from "react-i18next";
import { Modal } from "#src/ui/Modal.tsx";
import { ALL_COMMANDS, COMMANDS } from "./check-keys.ts";

const MARKING = [
  ["← →", "markWord"],
  ["⇧← ⇧→", "markMore"],
  ["↑ ↓", "markParagraph"],
  ["1 … 6", "markKind"],
] as const;

/** The keys of checking. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const enter = t("keys.name.enter");
  const escape = t("keys.name.escape");
  return (
    <Modal title={t("checking.keys.title")} closeLabel={t("checking.keys.close")} onClose={onClose}>
      <p className="check-help">{t("checking.keys.where")}</p>
      <dl className="check-keys">
        {ALL_COMMANDS.map((command) => (
          <Key key={command} keys={signOf(command)} does={t(`checking.act.${command}`)} />
        ))}
      </dl>
      <h3 className="small-caps">{t("checking.keys.marking")}</h3>
      <dl className="check-keys">
        {MARKING.map(([keys, does]) => (
          <Key key={does} keys={keys} does={t(`checking.keys.${does}`)} />
        ))}
        <Key keys={enter} does={t("checking.keys.markAdd")} />
      </dl>
      <h3 className="small-caps">{t("checking.keys.editing")}</h3>
      <dl className="check-keys">
        <Key keys={`${t("keys.name.control")} ${enter}`} does={t("checking.keys.editSave")} />
        <Key keys={escape} does={t("checking.keys.editClose")} />
      </dl>
    </Modal>
  );
}

function Key({ keys, does }: { keys: string; does: string }) {
  return (
    <div>
      <dt>
        <kbd>{keys}</kbd>
      </dt>
      <dd>{does}</dd>
    </div>
  );
}

function signOf(command: (typeof ALL_COMMANDS)[number]): string {
  if (command === "next") return "J ↓";
  if (command === "previous") return "K ↑";
  return command === "redo" ? "⇧U" : COMMANDS[command].toUpperCase();
}
