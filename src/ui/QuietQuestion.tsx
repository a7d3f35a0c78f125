import { useEffect, useId, useRef, type ReactNode } from "react";
import { Button } from "./Button.tsx";

/** Asks before something goes, within a dialog. The answer that keeps everything has the focus, and Esc gives it. */
export function QuietQuestion({
  look = "",
  heading,
  words,
  no,
  onNo,
  children,
}: {
  /** a further class */
  look?: string;
  heading: string;
  words: ReactNode;
  /** the answer that keeps everything */
  no: string;
  onNo: () => void;
  /** the other answers */
  children: ReactNode;
}) {
  const title = useId();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <div
      className={`quiet-box ${look}`}
      role="group"
      aria-labelledby={title}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // the dialog stays open
        event.preventDefault();
        event.stopPropagation();
        onNo();
      }}
    >
      <h3 id={title}>{heading}</h3>
      <p>{words}</p>
      <div className="button-row">
        <Button ref={keep} look="outlined" onClick={onNo}>
          {no}
        </Button>
        {children}
      </div>
    </div>
  );
}
