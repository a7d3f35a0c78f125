import { useTranslation } from "react-i18next";
import type { MappingDoubt } from "#src/formats/import/guess-mapping.ts";
import type { TableMapping } from "#src/formats/import/table-mapping.ts";
import { Button } from "#src/ui/Button.tsx";
import type { LookedAt, LookedTable } from "#src/worker/importing/import-protocol.ts";
import { ColumnChoice, type Columns } from "./ColumnChoice.tsx";
import { DateDoubts } from "./DateDoubts.tsx";
import { keptMapping } from "./kept-mappings.ts";
import {
  byHand,
  MORE_ROLES,
  PARTS,
  SINGLE_ROLES,
  SOURCE_ROLES,
  withActor,
  withPart,
  withPlace,
  withSingle,
  withSource,
  type SingleRole,
} from "./mapping-edits.ts";

/** Which column says what; of files whose columns are known there is nothing to choose. */
export function Mapping({
  table,
  shape,
  first,
  onMapping,
}: {
  table: LookedTable;
  shape: string | undefined;
  first: readonly LookedAt[];
  onMapping: (mapping: TableMapping) => void;
}) {
  const { t } = useTranslation();
  const { mapping, guess, columns, doubts } = table;
  const kept = keptMapping(columns);
  const isKept = kept !== undefined && JSON.stringify(kept) === JSON.stringify(mapping);
  return (
    <fieldset className="import-mapping">
      <legend>{t("importing.mapping.title")}</legend>
      {isKept ? (
        <p className="import-note">
          {t("importing.mapping.kept")}{" "}
          <Button look="link" onClick={() => onMapping(guess)}>
            {t("importing.mapping.guess")}
          </Button>
        </p>
      ) : undefined}
      <DateDoubts mapping={mapping} doubts={doubts} onMapping={onMapping} />
      {shape === undefined ? (
        <Roles
          mapping={mapping}
          doubts={doubts}
          columns={{ columns, first }}
          onMapping={onMapping}
        />
      ) : (
        <p>
          {t("importing.mapping.shape", { shape })}{" "}
          <Button look="link" onClick={() => onMapping(byHand(mapping))}>
            {t("importing.mapping.byHand")}
          </Button>
        </p>
      )}
    </fieldset>
  );
}

const DOUBTED: Partial<Record<SingleRole, readonly MappingDoubt["what"][]>> = {
  title: ["title-guessed", "no-title"],
  begin: ["date-guessed", "no-date"],
};

function Roles({
  mapping,
  doubts,
  columns,
  onMapping,
}: {
  mapping: TableMapping;
  doubts: readonly MappingDoubt[];
  columns: Columns;
  onMapping: (mapping: TableMapping) => void;
}) {
  const { t } = useTranslation();
  const single = (role: SingleRole) => {
    const column = mapping[role];
    // a doubt is over when somebody has chosen
    const doubt = doubts.find(
      ({ what, column: doubted }) => DOUBTED[role]?.includes(what) === true && doubted === column,
    );
    return (
      <ColumnChoice
        key={role}
        {...columns}
        says={role}
        column={column}
        doubt={doubt === undefined ? undefined : t(`importing.mapping.doubt.${doubt.what}`)}
        onColumn={(chosen) => onMapping(withSingle(mapping, role, chosen))}
      />
    );
  };
  const [source = {}] = mapping.sources;
  return (
    <>
      <div className="import-fields">
        {SINGLE_ROLES.map(single)}
        {mapping.begin === undefined
          ? PARTS.map((part) => (
              <ColumnChoice
                key={part}
                {...columns}
                says={part}
                column={mapping.beginParts?.[part]}
                onColumn={(chosen) => onMapping(withPart(mapping, part, chosen))}
              />
            ))
          : undefined}
        {[...mapping.actors, undefined].map((actor, at) => (
          // by their places: the list that somebody chooses from keeps the focus
          <ColumnChoice
            key={`actor ${String(at)}`}
            {...columns}
            says="actor"
            column={actor?.column}
            onColumn={(chosen) => onMapping(withActor(mapping, at, chosen))}
          />
        ))}
        {[...mapping.where, undefined].map((place, at) => (
          <ColumnChoice
            key={`where ${String(at)}`}
            {...columns}
            says="where"
            column={place}
            onColumn={(chosen) => onMapping(withPlace(mapping, at, chosen))}
          />
        ))}
      </div>
      <details
        open={
          SOURCE_ROLES.some((role) => source[role] !== undefined) ||
          MORE_ROLES.some((role) => mapping[role] !== undefined)
        }
      >
        <summary>{t("importing.mapping.more")}</summary>
        <div className="import-fields">
          {SOURCE_ROLES.map((role) => (
            <ColumnChoice
              key={role}
              {...columns}
              says={role}
              column={source[role]}
              onColumn={(chosen) => onMapping(withSource(mapping, role, chosen))}
            />
          ))}
          {MORE_ROLES.map(single)}
        </div>
      </details>
    </>
  );
}
