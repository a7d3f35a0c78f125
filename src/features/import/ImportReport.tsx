import { useState } from "react";
import { useTranslation } from "react-i18next";
import { textInLang } from "#src/domain/local-text.ts";
import type { Lang } from "#src/domain/model.ts";
import { errorNamed } from "#src/domain/error-codes.ts";
import { CopyReport } from "#src/errors/CopyReport.tsx";
import { ErrorCode } from "#src/errors/ErrorCode.tsx";
import type { Reported } from "#src/errors/report.ts";
import type { ImportProblem } from "#src/formats/import/imported.ts";
import { Button } from "#src/ui/Button.tsx";
import type { Kept } from "./use-import.ts";
import { useProblemWords } from "./use-problem-words.ts";

/** Of one reason, so many are shown; the copied list has all. */
const SHOWN = 100;

/** What came of the file: how many events, and everything that could not be read as it stands. */
export function ImportReport({
  kept: { imported, collection },
  lang,
  onOpen,
}: {
  kept: Kept;
  lang: Lang;
  onOpen: (id: string) => void;
}) {
  const { t } = useTranslation();
  const { events, problems, problemCount, unread } = imported;
  const title = textInLang(collection.title, lang);
  const words = useProblemWords();
  const byReason = grouped(problems);
  return (
    <>
      <p role="status" className="import-done">
        {t("importing.done.kept", { count: events, title })}
      </p>
      {collection.file === undefined ? undefined : <p>{t("importing.done.large")}</p>}
      <p>
        {problemCount === 0
          ? t("importing.done.whole")
          : t("importing.done.problems", { count: problemCount })}
        {problemCount > problems.length
          ? ` ${t("importing.done.more", { count: problems.length })}`
          : ""}
      </p>
      {[...byReason].map(([reason, all]) => (
        <details key={reason} className="import-problems">
          <summary>
            {t(`importing.problem.${reason}`)} ({all.length}){" "}
            <ErrorCode error={errorNamed(`value.${reason}`)} />
          </summary>
          <ul>
            {[...new Set(all.slice(0, SHOWN).map(words.line))].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      ))}
      {problemCount === 0 ? undefined : (
        <>
          <p>{t("importing.done.help")}</p>
          <div className="import-copies">
            <CopyList text={() => words.list(problems)} />
            <CopyReport errors={problems.map(reported)} />
          </div>
        </>
      )}
      {unread.length === 0 ? undefined : (
        <p>{t("importing.done.unread", { count: unread.length, names: unread.join(", ") })}</p>
      )}
      <div className="button-row">
        <Button look="solid" onClick={() => onOpen(collection.id)}>
          {t("importing.done.open")}
        </Button>
      </div>
    </>
  );
}

function reported({ reason, place: { row, line } }: ImportProblem): Reported {
  return { error: errorNamed(`value.${reason}`), facts: { row, line } };
}

/** By their reasons, in the order in which these come first. */
function grouped(
  problems: readonly ImportProblem[],
): ReadonlyMap<ImportProblem["reason"], readonly ImportProblem[]> {
  const groups = new Map<ImportProblem["reason"], ImportProblem[]>();
  for (const problem of problems) {
    const group = groups.get(problem.reason);
    if (group === undefined) groups.set(problem.reason, [problem]);
    else group.push(problem);
  }
  return groups;
}

function CopyList({ text }: { text: () => string }) {
  const { t } = useTranslation();
  const [state, setState] = useState<"idle" | "copied" | "refused">("idle");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setState("copied");
    } catch {
      setState("refused");
    }
  };
  return (
    <div>
      <Button look="link" onClick={() => void copy()}>
        {t("importing.done.copy")}
      </Button>{" "}
      <span aria-live="polite">{state === "copied" ? t("importing.done.copied") : ""}</span>
      {state === "refused" ? (
        <label className="import-by-hand">
          {t("importing.done.byHand")}
          <textarea readOnly rows={4} value={text()} onFocus={({ target }) => target.select()} />
        </label>
      ) : undefined}
    </div>
  );
}
