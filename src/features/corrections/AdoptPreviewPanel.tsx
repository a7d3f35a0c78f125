import { useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Correctable } from "#src/data/correctable.ts";
import { sameRecord, type DecisionRecord } from "#src/domain/decisions.ts";
import { textInLang } from "#src/domain/local-text.ts";
import type { Lang } from "#src/domain/model.ts";
import { adoptPreview, nameOf } from "#src/extract/review/adopt-preview.ts";
import { errorNamed } from "#src/domain/error-codes.ts";
import { CopyReport } from "#src/errors/CopyReport.tsx";
import { ErrorCode } from "#src/errors/ErrorCode.tsx";
import { Button } from "#src/ui/Button.tsx";
import type { ReadFile } from "./ApplyFile.tsx";
import { entryOfEach, eventTitle, type CorrectionEntry } from "./correction-entries.ts";
import { CorrectionItem } from "./CorrectionItem.tsx";

/** So many records that can't be read are named one by one. */
const MOST_NAMED = 50;

/** What somebody else's corrections would do here, each in words, before any of it is done. */
export function AdoptPreviewPanel({
  read: { file, problems, checked },
  correctable,
  lang,
  onApply,
  onCancel,
}: {
  read: ReadFile;
  correctable: Correctable;
  lang: Lang;
  onApply: (records: readonly DecisionRecord[]) => Promise<void>;
  onCancel: () => void;
}) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  useEffect(() => heading.current?.focus(), []);
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const { decisions, original, of } = correctable;
  const preview = adoptPreview(decisions, file.decisions, checked);
  const theirs = { checked, decisions: file.decisions, original };
  const titleOf = (entry: CorrectionEntry) => eventTitle(entry, theirs, lang);
  const fitting = entryOfEach(preview.fitting, theirs, lang);
  const chosen = [...preview.fitting, ...preview.meeting.filter((one) => taken.has(keyOf(one)))];
  const isOther = file.of.address !== of.address && !sameRecord(file.of.title, of.title);
  const unfit = preview.unfit.map(({ record }) => record);
  return (
    <div className="quiet-box adopt-preview" role="group" aria-labelledby={headingId}>
      <h3 ref={heading} id={headingId} tabIndex={-1}>
        {t("correcting.preview.title", { title: textInLang(file.of.title, lang) })}
      </h3>
      {isOther ? <p>{t("correcting.preview.other")}</p> : undefined}
      {preview.same === 0 ? undefined : (
        <p>{t("correcting.preview.same", { count: preview.same })}</p>
      )}
      {fitting.length === 0 ? undefined : (
        <Group title={t("correcting.preview.applies", { count: fitting.length })}>
          {fitting.map((entry) => (
            <CorrectionItem key={entry.id} entry={entry} title={titleOf(entry)} lang={lang} />
          ))}
        </Group>
      )}
      {preview.meeting.length === 0 ? undefined : (
        <Group title={t("correcting.preview.meets", { count: preview.meeting.length })}>
          {preview.meeting.map((record) => (
            <Meeting
              key={keyOf(record)}
              mine={entryOfEach(standing(record, correctable), correctable, lang)}
              theirs={entryOfEach([record], theirs, lang)}
              titleOf={titleOf}
              lang={lang}
              isTaken={taken.has(keyOf(record))}
              onTake={(take) => {
                const next = new Set(taken);
                if (take) next.add(keyOf(record));
                else next.delete(keyOf(record));
                setTaken(next);
              }}
            />
          ))}
        </Group>
      )}
      {unfit.length === 0 ? undefined : (
        <Group title={t("correcting.preview.unfit", { count: unfit.length })}>
          {entryOfEach(unfit, theirs, lang).map((entry) => (
            <CorrectionItem key={entry.id} entry={entry} title={titleOf(entry)} lang={lang} />
          ))}
        </Group>
      )}
      {problems.length === 0 ? undefined : (
        <details>
          <summary>{t("correcting.preview.bad", { count: problems.length })}</summary>
          <ul>
            {problems.slice(0, MOST_NAMED).map(({ record, id, field, kind }) => (
              <li key={`${record} ${field}`}>
                {t(
                  kind === "shape"
                    ? "correcting.preview.badRecord"
                    : "correcting.preview.badRepeated",
                  { record, id: id === undefined ? "" : ` (${id})`, field },
                )}{" "}
                <ErrorCode error={errorNamed(`correction.${kind}`)} />
              </li>
            ))}
          </ul>
          <p>
            {t("correcting.preview.badHelp")}{" "}
            <CopyReport
              errors={problems.map(({ kind }) => ({ error: errorNamed(`correction.${kind}`) }))}
            />
          </p>
        </details>
      )}
      {fitting.length + preview.meeting.length === 0 ? (
        <p>{t("correcting.preview.none")}</p>
      ) : undefined}
      <p className="corrections-foot">
        {fitting.length + preview.meeting.length === 0 ? undefined : (
          <Button
            look="solid"
            aria-disabled={chosen.length === 0}
            onClick={() => {
              if (chosen.length > 0) void onApply(chosen);
            }}
          >
            {t("correcting.preview.apply")}
          </Button>
        )}
        <Button look="outlined" onClick={onCancel}>
          {t("correcting.preview.cancel")}
        </Button>
      </p>
    </div>
  );
}

function Group({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section>
      <h4>{title}</h4>
      <ul>{children}</ul>
    </section>
  );
}

/** Two decisions on the same: one of them is kept. */
function Meeting({
  mine,
  theirs,
  titleOf,
  lang,
  isTaken,
  onTake,
}: {
  mine: readonly CorrectionEntry[];
  theirs: readonly CorrectionEntry[];
  titleOf: (entry: CorrectionEntry) => string | undefined;
  lang: Lang;
  isTaken: boolean;
  onTake: (take: boolean) => void;
}) {
  const { t } = useTranslation();
  const group = useId();
  const answer = (take: boolean, entries: readonly CorrectionEntry[]) => (
    <div>
      <label className="adopt-answer">
        <input type="radio" name={group} checked={isTaken === take} onChange={() => onTake(take)} />
        {t(take ? "correcting.preview.theirs" : "correcting.preview.mine")}
      </label>
      <ul>
        {entries.map((entry) => (
          <CorrectionItem key={entry.id} entry={entry} title={titleOf(entry)} lang={lang} />
        ))}
      </ul>
    </div>
  );
  return (
    <li>
      <div className="adopt-meeting" role="radiogroup" aria-label={theirs[0]?.about.text}>
        {answer(false, mine)}
        {answer(true, theirs)}
      </div>
    </li>
  );
}

function keyOf(record: DecisionRecord): string {
  const { on, id } = nameOf(record);
  return `${on} ${id}`;
}

/** One's own decision on the same. */
function standing(
  record: DecisionRecord,
  { decisions: { claims, events, actors } }: Correctable,
): readonly DecisionRecord[] {
  const { id } = nameOf(record);
  if (record.on === "claim") {
    const decision = claims.get(id);
    return decision === undefined ? [] : [{ on: "claim", decision }];
  }
  if (record.on === "event") {
    const decision = events.get(id);
    return decision === undefined ? [] : [{ on: "event", decision }];
  }
  const decision = actors.get(id);
  return decision === undefined ? [] : [{ on: "actor", decision }];
}
