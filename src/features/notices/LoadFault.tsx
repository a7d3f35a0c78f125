import { useTranslation } from "react-i18next";
import { firstError, type CodedError } from "#src/domain/first-error-codes.ts";
import type { FileFault } from "#src/domain/problem.ts";
import { FaultFrame } from "./FaultFrame.tsx";

/** Why the data file can't be shown, where it went wrong, and what to do. */
export function LoadFault({
  fault,
  url,
  onRetry,
  onBundled,
}: {
  fault: FileFault | undefined;
  url: string;
  /** `undefined` where trying again can't help */
  onRetry: (() => void) | undefined;
  /** `undefined` where the bundled collection itself failed */
  onBundled: (() => void) | undefined;
}) {
  const { t } = useTranslation();
  return (
    <FaultFrame
      title={t("fault.title")}
      error={errorOf(fault)}
      facts={{ name: url, ...fault }}
      url={url}
      onRetry={onRetry}
      onBundled={onBundled}
    >
      <FaultWords fault={fault} />
    </FaultFrame>
  );
}

function errorOf(fault: FileFault | undefined): CodedError {
  if (fault === undefined) return firstError("file.unexpected");
  const isCut = fault.kind === "not-json" && fault.truncated;
  return firstError(isCut ? "file.truncated" : `file.${fault.kind}`);
}

function FaultWords({ fault }: { fault: FileFault | undefined }) {
  const { t } = useTranslation();
  switch (fault?.kind) {
    case "not-found":
      return t("fault.notFound", { status: fault.status });
    case "unreachable":
      return t("fault.unreachable");
    case "address":
      return t("fault.address");
    case "empty":
      return t("fault.empty");
    case "not-json":
      return t(fault.truncated ? "fault.truncated" : "fault.notJson", {
        line: fault.line,
        column: fault.column,
      });
    case "frame":
      return t("fault.frame", { field: fault.field });
    case undefined:
      return t("fault.unexpected");
  }
}
