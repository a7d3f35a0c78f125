import { useTranslation } from "react-i18next";
import type { ArchiveFault } from "#src/archive/archive-file.ts";
import { errorNamed } from "#src/domain/error-codes.ts";
import { WhyMissing } from "#src/errors/WhyMissing.tsx";
import { FaultFrame } from "./FaultFrame.tsx";

/** Why an archive can't be shown, and what to do. */
export function ArchiveFaultPage({
  fault,
  url,
  onRetry,
  onBundled,
}: {
  /** `undefined` where nobody knows why */
  fault: ArchiveFault | undefined;
  url: string;
  onRetry: () => void;
  onBundled: (() => void) | undefined;
}) {
  const { t } = useTranslation();
  const { line, column } = { line: undefined, column: undefined, ...fault };
  return (
    <FaultFrame
      title={t("archive.fault.title")}
      error={errorNamed(fault === undefined ? "archive.unexpected" : `archive.${fault.kind}`)}
      facts={{ name: url, line, column }}
      url={url}
      onRetry={onRetry}
      onBundled={onBundled}
      wayOn={fault?.kind === "part-missing" ? <WhyMissing /> : undefined}
    >
      {fault === undefined
        ? t("archive.fault.unexpected")
        : t(`archive.fault.${fault.kind}`, { line: 1, column: 1, ...fault })}
    </FaultFrame>
  );
}
