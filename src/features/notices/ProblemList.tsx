import { useTranslation } from "react-i18next";
import type { ArchiveProblem } from "#src/archive/archive-file.ts";
import { errorNamed } from "#src/domain/error-codes.ts";
import { CopyReport } from "#src/errors/CopyReport.tsx";
import { ErrorCode } from "#src/errors/ErrorCode.tsx";
import { More, MOST_NAMED } from "./More.tsx";

/** These alone cost events; what the others name is kept. */
const COSTLY: readonly ArchiveProblem["reason"][] = [
  "truncated",
  "part-unreadable",
  "file-missing",
];

export function isCostly({ reason }: ArchiveProblem): boolean {
  return COSTLY.includes(reason);
}

/** What was wrong with an archive, one by one. */
export function ProblemList({ problems }: { problems: readonly ArchiveProblem[] }) {
  const { t } = useTranslation();
  return (
    <>
      <ol className="notices-records">
        {problems.slice(0, MOST_NAMED).map(({ reason, detail, events }) => (
          <li key={`${reason} ${detail}`}>
            {t(`archive.problem.${reason}`, { detail })}
            {events === 0 ? "." : `. ${t("archive.concerns", { count: events })}`}{" "}
            <ErrorCode error={errorNamed(`part.${reason}`)} />
          </li>
        ))}
        <More count={problems.length - MOST_NAMED} />
      </ol>
      <p>
        {t("archive.problemHelp")}{" "}
        <CopyReport
          errors={problems.map(({ reason, events }) => ({
            error: errorNamed(`part.${reason}`),
            facts: { events },
          }))}
        />
      </p>
    </>
  );
}
