import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Lang } from "#src/domain/model.ts";
import { Button } from "#src/ui/Button.tsx";
import { Modal } from "#src/ui/Modal.tsx";
import { useDroppedFile } from "#src/ui/use-dropped-file.ts";
import type { Desk } from "#src/worker/desk.ts";
import { FileField } from "./FileField.tsx";
import { ImportFailed } from "./ImportFailed.tsx";
import { ImportForm } from "./ImportForm.tsx";
import { ImportReport } from "./ImportReport.tsx";
import { useImport, type Importing, type KeepImported } from "./use-import.ts";
import "#src/ui/drop-surface.css";
import "./import.css";

/** Makes a collection of the events in a file of another program. */
export function ImportDialog({
  file: first,
  lang,
  desk,
  onKeep,
  onOpen,
  onClose,
}: {
  /** that was dropped or chosen already */
  file: File | undefined;
  lang: Lang;
  desk: Desk;
  onKeep: KeepImported;
  onOpen: (id: string) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const importing = useImport(desk, first, onKeep);
  const { stage, file, choose } = importing;
  const { dragging } = useDroppedFile({ takes: () => stage.at !== "going", onFile: choose });
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // whoever waited is led to what has come of it
    if (stage.at === "done" || stage.at === "failed") outcome.current?.focus();
  }, [stage.at]);
  const name = file?.name ?? "";
  return (
    <Modal title={t("importing.title")} closeLabel={t("importing.close")} onClose={onClose}>
      <div className="import">
        {stage.at === "choose" ? (
          <>
            <p className="import-note">{t("importing.choose.what")}</p>
            <FileField label={t("importing.choose.file")} look="solid" begin onFile={choose} />
          </>
        ) : undefined}
        <Progress name={name} importing={importing} />
        {"looked" in stage && stage.looked !== undefined ? (
          <ImportForm
            key={name}
            name={name}
            looked={stage.looked}
            state={stage.at}
            importing={importing}
            lang={lang}
          />
        ) : undefined}
        <div ref={outcome} tabIndex={-1} className="import-outcome">
          {stage.at === "failed" ? (
            <ImportFailed name={name} why={stage.why} importing={importing} lang={lang} />
          ) : undefined}
          {stage.at === "done" ? (
            <ImportReport kept={stage.kept} lang={lang} onOpen={onOpen} />
          ) : undefined}
        </div>
        {dragging ? (
          <p className="drop-surface import-drop">{t("importing.choose.drop")}</p>
        ) : undefined}
      </div>
    </Modal>
  );
}

/** What is being done, and the way to stop it. */
function Progress({ name, importing }: { name: string; importing: Importing }) {
  const { t } = useTranslation();
  const { stage, stopped, stop } = importing;
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (stopped) words.current?.focus();
  }, [stopped]);
  return (
    <>
      <p ref={words} role="status" tabIndex={-1} className="import-status">
        {stage.at === "looking" ? t("importing.looking", { name }) : undefined}
        {stage.at === "going" ? t("importing.going") : undefined}
        {stopped ? t("importing.stopped") : undefined}
      </p>
      {stage.at === "going" ? (
        <div className="button-row">
          <progress aria-label={t("importing.going")} max={1} value={stage.done} />
          <Button ref={takeFocus} look="outlined" onClick={stop}>
            {t("importing.cancel")}
          </Button>
        </div>
      ) : undefined}
    </>
  );
}

function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus();
}
