/** The tables whose columns are known. */
import { ACLED } from "./shape-acled.ts";
import { GDELT, ICEWS, ICEWS_DATAVERSE } from "./shape-events.ts";
import { OWN_TABLE } from "./shape-own.ts";
import { UCDP_GED } from "./shape-ucdp.ts";
import { WIKIDATA } from "./shape-wikidata.ts";
import type { TableMapping } from "./table-mapping.ts";
import type { TableShape } from "./table-shape.ts";

/** Those with more columns of their own come first. */
const SHAPES: readonly TableShape[] = [
  OWN_TABLE,
  UCDP_GED,
  ACLED,
  GDELT,
  ICEWS_DATAVERSE,
  ICEWS,
  WIKIDATA,
];

export function shapeOf({ shape }: TableMapping): TableShape | undefined {
  return SHAPES.find(({ id }) => id === shape);
}

export function recogniseShape(columns: readonly string[]): TableShape | undefined {
  const names = new Set(columns.map((column) => column.toLowerCase()));
  return SHAPES.find(({ has }) => has.every((name) => names.has(name.toLowerCase())));
}
