import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { MappingDoubt } from "#src/formats/import/guess-mapping.ts";
import type { TableMapping } from "#src/formats/import/table-mapping.ts";

const ORDERS = ["DMY", "MDY"] as const;

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
  const order = doubts.find(({ what }) => what === "date-order");
  const serial = doubts.find(({ what }) => what === "serial-dates");
  const { dateOrder, serialDates, ...rest } = mapping;
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
              onChange={({ target }) => {
                const chosen = ORDERS.find((known) => known === target.value);
                const serials = serialDates === undefined ? {} : { serialDates };
                onMapping({ ...rest, ...serials, ...(chosen && { dateOrder: chosen }) });
              }}
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
        <label className="import-check">
          <input
            type="checkbox"
            checked={serialDates === true}
            onChange={({ target }) => {
              const ordered = dateOrder === undefined ? {} : { dateOrder };
              onMapping({ ...rest, ...ordered, ...(target.checked && { serialDates: true }) });
            }}
          />
          {t("importing.mapping.serial", { example: serial.example ?? "" })}
        </label>
      )}
    </>
  );
}
