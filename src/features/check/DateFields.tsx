import { useId } from "react";
import { useTranslation } from "react-i18next";
import { whenOf } from "#src/domain/event-time.ts";
import type { Dated, Lang } from "#src/domain/model.ts";
import type { Card } from "#src/extract/review/checked-collection.ts";
import { dateInWords } from "#src/i18n/dates.ts";
import type { DraftDate } from "./draft.ts";
import { TextFields } from "./TextFields.tsx";
import { edtfTyped } from "./typed-date.ts";
import type { Editing } from "./use-editing.ts";

const CHOICES = ["kept", "own", "none"] as const;

/** The date of the words: as it was read, another one with its words, or none. */
export function DateFields({ card, editing, lang }: { card: Card; editing: Editing; lang: Lang }) {
  const { t } = useTranslation();
  const group = useId();
  const { draft, set } = editing;
  const { date } = draft;
  const change = (next: Partial<DraftDate>) => set({ ...draft, date: { ...date, ...next } });
  return (
    <fieldset>
      <legend>{t("checking.edit.date")}</legend>
      {CHOICES.map((choice) => (
        <label key={choice} className="edit-radio">
          <input
            type="radio"
            name={group}
            checked={date.choice === choice}
            onChange={() => change({ choice })}
          />
          <span>
            {t(`checking.edit.dates.${choice}`)}
            {choice === "kept" ? <Layers card={card} kind={draft.kind} lang={lang} /> : undefined}
          </span>
        </label>
      ))}
      {date.choice === "own" ? (
        <div className="edit-inside">
          <DateField
            label={t("checking.edit.dateTyped")}
            value={date.edtf}
            lang={lang}
            fault={
              editing.faults.has("date")
                ? t("checking.edit.fault.date")
                : editing.faults.has("dateEmpty")
                  ? t("checking.edit.fault.dateEmpty")
                  : undefined
            }
            onChange={(edtf) => change({ edtf })}
          />
          <TextFields
            label={t("checking.edit.words")}
            texts={date.words}
            langs={editing.scenes.map((scene) => scene.lang)}
            reader={lang}
            fault={editing.faults.has("words") ? t("checking.edit.fault.words") : undefined}
            onChange={(words) => change({ words })}
          />
          <p className="edit-note">{t("checking.edit.wordsHow")}</p>
          <label className="edit-radio">
            <input
              type="checkbox"
              checked={date.counted}
              onChange={({ target }) => change({ counted: target.checked })}
            />
            <span>{t("checking.edit.counted")}</span>
          </label>
        </div>
      ) : undefined}
    </fieldset>
  );
}

/** What the words say, and what follows with the day of publication, each for itself. */
function Layers({ card, kind, lang }: { card: Card; kind: Card["kind"]; lang: Lang }) {
  const { t } = useTranslation();
  const when = whenOf({ kind }, card.claim);
  const layers = (["text", "published"] as const).flatMap((layer) => {
    const dated = when?.[layer];
    return dated === undefined ? [] : [{ layer, dated }];
  });
  if (layers.length === 0) return <small className="edit-layer">{t("derivation.undated")}</small>;
  return layers.map(({ layer, dated }) => (
    <small key={layer} className="edit-layer">
      <Words dated={dated} />{" "}
      {dated.edtf === undefined ? t("derivation.vague") : dateInWords(dated.edtf, lang, "heading")}{" "}
      ({t(`checking.edit.layer.${layer}`)})
    </small>
  ));
}

function Words({ dated: { words } }: { dated: Dated }) {
  const [own] = Object.entries(words ?? {});
  if (own === undefined) return undefined;
  const [lang, { exact }] = own;
  return (
    <em className="shown-words" lang={lang}>
      {exact}
    </em>
  );
}

/** A date as it is typed, with what it is read as beside it. */
export function DateField({
  label,
  value,
  lang,
  fault,
  onChange,
}: {
  label: string;
  value: string;
  lang: Lang;
  fault: string | undefined;
  onChange: (typed: string) => void;
}) {
  const { t } = useTranslation();
  const helpId = useId();
  const edtf = edtfTyped(value);
  const said =
    edtf === undefined
      ? fault
      : t("checking.edit.preview", { words: dateInWords(edtf, lang, "heading") });
  return (
    <div className="edit-dated">
      <label className="edit-field">
        <span>{label}</span>
        <input
          type="text"
          value={value}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={fault !== undefined}
          aria-describedby={helpId}
          onChange={({ target }) => onChange(target.value)}
        />
      </label>
      <div id={helpId}>
        <p
          className={edtf === undefined && fault !== undefined ? "edit-fault" : "edit-preview"}
          aria-live="polite"
        >
          {said}
        </p>
        {edtf === undefined ? <p className="edit-note">{t("checking.edit.dateHow")}</p> : undefined}
      </div>
    </div>
  );
}
