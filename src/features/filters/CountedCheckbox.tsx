import { memo, useId, type ReactNode } from "react";
import type { CountWords } from "./use-count-words.ts";

/**
 * A checkbox named by its value alone; the count is its description, since it changes. Many are drawn
 * at once: what is given to one stays the same object or function until it means something else.
 */
export const CountedCheckbox = memo(function CountedCheckbox({
  value,
  label,
  count,
  checked,
  words,
  onToggle,
  shape,
  tabIndex,
}: {
  value: string;
  label: string;
  /** `undefined` while it is not known */
  count: number | undefined;
  checked: boolean;
  words: CountWords;
  onToggle: (value: string) => void;
  /** between box and name */
  shape?: ReactNode;
  tabIndex?: number;
}) {
  const labelId = useId();
  const countId = useId();
  return (
    <label className="counted" data-empty={count === 0 && !checked}>
      <input
        type="checkbox"
        checked={checked}
        onChange={() => onToggle(value)}
        aria-labelledby={labelId}
        aria-describedby={count === undefined ? undefined : countId}
        tabIndex={tabIndex}
      />
      {shape}
      <span id={labelId} className="counted-label">
        {label}
      </span>
      {count === undefined ? undefined : (
        <>
          <span className="counted-count" aria-hidden="true">
            {words.figure(count)}
          </span>
          <span id={countId} hidden>
            {words.inWords(count)}
          </span>
        </>
      )}
    </label>
  );
});
