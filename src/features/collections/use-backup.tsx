import { useTranslation } from "react-i18next";
import { errorNamed } from "#src/domain/error-codes.ts";
import type { Lang } from "#src/domain/model.ts";
import { ErrorFoot } from "#src/errors/ErrorFoot.tsx";
import { bytesInWords } from "#src/i18n/bytes-in-words.ts";
import { saveBackup } from "./save-backup.ts";
import type { LibraryAct } from "./use-library-act.ts";

/** Of smaller files nobody needs to know how large they are. */
const WORTH_SAYING = 1_000_000;

/** Saves a backup of one collection, or of everything, and says so. */
export function useBackup({ act }: LibraryAct, lang: Lang): (id?: string) => Promise<void> {
  const { t } = useTranslation();
  return async (id) => {
    await act(
      (library) => saveBackup(library, id),
      ({ file, leftOut, size }) => (
        <>
          {t("collections.said.backedUp", { file })}{" "}
          {size < WORTH_SAYING
            ? undefined
            : t("collections.said.size", { size: bytesInWords(size, lang) })}{" "}
          {leftOut === 0 ? undefined : (
            <>
              {t("collections.said.notInIt", { count: leftOut })}{" "}
              <ErrorFoot error={errorNamed("kept.unread")} facts={{ found: leftOut }} />
            </>
          )}
        </>
      ),
    );
  };
}
