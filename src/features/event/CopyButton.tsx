import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#src/ui/Button.tsx";

/** Copies a text and says so; where the browser refuses, it shows the text to copy by hand. */
export function CopyButton({
  label,
  done,
  text,
}: {
  label: string;
  done: string;
  text: () => string;
}) {
  const { t } = useTranslation();
  const [state, setState] = useState<"idle" | "done" | "refused">("idle");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setState("done");
    } catch {
      setState("refused");
    }
  };
  return (
    <span className="copy-button">
      <Button look="link" onClick={() => void copy()}>
        {label}
      </Button>
      <span aria-live="polite">{state === "done" ? done : ""}</span>
      {state === "refused" ? (
        <label className="copy-by-hand">
          {t("event.copyByHand")}
          <input readOnly value={text()} onFocus={(event) => event.target.select()} />
        </label>
      ) : undefined}
    </span>
  );
}
