/** A file of whatever format, opened as events: recognised, decoded, and read by its own reader. */
import { decode, decodeLabelled } from "../decode.ts";
import { guessMapping, type MappingGuess } from "./guess-mapping.ts";
import { readICalendar } from "./icalendar.ts";
import type { Import, ImportFault, ImportReading } from "./imported.ts";
import { readJsonLdEvents } from "./json-ld-events.ts";
import { readJsonList } from "./json-list.ts";
import { packedOffice } from "./packed-office.ts";
import { isParquet, recognise, type FileFormat } from "./recognise.ts";
import { readTable, type Table, type TableReading } from "./table.ts";
import { readTimelineJsSheet } from "./timelinejs-sheet.ts";
import { readTimelineJs } from "./timelinejs.ts";
import { unpack } from "./unpack.ts";

/** What a file turns out to be. */
export type OpenedImport =
  | { readonly is: "events"; readonly format: FileFormat; readonly file: Import }
  /** its columns have to be told what they say; the guess may be right as it is */
  | {
      readonly is: "table";
      readonly format: FileFormat;
      readonly table: Table;
      readonly guess: MappingGuess;
    }
  /** nothing that is imported: it opens by itself, or is an article */
  | { readonly is: "other"; readonly format: "dateline" | "manifest" | "parquet" | "article" }
  | { readonly is: "fault"; readonly fault: ImportFault };

export interface OpenOptions {
  /** a label of the Encoding Standard; found out where nobody says it */
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
  readonly header?: boolean | undefined;
}

export interface Opened {
  readonly opened: OpenedImport;
  /** the encoding that was read where it is not UTF-8, and may be wrong */
  readonly encoding?: string | undefined;
  /** the text, for whoever reads the file otherwise; "" where it is none */
  readonly text: string;
  /** as they are when unpacked, of a file that is no text */
  readonly bytes?: Uint8Array | undefined;
}

/** Never throws. */
export function openImport(name: string, given: Uint8Array, options: OpenOptions = {}): Opened {
  const unpacking = unpack(given);
  if (!unpacking.ok) {
    const { kind, detail } = unpacking;
    return { opened: { is: "fault", fault: { kind, detail } }, text: "" };
  }
  const { bytes } = unpacking;
  const packed = packedOffice(name, bytes);
  if (packed !== undefined) {
    return {
      opened: { is: "fault", fault: { kind: "not-this-format", detail: packed } },
      text: "",
    };
  }
  if (isParquet(bytes)) return { opened: { is: "other", format: "parquet" }, text: "", bytes };
  const { text, encoding } = textOf(bytes, options.encoding);
  return {
    text,
    opened: openText(name.replace(/\.gz$/iu, ""), text, options),
    ...(encoding !== undefined && { encoding }),
  };
}

function openText(name: string, text: string, options: OpenOptions): OpenedImport {
  const recognised = recognise(name, text);
  if (recognised.format === undefined) return { is: "fault", fault: recognised.fault };
  const { format } = recognised;
  switch (format) {
    case "dateline":
    case "manifest":
    case "parquet":
    case "article":
      return { is: "other", format };
    case "timelinejs":
      return eventsOf(format, readTimelineJs(text));
    case "timelinejs-sheet":
      return eventsOf(format, readTimelineJsSheet(text));
    case "icalendar":
      return eventsOf(format, readICalendar(text));
    case "json-ld":
      return eventsOf(format, readJsonLdEvents(text));
    case "json-list":
      return tableOf(format, readJsonList(text));
    case "table":
      return tableOf(format, readTable(text, options));
  }
}

function eventsOf(format: FileFormat, reading: ImportReading): OpenedImport {
  return reading.ok
    ? { is: "events", format, file: reading.file }
    : { is: "fault", fault: reading.fault };
}

function tableOf(format: FileFormat, reading: TableReading): OpenedImport {
  if (!reading.ok) return { is: "fault", fault: reading.fault };
  const { table } = reading;
  return { is: "table", format, table, guess: guessMapping(table) };
}

function textOf(
  bytes: Uint8Array,
  label: string | undefined,
): { readonly text: string; readonly encoding?: string | undefined } {
  if (label !== undefined) {
    try {
      return { text: decodeLabelled(label, bytes), encoding: label };
    } catch {
      // a label that nobody knows is none
    }
  }
  const { text, problems } = decode(bytes);
  return { text, encoding: problems.find(({ kind }) => kind === "encoding")?.detail };
}
