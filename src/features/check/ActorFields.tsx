import { useTranslation } from "react-i18next";
import type { Collection } from "#src/data/collection-query.ts";
import { ROLES, type Lang } from "#src/domain/model.ts";
import type { DraftActor } from "./draft.ts";
import { FieldChoice } from "./FieldChoice.tsx";
import { NameRows } from "./NameRows.tsx";
import type { Editing } from "./use-editing.ts";

/** Who takes part, and as what. */
export function ActorFields({
  editing: { draft, faults, set },
  collection,
  lang,
}: {
  editing: Editing;
  collection: Collection;
  lang: Lang;
}) {
  const { t } = useTranslation();
  return (
    <fieldset>
      <legend>{t("checking.field.actors")}</legend>
      <NameRows<DraftActor>
        rows={draft.actors}
        onRows={(actors) => set({ ...draft, actors })}
        collection={collection}
        lang={lang}
        label={t("checking.edit.actor")}
        addLabel={t("checking.edit.addActor")}
        faulty={faults.has("actor")}
        fresh={(name) => ({ ...name, role: "agent" })}
        note={
          faults.has("actor") ? (
            <p className="edit-fault">{t("checking.edit.fault.actor")}</p>
          ) : undefined
        }
      >
        {(row, change) => (
          <FieldChoice
            label={t("checking.edit.role")}
            value={row.role}
            options={ROLES.map((role) => [role, t(`checking.role.${role}`)] as const)}
            onChange={(role) => change({ ...row, role })}
          />
        )}
      </NameRows>
    </fieldset>
  );
}
