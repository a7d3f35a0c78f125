import { useQueryClient } from "@tanstack/react-query";
import { use } from "react";
import { keepImported } from "#src/data/keep-imported.ts";
import { outdateLibrary } from "#src/data/use-library-news.ts";
import { useWorkshop } from "#src/data/workshop.ts";
import type { Lang } from "#src/domain/model.ts";
import { ImportDialog } from "#src/features/import/ImportDialog.tsx";
import { addImportingWords } from "#src/i18n/importing-words.ts";
import { addWorkshopWords } from "#src/i18n/workshop-words.ts";

addImportingWords();
addWorkshopWords();

/** A file of another program, made into a collection of this machine. */
export function ImportingDialog({
  file,
  lang,
  onOpen,
  onClose,
}: {
  file?: File | undefined;
  lang: Lang;
  onOpen: (id: string) => void;
  onClose: () => void;
}) {
  const workshop = useWorkshop();
  const client = useQueryClient();
  const desk = use(workshop.desk());
  return (
    <ImportDialog
      file={file}
      lang={lang}
      desk={desk}
      onKeep={async (imported) => {
        const kept = await keepImported(await workshop.library(), imported);
        await outdateLibrary(client);
        return kept;
      }}
      onOpen={onOpen}
      onClose={onClose}
    />
  );
}
