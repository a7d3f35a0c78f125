import { memo } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#src/ui/Button.tsx";
import { isPending, type Draft, type Drafts, type Run } from "./draft.ts";

/** How far the reading is, with a way to stop it: all of it, or one text. */
export function ReadingProgress({
  drafts: { all, run },
  onStop,
  onStopAll,
}: {
  drafts: Drafts;
  onStop: (key: number) => void;
  onStopAll: () => void;
}) {
  const { t } = useTranslation();
  const pending = all.filter(isPending);
  const done = run.articles + run.refused;
  const current = pending.map(({ state }) => (state.stage === "reading" ? state.done : 0));
  return (
    <>
      <p role="status" className="visually-hidden">
        <ReadingNews run={run} />
      </p>
      {pending.length === 0 ? undefined : (
        <div className="add-progress">
          <div className="add-progress-all">
            <progress
              aria-label={t("adding.progress.label")}
              max={run.of}
              value={done + Math.max(0, ...current)}
            />
            <span>{t("adding.progress.state", { done, count: run.of })}</span>
            <Button look="outlined" onClick={onStopAll}>
              {t("adding.progress.stopAll")}
            </Button>
          </div>
          {run.of === 1 ? undefined : (
            <ul className="add-waiting">
              {pending.map((draft) => (
                <Pending key={draft.key} draft={draft} onStop={onStop} />
              ))}
            </ul>
          )}
        </div>
      )}
    </>
  );
}

const Pending = memo(function Pending({
  draft,
  onStop,
}: {
  draft: Draft;
  onStop: (key: number) => void;
}) {
  const { t } = useTranslation();
  const { key, state } = draft;
  const name = draft.name === "" ? t("adding.pasted") : draft.name;
  return (
    <li>
      <span className="add-file-name">{name}</span>
      {state.stage === "reading" ? (
        <progress aria-label={t("adding.progress.file", { name })} value={state.done} />
      ) : (
        <span className="add-hint">{t("adding.progress.waits")}</span>
      )}
      <Button
        look="icon"
        aria-label={t("adding.progress.stop", { name })}
        onClick={() => onStop(key)}
      >
        ✕
      </Button>
    </li>
  );
});

const PARTS = 4;

/** Told at the beginning, at the quarters and at the end: who listens can't hear forty files. */
function ReadingNews({ run }: { run: Run }) {
  const { t } = useTranslation();
  const done = run.articles + run.refused;
  if (run.of === 0) return undefined;
  if (done < run.of) {
    const quarter = Math.floor((PARTS * done) / run.of);
    return quarter === 0
      ? t("adding.progress.started", { count: run.of })
      : t("adding.progress.quarter", {
          done: Math.ceil((quarter * run.of) / PARTS),
          count: run.of,
        });
  }
  return t("adding.progress.ended", {
    articles: t("adding.progress.articles", { count: run.articles }),
    refused: t("adding.progress.refused", { count: run.refused }),
  });
}
