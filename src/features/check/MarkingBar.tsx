import { useId } from "react";
import { useTranslation } from "react-i18next";
import { KINDS, type Kind } from "#src/domain/model.ts";
import { Button } from "#src/ui/Button.tsx";
import { KeyCap } from "./PressButton.tsx";

/** What is being marked, and as what kind of event. */
export function MarkingBar({
  words,
  lang,
  kind,
  anew,
  onKind,
  onAdd,
  onCancel,
}: {
  words: string;
  lang: string;
  kind: Kind;
  /** the words are for a decision whose own have gone */
  anew: boolean;
  onKind: (kind: Kind) => void;
  onAdd: () => void;
  onCancel: () => void;
}) {
  const { t } = useTranslation();
  const kindId = useId();
  return (
    <div
      className="marking-bar"
      role="group"
      aria-label={anew ? t("checking.marking.again") : t("checking.marking.bar")}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <p className="marking-words" role="status">
        {words === "" ? (
          t("checking.marking.none")
        ) : (
          <span lang={lang}>{t("checking.marking.words", { words })}</span>
        )}
      </p>
      <p className="marking-hint">
        <span className="for-mouse">{t("checking.marking.hint")}</span>
        <span className="for-touch">{t("checking.marking.touchHint")}</span>
      </p>
      <div className="card-acts">
        {anew ? undefined : (
          <>
            <label htmlFor={kindId}>
              {t("checking.marking.kind")} <KeyCap keys={`1–${String(KINDS.length)}`} />
            </label>
            <select
              id={kindId}
              value={kind}
              onChange={({ target }) => {
                const wanted = KINDS.find((known) => known === target.value);
                if (wanted !== undefined) onKind(wanted);
              }}
            >
              {KINDS.map((each) => (
                <option key={each} value={each}>
                  {t(`kindOne.${each}`)}
                </option>
              ))}
            </select>
          </>
        )}
        <Button look="solid" disabled={words === ""} onClick={onAdd}>
          {anew ? t("checking.marking.again") : t("checking.marking.add")}{" "}
          <KeyCap keys={t("keys.name.enter")} />
        </Button>
        <Button look="outlined" onClick={onCancel}>
          {t("checking.marking.cancel")} <KeyCap keys={t("keys.name.escape")} />
        </Button>
      </div>
    </div>
  );
}
