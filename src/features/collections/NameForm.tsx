import { useId, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#src/ui/Button.tsx";

/** Asks for a collection's name. Esc and "Cancel" leave it as it was. */
export function NameForm({
  label,
  begin,
  submit,
  children,
  onName,
  onCancel,
}: {
  label: string;
  /** the name that stands in the field at first */
  begin: string;
  submit: string;
  children?: ReactNode;
  onName: (name: string) => void;
  onCancel: () => void;
}) {
  const { t } = useTranslation();
  const id = useId();
  const [name, setName] = useState(begin);
  return (
    <form
      className="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== "") onName(name.trim());
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // the dialog stays open
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      {children}
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        ref={takeFocus}
        value={name}
        maxLength={200}
        required
        autoComplete="off"
        onChange={({ target }) => setName(target.value)}
      />
      <div className="button-row">
        <Button look="solid" type="submit" disabled={name.trim() === ""}>
          {submit}
        </Button>
        <Button look="outlined" onClick={onCancel}>
          {t("collections.cancel")}
        </Button>
      </div>
    </form>
  );
}

function takeFocus(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}
