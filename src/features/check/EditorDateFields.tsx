import { useTranslation } from "react-i18next";
import type { Lang } from "#src/domain/model.ts";
import { DateField } from "./DateFields.tsx";
import type { DraftReference } from "./draft.ts";
import type { Editing } from "./use-editing.ts";

/** A date that is not in the article: never without where it is from. */
export function EditorDateFields({
  editing: { draft, faults, set },
  lang,
}: {
  editing: Editing;
  lang: Lang;
}) {
  const { t } = useTranslation();
  const { editor } = draft;
  const change = (next: Partial<DraftReference>) =>
    set({ ...draft, editor: { ...editor, ...next } });
  return (
    <details className="edit-details" open={editor.edtf !== "" || editor.url !== ""}>
      <summary>{t("checking.edit.elsewhere")}</summary>
      <p className="edit-note">{t("checking.edit.elsewhereWhy")}</p>
      <DateField
        label={t("checking.edit.elsewhereDate")}
        value={editor.edtf}
        lang={lang}
        fault={faults.has("editorDate") ? t("checking.edit.fault.date") : undefined}
        onChange={(edtf) => change({ edtf })}
      />
      <label className="edit-field">
        <span>{t("checking.edit.publisher")}</span>
        <input
          type="text"
          value={editor.publisher}
          aria-invalid={faults.has("editorReference")}
          onChange={({ target }) => change({ publisher: target.value })}
        />
      </label>
      <label className="edit-field">
        <span>{t("checking.edit.url")}</span>
        <input
          type="url"
          value={editor.url}
          aria-invalid={faults.has("editorReference")}
          onChange={({ target }) => change({ url: target.value })}
        />
      </label>
      {faults.has("editorReference") ? (
        <p className="edit-fault">{t("checking.edit.fault.editorReference")}</p>
      ) : undefined}
      <DateField
        label={t("checking.edit.published")}
        value={editor.published}
        lang={lang}
        fault={faults.has("editorPublished") ? t("checking.edit.fault.editorPublished") : undefined}
        onChange={(published) => change({ published })}
      />
      <label className="edit-radio">
        <input
          type="checkbox"
          checked={editor.stateMedia}
          onChange={({ target }) => change({ stateMedia: target.checked })}
        />
        <span>{t("reference.stateMedia")}</span>
      </label>
    </details>
  );
}
