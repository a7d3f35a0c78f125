/** Mappings that somebody wants to use again, by the names of the columns, in this browser. */
import { readMapping, type TableMapping } from "#src/formats/import/table-mapping.ts";

const KEY = "dateline-mappings";
/** The oldest go. */
const MOST = 30;

interface KeptMapping {
  readonly columns: readonly string[];
  readonly mapping: TableMapping;
}

export function keptMapping(columns: readonly string[]): TableMapping | undefined {
  const wanted = JSON.stringify(columns);
  return readAll().find((kept) => JSON.stringify(kept.columns) === wanted)?.mapping;
}

/** Without a mapping, what was kept for these columns is forgotten. */
export function keepMapping(columns: readonly string[], mapping: TableMapping | undefined): void {
  const same = JSON.stringify(columns);
  const others = readAll().filter((kept) => JSON.stringify(kept.columns) !== same);
  const all = mapping === undefined ? others : [{ columns, mapping }, ...others];
  try {
    window.localStorage.setItem(KEY, JSON.stringify(all.slice(0, MOST)));
  } catch {
    // a browser that keeps nothing asks again next time
  }
}

function readAll(): readonly KeptMapping[] {
  try {
    const stored: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(stored) ? stored.flatMap(readOne) : [];
  } catch {
    return [];
  }
}

function readOne(stored: unknown): readonly KeptMapping[] {
  if (typeof stored !== "object" || stored === null) return [];
  const { columns, mapping } = { columns: undefined, mapping: undefined, ...stored };
  const read = readMapping(mapping);
  return read !== undefined && isTexts(columns) ? [{ columns, mapping: read }] : [];
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}
