import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Collection } from "#src/data/collection-query.ts";
import type { Lang } from "#src/domain/model.ts";
import { Button } from "#src/ui/Button.tsx";
import { NEW_ACTOR, nextRow, type DraftName } from "./draft.ts";
import { focusLastBeside } from "./fieldset-focus.ts";
import { NameField } from "./NameField.tsx";

/** Names in rows, each with one more choice beside it; rows are taken out, and put in at the end. */
export function NameRows<T extends DraftName>({
  rows,
  onRows,
  collection,
  lang,
  label,
  addLabel,
  children: choice,
  fresh,
  faulty = false,
  note,
}: {
  rows: readonly T[];
  onRows: (rows: readonly T[]) => void;
  collection: Collection;
  lang: Lang;
  /** of a name's field */
  label: string;
  addLabel: string;
  /** what stands beside a name */
  children: (row: T, onChange: (row: T) => void) => ReactNode;
  /** a row that was just put in, from what every name begins with */
  fresh: (name: DraftName) => T;
  /** whether a row without a name is to be marked */
  faulty?: boolean;
  /** between the rows and the button that puts another in */
  note?: ReactNode;
}) {
  const { t } = useTranslation();
  const change = (row: T) => onRows(rows.map((own) => (own.row === row.row ? row : own)));
  return (
    <>
      {rows.map((row) => (
        <div key={row.row} className="edit-row">
          <NameField
            label={label}
            row={row}
            collection={collection}
            lang={lang}
            faulty={faulty && row.name.trim() === ""}
            onChange={change}
          />
          {choice(row, change)}
          <Button
            look="icon"
            aria-label={t("checking.edit.removeName", { name: row.name })}
            onClick={({ currentTarget }) => {
              onRows(rows.filter((own) => own !== row));
              focusLastBeside(currentTarget, "button");
            }}
          >
            ✕
          </Button>
        </div>
      ))}
      {note}
      <Button
        look="outlined"
        onClick={({ currentTarget }) => {
          onRows([...rows, fresh({ row: nextRow(rows), name: "", ids: [], made: NEW_ACTOR })]);
          focusLastBeside(currentTarget, "input");
        }}
      >
        {addLabel}
      </Button>
    </>
  );
}
