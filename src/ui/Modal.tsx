import { useLayoutEffect, useRef, type ReactNode } from "react";
import { Button } from "./Button.tsx";
import "./modal.css";

/**
 * A modal dialog of the browser: it traps the focus, closes on Esc, and gives the focus back to what
 * had it. Mounted is open.
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
    return () => element?.close();
  }, []);
  // StrictMode closes and opens again at once: the event of that closing comes when it is open
  const closed = () => {
    if (dialog.current?.open !== true) onClose();
  };
  return (
    <dialog
      ref={dialog}
      className="modal"
      aria-label={title}
      onClose={closed}
      onKeyDown={keepInside}
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

/** The page's own Esc closes panes: this one is the dialog's. */
function keepInside(event: React.KeyboardEvent): void {
  event.stopPropagation();
}
