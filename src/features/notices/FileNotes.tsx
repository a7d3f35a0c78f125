import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ArchiveProblem } from "#src/archive/archive-file.ts";
import { Button } from "#src/ui/Button.tsx";
import { Modal } from "#src/ui/Modal.tsx";
import { isCostly, ProblemList } from "./ProblemList.tsx";
import "./notices.css";

/** What is odd about an archive and costs nothing: a few words in a line, and all of it for whoever asks. */
export function FileNotes({ problems }: { problems: readonly ArchiveProblem[] }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  // that nothing more can be asked, the notices tell
  const notes = problems.filter((problem) => !isCostly(problem) && problem.reason !== "lost");
  if (notes.length === 0) return undefined;
  return (
    <>
      <Button
        look="link"
        aria-haspopup="dialog"
        aria-label={t("archive.notes", { count: notes.length })}
        onClick={() => setOpen(true)}
      >
        {t("archive.notesShort", { count: notes.length })}
      </Button>
      {open ? (
        <Modal
          title={t("archive.notesTitle")}
          closeLabel={t("archive.notesClose")}
          onClose={() => setOpen(false)}
        >
          <p>{t("archive.doubtful", { count: notes.length })}</p>
          <ProblemList problems={notes} />
        </Modal>
      ) : undefined}
    </>
  );
}
