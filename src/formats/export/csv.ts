/** A table as text: RFC 4180, with the byte-order mark that makes spreadsheets read it as UTF-8. */

const LINE_END = "\r\n";
const BYTE_ORDER_MARK = "\u{FEFF}";

/** The first line of a table, with the mark that stands before it. */
export function csvHead(columns: readonly string[]): string {
  return BYTE_ORDER_MARK + csvRows([columns]);
}

export function csvRows(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join(",") + LINE_END).join("");
}

/** Blanks at the ends are quoted too: some readers take them off otherwise. */
function quoted(cell: string): string {
  return /[",\r\n]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
