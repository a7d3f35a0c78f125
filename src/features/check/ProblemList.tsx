import { useTranslation } from "react-i18next";
import type { Decisions } from "#src/domain/decisions.ts";
import { textInLang } from "#src/domain/local-text.ts";
import type { Lang } from "#src/domain/model.ts";
import type { ReviewProblem } from "#src/extract/review/review-problem.ts";
import { Button } from "#src/ui/Button.tsx";

/** Decisions that can't be carried out, each with its ways out: none is dropped silently. */
export function ProblemList({
  problems,
  decisions,
  lang,
  onRemove,
  onAnew,
}: {
  problems: readonly ReviewProblem[];
  decisions: Decisions;
  lang: Lang;
  onRemove: (record: string) => void;
  /** leads to the article, where the words are marked anew */
  onAnew: (claim: string) => void;
}) {
  const { t } = useTranslation();
  if (problems.length === 0) return undefined;
  return (
    <details className="check-notice" open>
      <summary>{t("checking.problems.title", { count: problems.length })}</summary>
      <ul>
        {problems.map(({ kind, record, message }) => {
          const claim = decisions.claims.get(record);
          const event = decisions.events.get(record);
          const decided =
            claim === undefined
              ? t("checking.problems.decided.event", {
                  title: event?.title === undefined ? record : textInLang(event.title, lang),
                })
              : t(`checking.problems.decided.${claim.decision}`);
          return (
            <li key={`${kind} ${record} ${message}`}>
              <p>
                {t(`checking.problems.${kind}`)}{" "}
                {claim === undefined
                  ? undefined
                  : t("checking.problems.words", { words: textInLang(claim.words, lang) })}{" "}
                ({decided})
              </p>
              <details className="problem-detail">
                <summary>{t("checking.problems.detail")}</summary>
                <code lang="en">
                  {record}: {message}
                </code>
              </details>
              <div className="card-acts">
                {claim === undefined ? undefined : (
                  <Button look="outlined" onClick={() => onAnew(record)}>
                    {t("checking.problems.anew")}
                  </Button>
                )}
                {claim === undefined && event === undefined ? undefined : (
                  <Button look="outlined" onClick={() => onRemove(record)}>
                    {t("checking.problems.remove")}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
