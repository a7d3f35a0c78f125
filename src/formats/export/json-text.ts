import type { ToExport } from "./exported.ts";

/** More events than anybody reads in a text editor: without the indents a file is half as long. */
const MANY = 1000;

export function jsonText(value: unknown, { records }: ToExport): string {
  return `${JSON.stringify(value, null, records.length > MANY ? 0 : 2)}\n`;
}
