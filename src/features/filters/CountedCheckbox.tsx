import { useId, useMemo, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { LANGS } from "#src/domain/model.ts";
import { figure } from "#src/i18n/figures.ts";

/** A checkbox named by its value alone; the count is its description, since it changes. */
export function CountedCheckbox({
  label,
  count,
  checked,
  onChange,
  children,
  ...box
}: {
  label: string;
  /** `undefined` while it is not known */
  count: number | undefined;
  checked: boolean;
  onChange: () => void;
  /** a shape between box and name */
  children?: ReactNode;
  tabIndex?: number;
  onFocus?: () => void;
}) {
  const { t, i18n } = useTranslation();
  const lang = LANGS.find((known) => known === i18n.language) ?? "en";
  // many of them are drawn at once, and mostly with the counts they had
  const described = useMemo(
    () => (count === undefined ? "" : t("filters.count", { count })),
    [t, count],
  );
  const labelId = useId();
  const countId = useId();
  return (
    <label className="counted" data-empty={count === 0 && !checked}>
      <input
        type="checkbox"
        checked={checked}
        onChange={onChange}
        aria-labelledby={labelId}
        aria-describedby={count === undefined ? undefined : countId}
        {...box}
      />
      {children}
      <span id={labelId} className="counted-label">
        {label}
      </span>
      {count === undefined ? undefined : (
        <>
          <span className="counted-count" aria-hidden="true">
            {figure(count, lang)}
          </span>
          <span id={countId} hidden>
            {described}
          </span>
        </>
      )}
    </label>
  );
}
