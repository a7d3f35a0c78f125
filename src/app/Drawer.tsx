import { useEffect, useRef, type ReactNode } from "react";
import { Button } from "#src/ui/Button.tsx";

/** The filters of a narrow page: a modal drawer that gives the focus back when it closes. */
export function Drawer({
  open,
  label,
  closeLabel,
  note,
  onClose,
  children,
}: {
  open: boolean;
  label: string;
  closeLabel: string;
  /** what its controls do to the page behind it, in words */
  note: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    if (open && !element.open) element.showModal();
    if (!open && element.open) element.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      className="drawer"
      aria-label={label}
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className="drawer-head">
        <p role="status">{note}</p>
        <Button look="icon" aria-label={closeLabel} onClick={onClose}>
          ✕
        </Button>
      </div>
      {children}
    </dialog>
  );
}
