import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Lang } from "#src/domain/model.ts";
import type { Library } from "#src/library/library.ts";
import { readBackup, type BackupFault, type BackupProblem } from "#src/library/read-backup.ts";
import { restore, type RestoreReport } from "#src/library/restore.ts";
import { Button } from "#src/ui/Button.tsx";
import { RestoredWords } from "./RestoredWords.tsx";
import type { LibraryAct } from "./use-library-act.ts";

/** What became of a backup file. */
export type Restored =
  | { readonly ok: false; readonly fault: BackupFault | { readonly kind: "unreadable" } }
  | {
      readonly ok: true;
      readonly report: RestoreReport;
      readonly problems: readonly BackupProblem[];
    };

/** Asks for a backup file, puts it back beside what is there, and says what became of it. */
export function RestoreBackup({
  library,
  lang,
  look = "outlined",
}: {
  library: LibraryAct;
  lang: Lang;
  /** solid where it is the way on */
  look?: "outlined" | "solid";
}) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const [restored, setRestored] = useState<Restored>();
  const words = useRef<HTMLDivElement>(null);
  // what became of it may be below the edge of the dialog
  useEffect(() => {
    if (restored !== undefined) words.current?.scrollIntoView({ block: "nearest" });
  }, [restored]);
  const choose = async (file: File) => {
    setRestored(undefined);
    setRestored(
      await library.act(
        (own) => restoreFile(own, file),
        () => "",
      ),
    );
  };
  return (
    <>
      <Button
        look={look}
        aria-disabled={library.busy}
        onClick={() => {
          if (!library.busy) field.current?.click();
        }}
      >
        {t("collections.keeping.restore")}
      </Button>
      <input
        ref={field}
        type="file"
        hidden
        aria-label={t("collections.restore.file")}
        accept=".json,application/json"
        onChange={({ target }) => {
          const file = target.files?.[0];
          // the same file may be chosen again
          target.value = "";
          if (file !== undefined) void choose(file);
        }}
      />
      <div ref={words} role="status" className="restored">
        {restored === undefined ? undefined : <RestoredWords restored={restored} lang={lang} />}
      </div>
    </>
  );
}

async function restoreFile(library: Library, file: File): Promise<Restored> {
  const text = await textOf(file);
  if (text === undefined) return { ok: false, fault: { kind: "unreadable" } };
  const reading = readBackup(text);
  if (!reading.ok) return reading;
  const report = await restore(library, reading.backup);
  return { ok: true, report, problems: reading.problems };
}

/** `undefined` where the file has gone meanwhile, or is larger than a text can be. */
async function textOf(file: File): Promise<string | undefined> {
  try {
    return await file.text();
  } catch {
    return undefined;
  }
}
