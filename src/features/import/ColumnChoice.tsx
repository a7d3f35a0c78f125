import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { LookedAt } from "#src/worker/importing/import-protocol.ts";
import type { PARTS, SingleRole, SourceRole } from "./mapping-edits.ts";

export interface Columns {
  readonly columns: readonly string[];
  readonly first: readonly LookedAt[];
}

type Role = SingleRole | SourceRole | (typeof PARTS)[number] | "actor" | "where";

/** Letters of a cell that are shown. */
const SHOWN = 24;

/** Of more columns the page makes a list where somebody is about to open it: each has many lists. */
const MOST_AT_ONCE = 100;

/** The column that says one thing of an event; each with a cell to know it by. */
export function ColumnChoice({
  columns,
  first,
  says,
  column,
  doubt,
  onColumn,
}: Columns & {
  says: Role;
  column: string | undefined;
  /** why it should be looked at */
  doubt?: string | undefined;
  onColumn: (column: string | undefined) => void;
}) {
  const { t } = useTranslation();
  const id = useId();
  const [near, setNear] = useState(false);
  const isListed = (name: string) => near || columns.length <= MOST_AT_ONCE || name === column;
  return (
    <>
      <label htmlFor={id}>{t(`importing.mapping.role.${says}`)}</label>
      <div>
        <select
          id={id}
          value={column ?? ""}
          aria-describedby={doubt === undefined ? undefined : `${id}-doubt`}
          onFocus={() => setNear(true)}
          onPointerDown={() => setNear(true)}
          onChange={({ target }) => onColumn(target.value === "" ? undefined : target.value)}
        >
          <option value="">{t("importing.mapping.none")}</option>
          {columns.map((name, index) =>
            isListed(name) ? (
              <option key={name} value={name}>
                {named(name, cellOf(first, index))}
              </option>
            ) : undefined,
          )}
        </select>
        {doubt === undefined ? undefined : (
          <p id={`${id}-doubt`} className="import-doubt">
            {doubt}
          </p>
        )}
      </div>
    </>
  );
}

function cellOf(first: readonly LookedAt[], index: number): string {
  return first.map(({ cells }) => cells?.[index]?.trim() ?? "").find((cell) => cell !== "") ?? "";
}

function named(column: string, cell: string): string {
  if (cell === "") return column;
  return `${column}: ${cell.length > SHOWN ? `${cell.slice(0, SHOWN)}…` : cell}`;
}
