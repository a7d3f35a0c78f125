import { useRef } from "react";
import { Button } from "#src/ui/Button.tsx";
import { BEGIN } from "#src/ui/Modal.tsx";

/** A button that asks for one file. */
export function FileField({
  label,
  look,
  begin = false,
  onFile,
}: {
  label: string;
  look: "solid" | "outlined";
  /** whether it has the focus first */
  begin?: boolean;
  onFile: (file: File) => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <div>
      <Button look={look} {...(begin ? BEGIN : {})} onClick={() => field.current?.click()}>
        {label}
      </Button>
      <input
        ref={field}
        type="file"
        hidden
        aria-label={label}
        onChange={({ target }) => {
          const file = target.files?.[0];
          // the same file may be chosen again
          target.value = "";
          if (file !== undefined) onFile(file);
        }}
      />
    </div>
  );
}
