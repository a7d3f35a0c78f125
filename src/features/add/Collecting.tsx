import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Lang } from "#src/domain/model.ts";
import { LibraryError } from "#src/library/library.ts";
import type { Added } from "./AddedSummary.tsx";
import { DraftList } from "./DraftList.tsx";
import { isRead, type Run } from "./draft.ts";
import { FIELD, focusIfIdle, focusSoon, RESULTS } from "./focus-soon.ts";
import { faultsOf } from "./given.ts";
import { Intake } from "./Intake.tsx";
import { judged, type JudgedDraft } from "./kinship.ts";
import { KeepFoot, type Keeping } from "./KeepFoot.tsx";
import { OtherFiles } from "./OtherFiles.tsx";
import { ownArticlesOf, type KeepingPlace, type PutArticles } from "./own-articles.ts";
import { ReadingProgress } from "./ReadingProgress.tsx";
import { isRefused, Refused } from "./Refused.tsx";
import type { Adding } from "./use-adding.ts";

/** Bringing texts, and saying what can't be read from them. */
export function Collecting({
  adding,
  place,
  title,
  onAdd,
  onAdded,
  onImport,
}: {
  adding: Adding;
  place: KeepingPlace;
  /** of the collection */
  title: string;
  onAdd: PutArticles;
  onAdded: (added: Added) => void;
  onImport: (file: File) => void;
}) {
  const { t } = useTranslation();
  const { drafts, tell, leavings, looking, stop: stopOne } = adding;
  const { text } = drafts;
  const setText = (typed: string) => tell({ type: "typed", text: typed });
  const { articles, lang } = place;
  const [emptyText, setEmptyText] = useState(false);
  const [complaining, setComplaining] = useState(false);
  const [keeping, setKeeping] = useState<Keeping>({ kind: "idle" });
  // what is being kept comes back as the collection's own: none is a copy of itself
  const known = keeping.kind === "busy" ? keeping.beside : articles;
  const frame = useRef<HTMLDivElement>(null);
  const read = useMemo(() => drafts.all.filter(isRead), [drafts.all]);
  const cards = useMemo(() => judged(read, known), [read, known]);
  const adds = cards.filter(({ choice }) => choice !== "leave-out");
  const faulty = complaining ? numberOfFaulty(adds, lang) : 0;
  const pasting = drafts.all.some(({ name, state }) => name === "" && state.stage === "reading");
  useFocusWhenRead(frame, drafts.run);

  const stop = useCallback(
    (key: number) => {
      stopOne(key);
      focusSoon(frame, ".add-waiting button", RESULTS, FIELD);
    },
    [stopOne],
  );
  const remove = useCallback(
    (key: number) => {
      tell({ type: "left", keys: new Set([key]) });
      focusSoon(frame, RESULTS, FIELD);
    },
    [tell],
  );
  const keep = async () => {
    if (keeping.kind === "busy") return;
    setComplaining(true);
    if (numberOfFaulty(adds, lang) > 0) {
      focusSoon(frame, "[data-faulty='true']");
      return;
    }
    setKeeping({ kind: "busy", beside: articles });
    const now = performance.timeOrigin + performance.now();
    try {
      const kept =
        adds.length === 0 ? [] : await onAdd((there) => ownArticlesOf(read, place, there, now));
      tell({ type: "left", keys: new Set(read.map(({ key }) => key)) });
      adding.forgetLeavings();
      onAdded({ articles: kept, leftOut: read.length - kept.length });
    } catch (error) {
      setKeeping(
        error instanceof LibraryError ? error.fault : { kind: "failed", detail: String(error) },
      );
    }
  };
  return (
    <div ref={frame} className="add-collecting">
      <div className="add-side">
        <p>{t("adding.into", { collection: title })}</p>
        <Intake
          text={text}
          busy={pasting}
          problem={emptyText}
          onText={(typed) => {
            setText(typed);
            setEmptyText(false);
          }}
          onRead={() => {
            if (pasting) return;
            setEmptyText(text.trim() === "");
            if (text.trim() !== "") adding.readText();
          }}
          onFiles={adding.take}
        />
        <div role="status" className="add-leavings">
          {adding.isBack ? <p>{t("adding.isBack")}</p> : undefined}
          {looking ? <p>{t("adding.looking")}</p> : undefined}
          {leavings === undefined ? undefined : (
            <OtherFiles leavings={leavings} lang={lang} onImport={onImport} />
          )}
        </div>
        <ReadingProgress
          drafts={drafts}
          onStop={stop}
          onStopAll={() => {
            adding.stopAll();
            focusSoon(frame, RESULTS, FIELD);
          }}
        />
        <Refused
          drafts={drafts.all.filter(isRefused)}
          lang={lang}
          onAgain={adding.again}
          onDismiss={({ key }) => {
            tell({ type: "left", keys: new Set([key]) });
            focusSoon(frame, ".add-refused button", RESULTS, FIELD);
          }}
        />
      </div>
      <div className="add-main">
        <DraftList
          cards={cards}
          complaining={complaining}
          lang={lang}
          tell={tell}
          onRemove={remove}
        />
        {cards.length === 0 ? undefined : (
          <KeepFoot
            number={adds.length}
            faulty={faulty}
            keeping={keeping}
            onKeep={() => void keep()}
          />
        )}
      </div>
    </div>
  );
}

function numberOfFaulty(adds: readonly JudgedDraft[], lang: Lang): number {
  return adds.filter(({ draft }) => faultsOf(draft.state.given, lang).length > 0).length;
}

/** Whoever waits for the reading is led to what came of it; who is busy with a field is not. */
function useFocusWhenRead(frame: React.RefObject<HTMLElement | null>, run: Run): void {
  useEffect(() => {
    const ended = run.of > 0 && run.articles + run.refused === run.of;
    if (ended) focusIfIdle(frame, ".add-main, textarea", RESULTS);
  }, [run, frame]);
}
