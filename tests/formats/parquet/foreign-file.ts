/** Small files as other programs write them: any columns of any types. */
import type { SchemaElement } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";
import type { ArchiveFile } from "#src/archive/archive-file.ts";
import { opened } from "./made-archive.ts";

export interface Column {
  readonly name: string;
  readonly schema: readonly SchemaElement[];
  readonly data: readonly unknown[];
}

export function words(name: string, ...data: readonly unknown[]): Column {
  return {
    name,
    schema: [{ name, type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL" }],
    data,
  };
}

export function days(name: string, ...data: readonly (number | null)[]): Column {
  return {
    name,
    schema: [{ name, type: "INT32", converted_type: "DATE", repetition_type: "OPTIONAL" }],
    data,
  };
}

export function numbers(
  name: string,
  type: "INT64" | "DOUBLE",
  ...data: readonly unknown[]
): Column {
  return { name, schema: [{ name, type, repetition_type: "OPTIONAL" }], data };
}

export function instants(
  name: string,
  unit: "MILLIS" | "MICROS" | "NANOS",
  ...data: readonly bigint[]
): Column {
  const logical = { type: "TIMESTAMP", unit, isAdjustedToUTC: true } as const;
  return {
    name,
    schema: [{ name, type: "INT64", logical_type: logical, repetition_type: "REQUIRED" }],
    data,
  };
}

export function lists(name: string, ...data: readonly unknown[]): Column {
  return {
    name,
    schema: [
      { name, repetition_type: "OPTIONAL", num_children: 1, converted_type: "LIST" },
      { name: "list", repetition_type: "REPEATED", num_children: 1 },
      {
        name: "element",
        type: "BYTE_ARRAY",
        converted_type: "UTF8",
        repetition_type: "OPTIONAL",
      },
    ],
    data,
  };
}

export function file(...columns: readonly Column[]): Promise<ArchiveFile> {
  const schema = [
    { name: "root", num_children: columns.length },
    ...columns.flatMap((column) => column.schema),
  ];
  const columnData = columns.map(({ name, data }) => ({ name, data: [...data] }));
  return opened(new Uint8Array(parquetWriteBuffer({ columnData, schema })));
}
