/** What an importer could not read, in words for a terminal. */
import type { ImportFault, ImportPlace, ImportProblem } from "#src/formats/import/imported.ts";

const REASONS: Readonly<Record<ImportProblem["reason"], string>> = {
  "no-title": "has neither a title nor words that could stand for one",
  "no-date": "states no date: it is kept without one",
  "bad-date":
    "can't be read as a date: its words stay; write it as 2024-08-06, or leave out what is unknown",
  "end-before-begin": "ends before it begins: the end is set aside",
  "beyond-axis": "is a year that no clock can hold: it is listed, and stands on no axis",
  "bad-value": "can't be read: it is set aside",
  "duplicate-id": "is the id of an earlier event too: this one gets another",
  "bad-record": "is no record of this format",
  "short-row": "has fewer cells than the table has columns: the last ones count as empty",
  "long-row": "has more cells than the table has columns: nobody can say which value belongs where",
  "open-quote": "opens a quotation mark that is never closed",
  "above-names": "stands above the names of the columns",
  "recurrence-cut": "repeats without end, or too often: the first ones are taken",
  "unknown-zone": "is a time zone that the file doesn't describe: the clock time stays as stated",
  "bad-address": "is no web address: it is set aside",
  "too-much": "is more than is read: the rest is set aside",
};

const FAULTS: Readonly<Record<ImportFault["kind"], string>> = {
  "not-json": "is not JSON: look at this place, or at what stands right before it",
  "not-this-format": "is none of the formats that are read: a table can be saved as CSV",
  empty: "is empty",
  "cut-off": "is cut off: fetch it once more",
  "too-deep": "is nested too deeply",
  "too-large": "is too large",
  "no-columns": "has no columns that could be told apart",
};

/** A sentence that begins with the place in the file. */
export function problemWords({ place, reason, detail, leftOut }: ImportProblem): string {
  const value = detail === "" ? "" : `"${detail}" `;
  const rest = leftOut ? "; the event is left out" : "";
  return `${placeWords(place)}${value}${REASONS[reason]}${rest}`;
}

export function faultWords({ kind, detail }: ImportFault): string {
  return detail === "" ? FAULTS[kind] : `${FAULTS[kind]} (${detail})`;
}

/** The line is said in front of the message, as compilers do. */
function placeWords({ row, path, column }: ImportPlace): string {
  const parts = [
    row === undefined ? undefined : `row ${String(row)}`,
    path,
    column === undefined ? undefined : `column "${column}"`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? "" : `${parts.join(", ")}: `;
}
