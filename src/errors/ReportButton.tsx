import { useState } from "react";
import { useTranslation } from "react-i18next";
import { addReportWords } from "#src/i18n/report-words.ts";
import { Button } from "#src/ui/Button.tsx";
import { reportOf, type Reported } from "./report.ts";
import "./report.css";

addReportWords();

/** Copies what went wrong, for whoever mends it; it stands within a line. */
export function ReportButton({ errors }: { errors: readonly Reported[] }) {
  const { t, i18n } = useTranslation();
  const [outcome, setOutcome] = useState<{ readonly copied: boolean; readonly report: string }>();
  const copy = async () => {
    const report = reportOf(errors, { browser: navigator.userAgent, lang: i18n.language });
    setOutcome({ report, copied: await isCopied(report) });
  };
  return (
    <span className="error-report">
      <Button look="link" onClick={() => void copy()}>
        {t("report.copy")}
      </Button>{" "}
      <span aria-live="polite">{outcome?.copied === true ? t("report.copied") : ""}</span>
      {outcome?.copied === false ? (
        <label>
          {t("report.byHand")}
          <textarea
            readOnly
            rows={5}
            lang="en"
            value={outcome.report}
            onFocus={({ target }) => target.select()}
          />
        </label>
      ) : undefined}
    </span>
  );
}

/** False also where the page has no clipboard at all: not every address gives one. */
async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
