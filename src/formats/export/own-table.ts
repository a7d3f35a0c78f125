/**
 * Our table as others may find it: its columns, and the guard that keeps a spreadsheet from running a
 * cell. Who reads such a table again takes the guard off; of foreign tables an apostrophe is a word.
 */
import { BEGINS_FORMULA } from "./escape.ts";

/**
 * The title is never empty: where it doesn't exist in the language that was chosen it is in another,
 * which `lang` tells. Titles, labels and summaries stand in a column for each language besides:
 * "title_de".
 */
export const OWN_COLUMNS = [
  "id",
  "title",
  "lang",
  "summary",
  "edtf",
  "begin_earliest",
  "begin_latest",
  "end_earliest",
  "end_latest",
  "not_before",
  "not_after",
  "layer",
  "editor_edtf",
  "editor_url",
  "kind",
  "saying",
  "actors",
  "actor_ids",
  "speakers",
  "place",
  "sources",
  "urls",
  "published",
  "passage",
  "passage_source",
  "notes",
] as const;

/** Of several values in one cell. */
export const BETWEEN_VALUES = "; ";

/** Whether the columns' names are those of a table that was written here. */
export function isOwnTable(columns: readonly string[]): boolean {
  return OWN_COLUMNS.every((name) => columns.includes(name));
}

const NUMBER = /^-?\d+(?:\.\d+)?$/u;

/** What stands behind an apostrophe is text to a spreadsheet; numbers stay numbers. */
export function guarded(cell: string): string {
  const runs = BEGINS_FORMULA.test(cell.replace(/^'+/u, ""));
  return runs && !NUMBER.test(cell) ? `'${cell}` : cell;
}

export function withoutGuard(cell: string): string {
  return cell.startsWith("'") && BEGINS_FORMULA.test(cell.replace(/^'+/u, ""))
    ? cell.slice(1)
    : cell;
}
