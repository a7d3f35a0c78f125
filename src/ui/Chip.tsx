import type { ReactNode } from "react";
import "./chip.css";

/** A chip that does something when it is pressed. */
export function Chip({
  children,
  onPress,
  label,
  pressed,
}: {
  children: ReactNode;
  onPress: () => void;
  /** what pressing it does, where the text alone doesn't say so */
  label?: string;
  pressed?: boolean;
}) {
  return (
    <button
      type="button"
      className="chip"
      onClick={onPress}
      aria-label={label}
      aria-pressed={pressed}
    >
      {children}
    </button>
  );
}
