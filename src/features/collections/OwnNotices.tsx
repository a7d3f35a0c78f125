import { useTranslation } from "react-i18next";
import type { Lang } from "#src/domain/model.ts";
import type { LibraryFault, StoredProblem } from "#src/library/library.ts";
import { LibraryFaultWords } from "./LibraryFaultWords.tsx";
import { UnreadRecords } from "./UnreadRecords.tsx";

/** What is to be known of a collection of this machine while it is shown. */
export function OwnNotices({
  unread,
  fault,
  lang,
}: {
  unread: readonly StoredProblem[];
  /** why the latest decision was not kept */
  fault: LibraryFault | undefined;
  lang: Lang;
}) {
  const { t } = useTranslation();
  return (
    <>
      <UnreadRecords records={unread} words={t("collections.unread", { count: unread.length })} />
      {fault === undefined ? undefined : (
        <p role="alert" className="own-notice">
          {fault.kind === "conflict" ? (
            t("collections.conflict")
          ) : (
            <LibraryFaultWords fault={fault} lang={lang} />
          )}
        </p>
      )}
    </>
  );
}
