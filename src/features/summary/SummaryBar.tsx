import { memo, useMemo, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { InView } from "#src/domain/select.ts";
import { countedWords, filledWords, langOf } from "#src/i18n/counted-words.ts";
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
  note,
  isOld = false,
  instead,
  onClear,
}: {
  /** `undefined` while it is not known */
  count: number | undefined;
  inView: InView | undefined;
  chosen: readonly ChosenFilter[];
  /** how many change what is shown, where there are some */
  corrections?: ReactNode;
  /** something about the collection, in a word or two */
  note?: ReactNode;
  /** the counts answer what was asked before, and the present answer is awaited */
  isOld?: boolean;
  /** what is said in place of the count, where that takes long or fails */
  instead?: ReactNode;
  onClear: () => void;
}) {
  const { t, i18n } = useTranslation();
  const lang = langOf(i18n.language);
  const words = useMemo(
    () => ({
      events: countedWords("summary.events", lang, t),
      inView: filledWords("summary.inView", lang, t),
    }),
    [lang, t],
  );
  return (
    <div className="summary">
      <p role="status" className="summary-count" aria-busy={isOld} data-old={isOld}>
        {instead ?? (count === undefined ? t("loading") : words.events(count))}
      </p>
      {inView === undefined && note === undefined ? undefined : (
        <div className="summary-line">
          {inView === undefined ? undefined : (
            <p className="summary-view" data-old={isOld}>
              {words.inView({
                certain: inView.certain,
                possible: inView.possible,
                undated: inView.undated,
              })}
            </p>
          )}
          {note}
        </div>
      )}
      {corrections}
      {chosen.length === 0 ? undefined : <Chips chosen={chosen} onClear={onClear} />}
    </div>
  );
}

/** The same choices are drawn once, however often what is in view is counted. */
const Chips = memo(function Chips({
  chosen,
  onClear,
}: {
  chosen: readonly ChosenFilter[];
  onClear: () => void;
}) {
  const { t } = useTranslation();
  return (
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
  );
});
