import { useTranslation } from "react-i18next";
import { saveBackup } from "./save-backup.ts";
import type { LibraryAct } from "./use-library-act.ts";

/** Saves a backup of one collection, or of everything, and says so. */
export function useBackup({ act }: LibraryAct): (id?: string) => Promise<void> {
  const { t } = useTranslation();
  return async (id) => {
    await act(
      (library) => saveBackup(library, id),
      ({ file, leftOut }) =>
        leftOut === 0
          ? t("collections.said.backedUp", { file })
          : `${t("collections.said.backedUp", { file })} ${t("collections.said.notInIt", { count: leftOut })}`,
    );
  };
}
