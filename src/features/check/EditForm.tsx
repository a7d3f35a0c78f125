import { useEffect, useRef, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Collection } from "#src/data/collection-query.ts";
import { KINDS, STANCES, type Lang } from "#src/domain/model.ts";
import type { Card } from "#src/extract/review/checked-collection.ts";
import { Button } from "#src/ui/Button.tsx";
import { ActorFields } from "./ActorFields.tsx";
import { eventOf } from "./card-words.ts";
import { DateFields } from "./DateFields.tsx";
import { EditorDateFields } from "./EditorDateFields.tsx";
import { FieldChoice } from "./FieldChoice.tsx";
import { KeyCap } from "./PressButton.tsx";
import { SpeakerFields } from "./SpeakerFields.tsx";
import { TextFields } from "./TextFields.tsx";
import type { Editing } from "./use-editing.ts";
import "./edit-form.css";

/** The chosen claim and its event, field by field. */
export function EditForm({
  card,
  collection,
  lang,
  editing,
  dates,
  onClose,
}: {
  card: Card;
  collection: Collection;
  lang: Lang;
  editing: Editing;
  /** what could be its date, where it has none: then one begins there */
  dates?: ReactNode;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(false);
  useEffect(() => {
    form.current?.closest(".card")?.scrollIntoView({ block: "start" });
    const isUndated = form.current?.dataset["undated"] === "true";
    const start = isUndated ? "input[type=radio]:checked" : "input, select, textarea";
    form.current?.querySelector<HTMLElement>(start)?.focus();
  }, []);
  const { draft, set, faults, langs } = editing;
  const record = eventOf(card, collection);
  /** What is wrong is led to: it may be scrolled away, or folded. */
  const save = () => {
    setTried(faults.size > 0);
    if (faults.size === 0) editing.save();
    else focusFault(form.current);
  };
  return (
    <form
      ref={form}
      className="card-panel edit-form"
      data-undated={dates !== undefined}
      aria-label={t("checking.edit.title")}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      // the reasons stand in the language of the page, not in that of the browser
      noValidate
      onKeyDown={(event) => {
        if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        save();
      }}
    >
      {record === undefined ? (
        <p className="edit-note">{t("checking.edit.noEvent")}</p>
      ) : (
        <>
          <TextFields
            label={t("checking.edit.eventTitle")}
            texts={draft.titles}
            langs={langs}
            reader={lang}
            fault={faults.has("title") ? t("checking.edit.fault.title") : undefined}
            onChange={(titles) => set({ ...draft, titles })}
          />
          {record.event.evidence.length > 1 ? (
            <p className="edit-note">
              {t("checking.edit.sharedEvent", { count: record.event.evidence.length - 1 })}
            </p>
          ) : undefined}
          <FieldChoice
            label={t("checking.edit.kind")}
            value={draft.kind}
            options={KINDS.map((kind) => [kind, t(`kindOne.${kind}`)] as const)}
            onChange={(kind) => set({ ...draft, kind })}
          />
        </>
      )}
      {dates}
      <DateFields card={card} editing={editing} lang={lang} />
      <ActorFields editing={editing} collection={collection} lang={lang} />
      <SpeakerFields editing={editing} collection={collection} lang={lang} />
      <FieldChoice
        label={t("checking.edit.stance")}
        value={draft.stance}
        options={STANCES.map((stance) => [stance, t(`checking.edit.stances.${stance}`)] as const)}
        onChange={(stance) => set({ ...draft, stance })}
      />
      <TextFields
        label={t("checking.edit.place")}
        texts={draft.place}
        langs={langs}
        reader={lang}
        onChange={(place) => set({ ...draft, place })}
      />
      <TextFields
        label={t("checking.edit.passage")}
        texts={draft.passage}
        langs={editing.scenes.map((scene) => scene.lang)}
        reader={lang}
        rows={3}
        fault={faults.has("passage") ? t("checking.edit.fault.passage") : undefined}
        onChange={(passage) => set({ ...draft, passage })}
      />
      {record === undefined ? undefined : (
        <>
          <EditorDateFields editing={editing} lang={lang} />
          <TextFields
            label={t("checking.edit.summary")}
            texts={draft.summaries}
            langs={langs}
            reader={lang}
            rows={2}
            onChange={(summaries) => set({ ...draft, summaries })}
          />
          <NoteFields editing={editing} />
        </>
      )}
      <div className="card-acts edit-foot">
        <p role="alert" className="edit-fault">
          {tried && faults.size > 0 ? t("checking.edit.faulty") : undefined}
        </p>
        <Button look="solid" type="submit">
          {t("checking.edit.save")} <KeyCap keys={`${t("keys.name.control")} ↵`} />
        </Button>
        <Button look="outlined" onClick={onClose}>
          {t("checking.edit.close")} <KeyCap keys={t("keys.name.escape")} />
        </Button>
        {editing.edited ? (
          <Button look="plain" onClick={editing.discard}>
            {t("checking.edit.discard")}
          </Button>
        ) : undefined}
      </div>
    </form>
  );
}

function focusFault(form: HTMLElement | null): void {
  const field = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
  const folded = field?.closest("details");
  if (folded) folded.open = true;
  field?.focus();
  // with what is said below it
  field?.scrollIntoView({ block: "center" });
}

function NoteFields({ editing: { draft, set, langs } }: { editing: Editing }) {
  const { t } = useTranslation();
  const { note } = draft;
  const [lang = ""] = langs;
  return (
    <fieldset>
      <legend>{t("checking.edit.note")}</legend>
      <FieldChoice
        label={t("checking.edit.noteAbout")}
        value={note.about}
        options={[
          ["context", t("checking.edit.noteContext")],
          ["disagreement", t("checking.edit.noteDisagreement")],
        ]}
        onChange={(about) => set({ ...draft, note: { ...note, about } })}
      />
      <label className="edit-field">
        <span>{t("checking.edit.noteText")}</span>
        <textarea
          rows={2}
          lang={lang}
          value={note.text}
          onChange={({ target }) => set({ ...draft, note: { ...note, text: target.value } })}
        />
      </label>
    </fieldset>
  );
}
