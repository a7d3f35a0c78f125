/** A kind of table whose columns are known, with rules of its own. */
import type { Kind } from "#src/domain/vocabulary.ts";
import type { ImportedActor, ImportedSource } from "./imported.ts";
import type { RowDate, RowText } from "./mapped-date.ts";
import type { ShapeId, TableMapping } from "./table-mapping.ts";

export interface TableShape {
  readonly id: ShapeId;
  /** "UCDP GED" */
  readonly name: string;
  /** of its words, BCP 47; undefined where each row says its own */
  readonly langOf: (mapping: TableMapping) => string | undefined;
  /** columns that it always has; case doesn't count */
  readonly has: readonly string[];
  readonly mapping: TableMapping;
  /** apostrophes keep spreadsheets from running its cells */
  readonly isGuarded?: boolean;
  /** columns that the rules read besides those of the mapping */
  readonly takes: readonly string[];
  readonly title?: (text: RowText) => string | undefined;
  readonly summary?: (text: RowText) => string | undefined;
  readonly kind?: (text: RowText) => Kind | undefined;
  /** undefined where the mapping's columns say it */
  readonly date?: (text: RowText, mapping: TableMapping) => RowDate | undefined;
  readonly actors?: (text: RowText) => readonly ImportedActor[];
  readonly sources?: (text: RowText) => readonly ImportedSource[];
}

/** "Government of Syria – Syrian insurgents: Rami village", as far as there are such words. */
export function composedTitle(
  sides: readonly string[],
  ...rest: readonly string[]
): string | undefined {
  const stated = (texts: readonly string[]) => texts.filter((text) => text !== "");
  const [who, what] = [stated(sides).join(" – "), stated(rest).join(", ")];
  const title = [who, what].filter((text) => text !== "").join(": ");
  return title === "" ? undefined : title;
}

export const IN_ENGLISH = (): string => "en";

/** "best: 2, low: 2": the words of the columns, without those that are empty. */
export function columnWords(text: RowText, columns: readonly string[]): string {
  return columns
    .filter((column) => text(column) !== "")
    .map((column) => `${column}: ${text(column)}`)
    .join(", ");
}
