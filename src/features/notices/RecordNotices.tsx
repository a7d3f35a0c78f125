import { useTranslation } from "react-i18next";
import { errorNamed } from "#src/domain/error-codes.ts";
import type { Problem } from "#src/domain/problem.ts";
import { CopyReport } from "#src/errors/CopyReport.tsx";
import { ErrorCode } from "#src/errors/ErrorCode.tsx";
import { addRecordsWords } from "#src/i18n/records-words.ts";
import { More, MOST_NAMED } from "./More.tsx";
import { nameOf } from "./problem-name.ts";

addRecordsWords();

/** Where in a data file something is wrong, and what became of it. */
export function RecordNotices({ records }: { records: readonly Problem[] }) {
  const { t } = useTranslation();
  return (
    <>
      <ol className="notices-records">
        {records.slice(0, MOST_NAMED).map((problem) => (
          <li key={nameOf(problem)}>
            <code>{problem.place}</code>
            {problem.id === undefined ? "" : ` (${problem.id})`}:{" "}
            {t(`record.${problem.reason}`, { detail: problem.detail })}{" "}
            <ErrorCode error={errorNamed(`record.${problem.reason}`)} />
          </li>
        ))}
        <More count={records.length - MOST_NAMED} />
      </ol>
      <p>
        {t("recordHelp")}{" "}
        <CopyReport
          errors={records.map(({ reason, place }) => ({
            error: errorNamed(`record.${reason}`),
            facts: { place },
          }))}
        />
      </p>
    </>
  );
}
