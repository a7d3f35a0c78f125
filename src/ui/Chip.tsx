import type { ReactNode } from "react";
import "./chip.css";

/** A chip that does something when it is pressed. */
export function Chip({
  children,
  onPress,
  label,
}: {
  children: ReactNode;
  onPress: () => void;
  /** what pressing it does, where the text alone doesn't say so */
  label?: string;
}) {
  return (
    <button type="button" className="chip" onClick={onPress} aria-label={label}>
      {children}
    </button>
  );
}
