/** A mapping with another column in one of its roles. */
import {
  defined,
  type PartColumns,
  type SourceColumns,
  type TableMapping,
} from "#src/formats/import/table-mapping.ts";

export const SINGLE_ROLES = ["title", "begin", "end", "summary"] as const;
export const MORE_ROLES = ["clock", "kind", "lang", "id"] as const;
export const SOURCE_ROLES = ["publisher", "headline", "url", "published"] as const;
export const PARTS = ["year", "month", "day"] as const;

export type SingleRole = (typeof SINGLE_ROLES)[number] | (typeof MORE_ROLES)[number];
export type SourceRole = (typeof SOURCE_ROLES)[number];

type Column = string | undefined;

export function withSingle(mapping: TableMapping, role: SingleRole, column: Column): TableMapping {
  const { [role]: _before, ...rest } = mapping;
  const changed = { ...rest, ...defined({ [role]: column }) };
  if (role !== "begin" || column === undefined) return changed;
  // one column says it now
  const { beginParts: _parts, ...single } = changed;
  return single;
}

/** The year stands for all: without it there is no such date. */
export function withPart(
  mapping: TableMapping,
  part: keyof PartColumns,
  column: Column,
): TableMapping {
  const { begin: _begin, beginParts, ...rest } = mapping;
  const { year, ...parts } = { ...beginParts, [part]: column };
  return year === undefined ? rest : { ...rest, beginParts: { year, ...defined(parts) } };
}

export function withSource(mapping: TableMapping, role: SourceRole, column: Column): TableMapping {
  const [first = {}, ...others] = mapping.sources;
  const { separator, ...columns } = { ...first, [role]: column };
  const named: SourceColumns = defined(columns);
  const own = Object.keys(named).length === 0 ? [] : [{ ...named, ...defined({ separator }) }];
  return { ...mapping, sources: [...own, ...others] };
}

/** `at` may be the place behind the last; what knows more of its column keeps it. */
export function withActor(mapping: TableMapping, at: number, column: Column): TableMapping {
  const actors = [...mapping.actors];
  if (column === undefined) actors.splice(at, 1);
  else actors[at] = { ...actors[at], column };
  return { ...mapping, actors };
}

export function withPlace(mapping: TableMapping, at: number, column: Column): TableMapping {
  const where = [...mapping.where];
  if (column === undefined) where.splice(at, 1);
  else where[at] = column;
  return { ...mapping, where };
}

/** By its columns alone. */
export function byHand(mapping: TableMapping): TableMapping {
  const { shape: _shape, ...columns } = mapping;
  return columns;
}
