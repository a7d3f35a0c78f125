import { useId, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** A checkbox named by its value alone; the count is its description, since it changes. */
export function CountedCheckbox({
  label,
  count,
  checked,
  onChange,
  children,
}: {
  label: string;
  count: number;
  checked: boolean;
  onChange: () => void;
  /** a shape between box and name */
  children?: ReactNode;
}) {
  const { t } = useTranslation();
  const labelId = useId();
  const countId = useId();
  return (
    <label className="counted" data-empty={count === 0 && !checked}>
      <input
        type="checkbox"
        checked={checked}
        onChange={onChange}
        aria-labelledby={labelId}
        aria-describedby={countId}
      />
      {children}
      <span id={labelId} className="counted-label">
        {label}
      </span>
      <span className="counted-count" aria-hidden="true">
        {count}
      </span>
      <span id={countId} hidden>
        {t("filters.count", { count })}
      </span>
    </label>
  );
}
