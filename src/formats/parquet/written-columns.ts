/** The columns of an archive that we write, in their order in the file. */
import type { SchemaElement } from "hyparquet";
import { columnDay } from "#src/archive/column-day.ts";
import type { LocalText } from "#src/domain/model.ts";
import type { ArchiveRow, WrittenTexts } from "./archive-writer.ts";

export interface WrittenColumn {
  readonly name: string;
  readonly schema: readonly SchemaElement[];
  /** the least and the greatest value of each group of rows: of days, which tell where events are */
  readonly statistics: boolean;
  /** texts of which hardly one comes twice */
  readonly differ: boolean;
  readonly valueOf: (row: ArchiveRow) => unknown;
}

/** Those of the timeline side by side, then what is shown of an event, then what opens it. */
export function columnsToWrite(texts: WrittenTexts): readonly WrittenColumn[] {
  return [
    days("begin_earliest", ({ bounds }) => dayOrNone(bounds?.beginEarliest)),
    days("begin_latest", ({ bounds }) => dayOrNone(bounds?.beginLatest)),
    days("end_earliest", ({ bounds }) => dayOrNone(bounds?.endEarliest)),
    days("end_latest", ({ bounds }) => dayOrNone(bounds?.endLatest)),
    words("layer", ({ layer }) => layer),
    words("kind", ({ kind }) => kind),
    words("saying", ({ saying }) => saying),
    lists("actors", ({ actors }) => actors),
    lists("sources", ({ sources }) => sources),
    lists("speakers", ({ speakers }) => speakers),
    integers("passages", ({ passages }) => passages),
    ownWords("id", ({ id }) => id),
    ...texts.titles.map((lang) => localWords("title", lang, ({ title }) => title)),
    ...texts.labels.map((lang) => localWords("label", lang, ({ label }) => label)),
    words("edtf", ({ edtf }) => edtf),
    ...texts.summaries.map((lang) => localWords("summary", lang, ({ summary }) => summary)),
    ...texts.places.map((lang) => localWords("place", lang, ({ place }) => place)),
    ...(texts.roles ? [words("roles", ({ roles }) => roles?.join(" "))] : []),
    ...(texts.url ? [words("url", ({ url }) => url)] : []),
    ...(texts.detail ? [json("detail", ({ detail }) => detail)] : []),
  ];
}

export function schemaOf(columns: readonly WrittenColumn[]): SchemaElement[] {
  const root: SchemaElement = { name: "root", num_children: columns.length };
  return [root, ...columns.flatMap(({ schema }) => schema)];
}

/** The same few, many times. */
function words(name: string, valueOf: WrittenColumn["valueOf"]): WrittenColumn {
  return { name, schema: [text(name, "OPTIONAL")], statistics: false, differ: false, valueOf };
}

/** Of each event its own. */
function ownWords(name: string, valueOf: WrittenColumn["valueOf"]): WrittenColumn {
  return { ...words(name, valueOf), differ: true };
}

function localWords(
  name: string,
  lang: string,
  textsOf: (row: ArchiveRow) => LocalText | undefined,
): WrittenColumn {
  return ownWords(`${name}_${lang.replaceAll("-", "_")}`, (row) => textsOf(row)?.[lang]);
}

/** As bytes: the library would write a string that is given for JSON once more as JSON. */
function json(name: string, textOf: (row: ArchiveRow) => string | undefined): WrittenColumn {
  return ownWords(name, textOf);
}

function days(name: string, valueOf: WrittenColumn["valueOf"]): WrittenColumn {
  const schema: SchemaElement = {
    name,
    type: "INT32",
    repetition_type: "OPTIONAL",
    converted_type: "DATE",
    logical_type: { type: "DATE" },
  };
  return { name, schema: [schema], statistics: true, differ: false, valueOf };
}

function integers(name: string, valueOf: WrittenColumn["valueOf"]): WrittenColumn {
  const schema: SchemaElement = { name, type: "INT32", repetition_type: "OPTIONAL" };
  return { name, schema: [schema], statistics: false, differ: false, valueOf };
}

function lists(name: string, valueOf: (row: ArchiveRow) => readonly string[]): WrittenColumn {
  return {
    name,
    schema: [
      {
        name,
        repetition_type: "OPTIONAL",
        num_children: 1,
        converted_type: "LIST",
        logical_type: { type: "LIST" },
      },
      { name: "list", repetition_type: "REPEATED", num_children: 1 },
      text("element", "REQUIRED"),
    ],
    statistics: false,
    differ: false,
    valueOf,
  };
}

function text(name: string, repetition: "OPTIONAL" | "REQUIRED"): SchemaElement {
  return {
    name,
    type: "BYTE_ARRAY",
    repetition_type: repetition,
    converted_type: "UTF8",
    logical_type: { type: "STRING" },
  };
}

function dayOrNone(day: number | undefined): number | undefined {
  return day === undefined || !Number.isFinite(day) ? undefined : columnDay(day);
}
