import { useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#src/ui/Button.tsx";
import { BEGIN } from "#src/ui/Modal.tsx";
import { chosenFiles, type FoundFiles } from "./dropped-files.ts";

const ACCEPTED = ".txt,.text,.md,.markdown,.html,.htm,.xhtml,.docx,.pdf";

/** Where texts come from: pasted, or out of files and folders. */
export function Intake({
  text,
  busy,
  problem,
  onText,
  onRead,
  onFiles,
}: {
  text: string;
  /** whether the pasted text is being read */
  busy: boolean;
  problem: boolean;
  onText: (text: string) => void;
  onRead: () => void;
  onFiles: (found: FoundFiles) => void;
}) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="add-intake">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onRead();
        }}
      >
        <label htmlFor={`${id}-text`}>{t("adding.paste.label")}</label>
        <p id={`${id}-hint`} className="add-hint">
          {t("adding.paste.hint")}
        </p>
        <textarea
          {...BEGIN}
          id={`${id}-text`}
          rows={6}
          value={text}
          aria-describedby={`${id}-hint ${id}-problem`}
          aria-invalid={problem}
          onChange={({ target }) => onText(target.value)}
        />
        <p id={`${id}-problem`} role="alert" className="add-problem">
          {problem ? t("adding.paste.empty") : undefined}
        </p>
        <Button look="outlined" type="submit" aria-disabled={busy}>
          {busy ? t("adding.paste.reading") : t("adding.paste.read")}
        </Button>
      </form>
      <fieldset aria-describedby={`${id}-files`}>
        <legend>{t("adding.choose.label")}</legend>
        <div className="add-choose">
          <FileButton label={t("adding.choose.files")} folder={false} onFiles={onFiles} />
          <FileButton label={t("adding.choose.folder")} folder onFiles={onFiles} />
        </div>
        <p id={`${id}-files`} className="add-hint">
          {t("adding.choose.hint")}
        </p>
      </fieldset>
    </div>
  );
}

/** The browser's own field for files says "no file chosen" also after several were read. */
function FileButton({
  label,
  folder,
  onFiles,
}: {
  label: string;
  folder: boolean;
  onFiles: (found: FoundFiles) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const attributes = folder ? { webkitdirectory: "" } : { accept: ACCEPTED };
  return (
    <>
      <Button look="outlined" onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        aria-label={label}
        {...attributes}
        onChange={({ target }) => {
          if (target.files !== null) onFiles(chosenFiles(target.files));
          // the same file can be chosen again
          target.value = "";
        }}
      />
    </>
  );
}
