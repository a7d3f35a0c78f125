import { useId, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { MappingDoubt } from "#src/formats/import/guess-mapping.ts";
import { defined, type TableMapping } from "#src/formats/import/table-mapping.ts";

const ORDERS = ["DMY", "MDY"] as const;

type Answers = Pick<TableMapping, "dateOrder" | "serialDates" | "shortYears">;

/** What the dates of a table leave open: whoever knows it says so. */
export function DateDoubts({
  mapping,
  doubts,
  onMapping,
}: {
  mapping: TableMapping;
  doubts: readonly MappingDoubt[];
  onMapping: (mapping: TableMapping) => void;
}) {
  const { t } = useTranslation();
  const id = useId();
  const [order, serial, short] = (["date-order", "serial-dates", "short-years"] as const).map(
    (doubt) => doubts.find(({ what }) => what === doubt),
  );
  const { dateOrder, serialDates, shortYears, ...rest } = mapping;
  const answer = (changed: Answers) =>
    onMapping({ ...rest, ...defined({ dateOrder, serialDates, shortYears, ...changed }) });
  return (
    <>
      {order === undefined ? undefined : (
        <div className="import-fields">
          <label htmlFor={id}>
            {t("importing.mapping.order", { example: order.example ?? "03/04" })}
          </label>
          <div>
            <select
              id={id}
              value={dateOrder ?? ""}
              aria-describedby={`${id}-doubt`}
              onChange={({ target }) =>
                answer({ dateOrder: ORDERS.find((known) => known === target.value) })
              }
            >
              <option value="">{t("importing.mapping.orders.either")}</option>
              {ORDERS.map((known) => (
                <option key={known} value={known}>
                  {t(`importing.mapping.orders.${known}`)}
                </option>
              ))}
            </select>
            <p id={`${id}-doubt`} className="import-doubt">
              {t("importing.mapping.doubt.date-order")}
            </p>
          </div>
        </div>
      )}
      {serial === undefined ? undefined : (
        <Check
          checked={serialDates === true}
          onChecked={(checked) => answer({ serialDates: checked ? true : undefined })}
        >
          {t("importing.mapping.serial", { example: serial.example ?? "" })}
        </Check>
      )}
      {short === undefined ? undefined : (
        <Check
          checked={shortYears === true}
          onChecked={(checked) => answer({ shortYears: checked ? true : undefined })}
        >
          {t("importing.mapping.shortYears", { example: short.example ?? "" })}
        </Check>
      )}
    </>
  );
}

function Check({
  checked,
  onChecked,
  children,
}: {
  checked: boolean;
  onChecked: (checked: boolean) => void;
  children: ReactNode;
}) {
  return (
    <label className="import-check">
      <input
        type="checkbox"
        checked={checked}
        onChange={({ target }) => onChecked(target.checked)}
      />
      {children}
    </label>
  );
}
