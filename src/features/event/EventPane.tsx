import { useEffect, useId, useRef, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { inLang } from "#src/domain/local-text.ts";
import type { Dataset } from "#src/domain/dataset.ts";
import type { Kind, Lang, Passage } from "#src/domain/model.ts";
import type { EventRecord } from "#src/domain/record.ts";
import { Button } from "#src/ui/Button.tsx";
import { LangMark, Localized } from "#src/ui/Localized.tsx";
import { useLangMark } from "#src/i18n/use-lang-mark.ts";
import { Derivation } from "./Derivation.tsx";
import { EventChips } from "./EventChips.tsx";
import { EventNotes } from "./EventNotes.tsx";
import { CopyButton } from "./CopyButton.tsx";
import { passageName } from "./passage-name.ts";
import type { Correcting } from "./PassageBlock.tsx";
import { SourcesSay } from "./SourcesSay.tsx";
import "./event-pane.css";

export interface EventPaneActions {
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  readonly onClose: () => void;
  readonly onActor: (id: string) => void;
  readonly onKind: (kind: Kind) => void;
  readonly onArticle: (source: string, passage: Passage) => void;
}

/** One event: what it is, when and how that is known, and the words of every source. */
export function EventPane({
  edge,
  record,
  dataset,
  lang,
  position,
  count,
  focusToken,
  cameFrom,
  actions,
  corrected,
  correcting,
}: {
  /** what resizes the pane */
  edge: ReactNode;
  record: EventRecord;
  dataset: Dataset;
  lang: Lang;
  /** from 1 among the events that the filters leave; `undefined` where they leave it out */
  position: number | undefined;
  count: number;
  /** each new value above 0 moves the focus to the title */
  focusToken: number;
  /** the passage whose article the reader comes back from: its button has the focus then */
  cameFrom?: Passage | undefined;
  actions: EventPaneActions;
  /** what its editor corrected since readers saw it first */
  corrected?: ReactNode;
  correcting?: Correcting | undefined;
}) {
  const { t } = useTranslation();
  const langMark = useLangMark();
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focusToken === 0) return;
    const pane = title.current?.closest("aside");
    const wayBack =
      cameFrom === undefined ? undefined : `[data-passage="${passageName(cameFrom)}"]`;
    const button = wayBack === undefined ? undefined : pane?.querySelector<HTMLElement>(wayBack);
    (button ?? title.current)?.focus();
  }, [focusToken, cameFrom]);
  const text = inLang(record.event.title, lang);
  const summary =
    record.event.summary === undefined ? undefined : inLang(record.event.summary, lang);
  return (
    <aside className="event-pane" aria-labelledby={titleId}>
      {edge}
      <div className="pane-head">
        <span>
          {position === undefined
            ? t("event.filteredOut")
            : t("event.position", { position, count })}
        </span>
        <Button look="icon" aria-label={t("event.previous")} onClick={actions.onPrevious}>
          ‹
        </Button>
        <Button look="icon" aria-label={t("event.next")} onClick={actions.onNext}>
          ›
        </Button>
        <Button look="icon" aria-label={t("event.close")} onClick={actions.onClose}>
          ✕
        </Button>
      </div>
      <h2 ref={title} tabIndex={-1} className="event-title">
        <span id={titleId}>
          <Localized value={text} />
        </span>
        <LangMark name={langMark(text.lang)} />
      </h2>
      <Derivation record={record} dataset={dataset} lang={lang} />
      <EventChips record={record} dataset={dataset} lang={lang} actions={actions} />
      {summary === undefined ? undefined : (
        <p className="event-summary">
          <Localized value={summary} mark={langMark(summary.lang)} />
        </p>
      )}
      <EventNotes notes={record.event.notes} lang={lang} />
      {corrected}
      {correcting?.markOf([{ on: "event", id: record.event.id }])}
      <SourcesSay
        record={record}
        dataset={dataset}
        lang={lang}
        onArticle={actions.onArticle}
        correcting={correcting}
      />
      <p className="event-foot">
        <CopyButton
          key={record.event.id}
          label={t("event.copyLink")}
          done={t("event.copied")}
          text={() => window.location.href}
        />
      </p>
    </aside>
  );
}
