import { useTranslation } from "react-i18next";
import type { Collection } from "#src/data/collection-query.ts";
import type { Lang } from "#src/domain/model.ts";
import type { DraftLink } from "./draft.ts";
import { FieldChoice } from "./FieldChoice.tsx";
import { NameRows } from "./NameRows.tsx";
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
  return (
    <fieldset>
      <legend>{t("checking.edit.speakers")}</legend>
      <p className="edit-note">
        {links.length === 0 ? t("checking.edit.speakersNone") : t("checking.edit.speakersHow")}
      </p>
      <NameRows<DraftLink>
        rows={links}
        onRows={(rows) => set({ ...draft, links: rows })}
        collection={collection}
        lang={lang}
        label={t("checking.edit.speaker")}
        addLabel={t("checking.edit.addSpeaker")}
        fresh={(name) => ({ ...name, of: undefined, form: "indirect" })}
      >
        {(row, change) => (
          <FieldChoice
            label={t("checking.edit.form")}
            value={row.form}
            options={FORMS.map((form) => [form, t(`checking.edit.forms.${form}`)] as const)}
            onChange={(form) => change({ ...row, form })}
          />
        )}
      </NameRows>
    </fieldset>
  );
}
