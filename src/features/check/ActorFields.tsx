import { useTranslation } from "react-i18next";
import type { Collection } from "#src/data/collection-query.ts";
import { ROLES, type Lang } from "#src/domain/model.ts";
import { Button } from "#src/ui/Button.tsx";
import { NEW_ACTOR, nextRow, type DraftActor } from "./draft.ts";
import { focusLastBeside } from "./fieldset-focus.ts";
import { FieldChoice } from "./FieldChoice.tsx";
import { NameField } from "./NameField.tsx";
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
  const { actors } = draft;
  const change = (row: DraftActor) =>
    set({ ...draft, actors: actors.map((own) => (own.row === row.row ? row : own)) });
  return (
    <fieldset>
      <legend>{t("checking.field.actors")}</legend>
      {actors.map((row) => (
        <div key={row.row} className="edit-row">
          <NameField
            label={t("checking.edit.actor")}
            row={row}
            collection={collection}
            lang={lang}
            faulty={faults.has("actor") && row.name.trim() === ""}
            onChange={change}
          />
          <FieldChoice
            label={t("checking.edit.role")}
            value={row.role}
            options={ROLES.map((role) => [role, t(`checking.role.${role}`)] as const)}
            onChange={(role) => change({ ...row, role })}
          />
          <Button
            look="icon"
            aria-label={t("checking.edit.removeName", { name: row.name })}
            onClick={({ currentTarget }) => {
              set({ ...draft, actors: actors.filter((own) => own !== row) });
              focusLastBeside(currentTarget, "button");
            }}
          >
            ✕
          </Button>
        </div>
      ))}
      {faults.has("actor") ? (
        <p className="edit-fault">{t("checking.edit.fault.actor")}</p>
      ) : undefined}
      <Button
        look="outlined"
        onClick={({ currentTarget }) => {
          const row: DraftActor = {
            row: nextRow(actors),
            name: "",
            ids: [],
            made: NEW_ACTOR,
            role: "agent",
          };
          set({ ...draft, actors: [...actors, row] });
          focusLastBeside(currentTarget, "input");
        }}
      >
        {t("checking.edit.addActor")}
      </Button>
    </fieldset>
  );
}
