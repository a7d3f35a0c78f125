import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { CodedError } from "#src/domain/first-error-codes.ts";
import { ErrorFoot } from "#src/errors/ErrorFoot.tsx";
import type { Facts } from "#src/errors/report.ts";
import { Button } from "#src/ui/Button.tsx";
import "./notices.css";

/** A file can't be shown: why, and the ways on. */
export function FaultFrame({
  title,
  error,
  facts,
  url,
  onRetry,
  onBundled,
  wayOn,
  children,
}: {
  title: string;
  error: CodedError;
  facts?: Facts | undefined;
  url: string;
  /** `undefined` where trying again can't help */
  onRetry: (() => void) | undefined;
  /** `undefined` where the bundled collection itself failed */
  onBundled: (() => void) | undefined;
  /** another than trying again, behind what was kept */
  wayOn?: ReactNode;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <main>
      <div className="load-fault" role="alert">
        <h1>{title}</h1>
        <p>
          {children} {t("fault.kept")} {wayOn}
        </p>
        <p>{url}</p>
        <div>
          {onRetry === undefined ? undefined : (
            <Button look="solid" onClick={onRetry}>
              {t("fault.retry")}
            </Button>
          )}
          {onBundled === undefined ? undefined : (
            <Button look="outlined" onClick={onBundled}>
              {t("fault.bundled")}
            </Button>
          )}
        </div>
        <p>
          <ErrorFoot error={error} facts={facts} />
        </p>
      </div>
    </main>
  );
}
