import { useId } from "react";
import { useTranslation } from "react-i18next";
import { textInLang } from "#src/domain/local-text.ts";
import { ACTOR_KINDS, type Lang } from "#src/domain/model.ts";
import type { Collection } from "#src/data/collection-query.ts";
import { actorNamed, actorsByName } from "./actor-names.ts";
import type { DraftName } from "./draft.ts";
import { FieldChoice } from "./FieldChoice.tsx";

/** Somebody's name, completed from the actors of the collection; a new one is asked about. */
export function NameField<T extends DraftName>({
  label,
  row,
  collection: { dataset },
  lang,
  faulty = false,
  onChange,
}: {
  label: string;
  row: T;
  collection: Collection;
  lang: Lang;
  faulty?: boolean;
  onChange: (row: T) => void;
}) {
  const { t } = useTranslation();
  const listId = useId();
  const byName = actorsByName(dataset);
  const actors = [...dataset.actors.values()];
  const isNew = row.ids.length === 0 && row.name.trim() !== "";
  return (
    <>
      <label className="edit-field">
        <span>{label}</span>
        <input
          type="text"
          list={listId}
          autoComplete="off"
          value={row.name}
          aria-invalid={faulty}
          onChange={({ target }) => {
            const actor = actorNamed(target.value, byName);
            onChange({ ...row, name: target.value, ids: actor === undefined ? [] : [actor] });
          }}
        />
      </label>
      <datalist id={listId}>
        {actors.map(({ id, name, proposed }) => (
          <option key={id} value={textInLang(name, lang)}>
            {proposed === true ? t("checking.proposedActor") : undefined}
          </option>
        ))}
      </datalist>
      {isNew ? (
        <div className="edit-inside" role="group" aria-label={t("checking.edit.newActor")}>
          <p className="edit-note">{t("checking.edit.newActorHow", { name: row.name.trim() })}</p>
          <FieldChoice
            label={t("checking.edit.actorKind")}
            value={row.made.kind}
            options={ACTOR_KINDS.map(
              (kind) => [kind, t(`checking.edit.actorKinds.${kind}`)] as const,
            )}
            onChange={(kind) => onChange({ ...row, made: { ...row.made, kind } })}
          />
          <FieldChoice
            label={t("checking.edit.partOf")}
            value={row.made.partOf}
            options={[
              ["", t("checking.edit.partOfNone")],
              ...actors.map(({ id, name }) => [id, textInLang(name, lang)] as const),
            ]}
            onChange={(partOf) => onChange({ ...row, made: { ...row.made, partOf } })}
          />
        </div>
      ) : undefined}
    </>
  );
}
