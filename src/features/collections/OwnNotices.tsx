import { useTranslation } from "react-i18next";
import type { Lang } from "#src/domain/model.ts";
import { errorNamed } from "#src/domain/error-codes.ts";
import { ErrorFoot } from "#src/errors/ErrorFoot.tsx";
import type { LibraryFault, StoredProblem } from "#src/library/library.ts";
import { Button } from "#src/ui/Button.tsx";
import { LibraryFaultWords, type WorkshopFault } from "./LibraryFaultWords.tsx";
import { UnreadRecords } from "./UnreadRecords.tsx";

/** Why what is kept could not be read anew, so that the page shows what it showed before. */
export interface Stale {
  readonly fault: WorkshopFault;
  readonly onRetry: () => void;
}

/** What is to be known of a collection of this machine while it is shown. */
export function OwnNotices({
  unread,
  fault,
  stale,
  lang,
}: {
  unread: readonly StoredProblem[];
  /** why the latest decision was not kept */
  fault: LibraryFault | undefined;
  stale: Stale | undefined;
  lang: Lang;
}) {
  const { t } = useTranslation();
  return (
    <>
      <UnreadRecords records={unread} words={t("collections.unread", { count: unread.length })} />
      {fault === undefined ? undefined : (
        <p role="alert" className="own-notice">
          {fault.kind === "conflict" ? (
            <>
              {t("collections.conflict")} <ErrorFoot error={errorNamed("library.conflict")} />
            </>
          ) : (
            <LibraryFaultWords fault={fault} lang={lang} />
          )}
        </p>
      )}
      {stale === undefined ? undefined : (
        <p role="alert" className="own-notice">
          {t("collections.stale")}{" "}
          {/* before the words that grow once the server has answered, so that it stays where it is */}
          <Button look="link" onClick={stale.onRetry}>
            {t("collections.fault.retry")}
          </Button>{" "}
          <LibraryFaultWords fault={stale.fault} lang={lang} />
        </p>
      )}
    </>
  );
}
