import { useId, useState } from "react";
import { Button } from "./Button.tsx";
import { BEGIN } from "./Modal.tsx";
import "./copy-text.css";

/** A text to be copied, by the button or by hand. */
export function CopyText({
  heading,
  text,
  label,
  done,
  begin = false,
}: {
  heading: string;
  text: string;
  label: string;
  /** what is said once it is copied */
  done: string;
  /** whether its button has the focus first */
  begin?: boolean;
}) {
  const [copied, setCopied] = useState<string>();
  const field = useId();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(text);
    } catch {
      // then it is copied by hand: the text is marked
      document.querySelector<HTMLTextAreaElement>(`#${CSS.escape(field)}`)?.select();
    }
  };
  return (
    <div className="copy-text">
      <label htmlFor={field} className="small-caps">
        {heading}
      </label>
      <textarea
        id={field}
        readOnly
        rows={3}
        value={text}
        onFocus={(event) => event.target.select()}
      />
      <p>
        <Button look="outlined" {...(begin ? BEGIN : {})} onClick={() => void copy()}>
          {label}
        </Button>{" "}
        <span role="status">{copied === text ? done : ""}</span>
      </p>
    </div>
  );
}
