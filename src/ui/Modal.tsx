import { useLayoutEffect, useRef, type ReactNode } from "react";
import { Button } from "./Button.tsx";
import "./modal.css";

/** On what has the focus first in a dialog; without one, it is the cross. */
export const BEGIN = { "data-begin": "true" } as const;

/**
 * A modal dialog of the browser: it traps the focus and gives it back to what had it. Mounted is open: Esc
 * and the cross ask for an end of it, and whoever mounted it decides.
 */
export function Modal({
  title,
  closeLabel,
  onClose,
  children,
}: {
  title: string;
  closeLabel: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    element?.querySelector<HTMLElement>("[data-begin]")?.focus();
    return () => element?.close();
  }, []);
  // StrictMode closes and opens again at once: the event of that closing comes when it is open
  const closed = () => {
    if (dialog.current?.open !== true) onClose();
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    // the page's own Esc closes panes: this one is the dialog's
    event.stopPropagation();
    if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onClose();
  };
  return (
    <dialog
      ref={dialog}
      className="modal"
      aria-label={title}
      onCancel={(event) => {
        // a file field within tells in the same way that nothing was chosen
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
      onClose={closed}
      onKeyDown={onKeyDown}
    >
      <div className="modal-head">
        <h2>{title}</h2>
        <Button look="icon" aria-label={closeLabel} onClick={onClose}>
          ✕
        </Button>
      </div>
      {children}
    </dialog>
  );
}
