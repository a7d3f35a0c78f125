import type { ReactNode } from "react";
import { Button } from "#src/ui/Button.tsx";
import { CAPITAL, COMMANDS, shortcutOf, type Command } from "./check-keys.ts";

/** A button that shows the key that does the same. */
export function PressButton({
  command,
  look = "outlined",
  pressed,
  disabled = false,
  onRun,
  children,
}: {
  command: Command;
  look?: "outlined" | "solid" | "plain";
  /** whether what it opens is open */
  pressed?: boolean;
  disabled?: boolean;
  onRun: (command: Command) => void;
  children: ReactNode;
}) {
  const key = COMMANDS[command];
  return (
    <Button
      look={look}
      aria-expanded={pressed}
      aria-disabled={disabled}
      aria-keyshortcuts={shortcutOf(command)}
      onClick={() => onRun(command)}
    >
      {children} <KeyCap keys={key} />
    </Button>
  );
}

/** A key as it is printed on the keyboard: a letter, or a name such as "Esc". */
export function KeyCap({ keys }: { keys: string }) {
  const sign = CAPITAL.test(keys) ? `⇧${keys}` : keys.length === 1 ? keys.toUpperCase() : keys;
  return (
    <kbd className="key-cap" aria-hidden="true">
      {sign}
    </kbd>
  );
}
