/** The order of day and month in a table's dates: one "25/12/2020" settles it for a column. */
import { ordersOf, type DateOrder } from "./date-forms.ts";
import type { Table, TableRow } from "./table.ts";

interface OrderFound {
  /** that its rows show; both where they contradict each other */
  readonly shown: readonly DateOrder[];
  /** a date that either order fits */
  readonly example: string | undefined;
}

/** Looks at all rows, unless none of the first has such a date. */
export function orderIn(table: Table, columns: readonly string[]): OrderFound {
  const places = columns.map((column) => table.columns.indexOf(column));
  const datesIn = ({ cells }: TableRow) =>
    places.flatMap((place) => {
      const cell = cells[place];
      const date = typeof cell === "string" ? (cell.trim().split(/[ T]/u)[0] ?? "") : "";
      const orders = ordersOf(date);
      return orders === undefined ? [] : [{ date, orders }];
    });
  const shown = new Set<DateOrder>();
  let example: string | undefined;
  if (!table.sample.some((row) => datesIn(row).length > 0)) return { shown: [], example };
  for (const { rows } of table.pieces()) {
    for (const { date, orders } of rows.flatMap(datesIn)) {
      if (orders.length > 1) example ??= date;
      else for (const order of orders) shown.add(order);
    }
  }
  return { shown: [...shown], example };
}
