import { useTranslation } from "react-i18next";
import type { Collection } from "#src/data/collection-query.ts";
import type { Lang } from "#src/domain/model.ts";
import { Button } from "#src/ui/Button.tsx";
import { NEW_ACTOR, nextRow, type DraftLink } from "./draft.ts";
import { focusLastBeside } from "./fieldset-focus.ts";
import { FieldChoice } from "./FieldChoice.tsx";
import { NameField } from "./NameField.tsx";
import type { Editing } from "./use-editing.ts";

const FORMS = ["direct", "indirect", "own"] as const;

/** Through whom it reached the paper, from the paper inwards. A link without a name names nobody. */
export function SpeakerFields({
  editing: { draft, set },
  collection,
  lang,
}: {
  editing: Editing;
  collection: Collection;
  lang: Lang;
}) {
  const { t } = useTranslation();
  const { links } = draft;
  const change = (row: DraftLink) =>
    set({ ...draft, links: links.map((own) => (own.row === row.row ? row : own)) });
  return (
    <fieldset>
      <legend>{t("checking.edit.speakers")}</legend>
      <p className="edit-note">
        {links.length === 0 ? t("checking.edit.speakersNone") : t("checking.edit.speakersHow")}
      </p>
      {links.map((row) => (
        <div key={row.row} className="edit-row">
          <NameField
            label={t("checking.edit.speaker")}
            row={row}
            collection={collection}
            lang={lang}
            onChange={change}
          />
          <FieldChoice
            label={t("checking.edit.form")}
            value={row.form}
            options={FORMS.map((form) => [form, t(`checking.edit.forms.${form}`)] as const)}
            onChange={(form) => change({ ...row, form })}
          />
          <Button
            look="icon"
            aria-label={t("checking.edit.removeName", { name: row.name })}
            onClick={({ currentTarget }) => {
              set({ ...draft, links: links.filter((own) => own !== row) });
              focusLastBeside(currentTarget, "button");
            }}
          >
            ✕
          </Button>
        </div>
      ))}
      <Button
        look="outlined"
        onClick={({ currentTarget }) => {
          const row: DraftLink = {
            row: nextRow(links),
            of: undefined,
            name: "",
            ids: [],
            made: NEW_ACTOR,
            form: "indirect",
          };
          set({ ...draft, links: [...links, row] });
          focusLastBeside(currentTarget, "input");
        }}
      >
        {t("checking.edit.addSpeaker")}
      </Button>
    </fieldset>
  );
}
