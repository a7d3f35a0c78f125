/**
 * Results of Wikidata's query service. It writes every date as the first moment of what it is: the
 * year 1848 is "1848-01-01T00:00:00Z". Without its precision the first day of a month is no day.
 */
import { readCellDate, readCellEnd } from "./cell-date.ts";
import { coarser, dateOfRow, datedRow, type RowDate, type RowText } from "./mapped-date.ts";
import { sourceOf } from "./mapped-sources.ts";
import { webAddress } from "./web-address.ts";
import { MAPPING_FORMAT, type TableMapping } from "./table-mapping.ts";
import { IN_ENGLISH, type TableShape } from "./table-shape.ts";

export const WIKIDATA: TableShape = {
  id: "wikidata",
  name: "Wikidata",
  langOf: IN_ENGLISH,
  has: ["item", "itemLabel"],
  mapping: {
    format: MAPPING_FORMAT,
    shape: "wikidata",
    title: "itemLabel",
    summary: "itemDescription",
    id: "item",
    actors: [],
    where: [],
    sources: [],
  },
  takes: [],
  date: dateOf,
  sources: (text) => {
    const url = webAddress(text("item"));
    const source = url === undefined ? undefined : sourceOf({ publisher: "Wikidata", url });
    return source === undefined ? [] : [source];
  },
};

function dateOf(text: RowText, mapping: TableMapping): RowDate | undefined {
  const { begin, end, precision } = mapping;
  const withoutClock: RowText = (column) => text(column).replace(/T00:00:00Z$/u, "");
  if (precision !== undefined) return dateOfRow(withoutClock, mapping);
  const unit = (edtf: string) => (edtf.endsWith("-01-01") ? "year" : "month");
  const read = (column: string | undefined, reader: typeof readCellDate) => {
    const date = column === undefined ? {} : reader(withoutClock(column));
    if (date.edtf === undefined || !date.edtf.endsWith("-01")) return date;
    return { ...date, edtf: coarser(date.edtf, unit(date.edtf)) };
  };
  return datedRow(read(begin, readCellDate), read(end, readCellEnd), { begin, end });
}
