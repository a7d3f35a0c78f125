import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { InView } from "#src/domain/select.ts";
import { Button } from "#src/ui/Button.tsx";
import { Chip } from "#src/ui/Chip.tsx";
import "./summary-bar.css";

export interface ChosenFilter {
  readonly key: string;
  readonly label: string;
  /** what pressing the chip does, in words */
  readonly removeLabel: string;
  readonly remove: () => void;
}

/** How many events the choices leave, what is in view, and the choices as chips that can be removed. */
export function SummaryBar({
  count,
  inView,
  chosen,
  corrections,
  onClear,
}: {
  /** `undefined` while it is not known */
  count: number | undefined;
  inView: InView | undefined;
  chosen: readonly ChosenFilter[];
  /** how many change what is shown, where there are some */
  corrections?: ReactNode;
  onClear: () => void;
}) {
  const { t } = useTranslation();
  return (
    <div className="summary">
      <p role="status" className="summary-count">
        {count === undefined ? t("loading") : t("summary.events", { count })}
      </p>
      {inView === undefined ? undefined : (
        <p className="summary-view">
          {t("summary.inView", {
            certain: inView.certain,
            possible: inView.possible,
            undated: inView.undated,
          })}
        </p>
      )}
      {corrections}
      {chosen.length === 0 ? undefined : (
        <ul className="summary-chips" aria-label={t("summary.chosen")} data-focus-group="">
          {chosen.map(({ key, label, removeLabel, remove }) => (
            <li key={key}>
              <Chip label={removeLabel} onPress={remove}>
                {label}
                <span aria-hidden="true">✕</span>
              </Chip>
            </li>
          ))}
          <li>
            <Button look="link" onClick={onClear}>
              {t("summary.clear")}
            </Button>
          </li>
        </ul>
      )}
    </div>
  );
}
