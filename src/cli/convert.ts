/** `dateline convert`: a file of a foreign format in, ours out; or ours in, a foreign one out. */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { readDataset, type Dataset } from "#src/domain/dataset.ts";
import { LANGS, type Lang } from "#src/domain/model.ts";
import { recordsOf } from "#src/domain/record.ts";
import { EXPORT_FORMATS, type ExportFormat, type Loss } from "#src/formats/export/exported.ts";
import { exporterFor } from "#src/formats/export/exporters.ts";
import { coded } from "./coded.ts";
import { fileFault } from "./file-fault.ts";
import { messageLine } from "./message-line.ts";
import { openConvertible, type ReadingOptions } from "./open-convertible.ts";
import { packWhole } from "./pack-files.ts";
import { EXIT, UsageError, type Command, type Terminal } from "./terminal.ts";

const FORMATS = [...EXPORT_FORMATS, "parquet"] as const;
type Format = (typeof FORMATS)[number];

const USAGE = `dateline convert <file> [--out FILE] [--to FORMAT] [options]

Reads events from TimelineJS (JSON, spreadsheet), CSV and its kin, iCalendar,
JSON-LD, a list in JSON, or a data file of Dateline, and writes them in another
format. What can't be read is named with its row and column, and the rest is
read; what the new format can't hold is said. ".gz" is unpacked.

  -o, --out FILE       writes there, and not to standard output
  --to FORMAT          ${FORMATS.join(", ")};
                       by the ending of --out where it is not said, else json
  --title TEXT         title of the collection, where the file has none
  --lang TAG           language of its words (en)
  --encoding LABEL     how its letters are encoded; found out where not said
  --mapping FILE       which column says what, as --save-mapping writes it
  --save-mapping FILE  writes the mapping that was used, to be looked at and mended`;

interface ConvertCall extends ReadingOptions {
  readonly file: string;
  readonly out: string | undefined;
  readonly to: Format;
}

export const CONVERT: Command = {
  usage: USAGE,
  run: (args, terminal) => convert(readCall(args), terminal),
};

const ENDINGS: Readonly<Record<string, Format>> = {
  ".json": "json",
  ".parquet": "parquet",
  ".csv": "csv",
  ".ics": "icalendar",
  ".jsonld": "json-ld",
  ".md": "markdown",
};

function readCall(args: readonly string[]): ConvertCall {
  const text = { type: "string" } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      out: { type: "string", short: "o" },
      to: text,
      title: text,
      lang: text,
      encoding: text,
      mapping: text,
      "save-mapping": text,
    },
  });
  const [file, ...more] = positionals;
  if (file === undefined) throw new UsageError("name the file");
  if (more.length > 0) throw new UsageError(`one file at a time: "${more.join(" ")}" is more`);
  const { out, title, lang, encoding, mapping } = values;
  if (out === "") throw new UsageError("the place to write to has no name");
  const to = formatOf(values.to, out);
  if (to === "parquet" && out === undefined) throw new UsageError("say where to with --out");
  return { file, out, to, title, lang, encoding, mapping, saveMapping: values["save-mapping"] };
}

function formatOf(to: string | undefined, out: string | undefined): Format {
  if (to === undefined) return ENDINGS[path.extname(out ?? "").toLowerCase()] ?? "json";
  const format = FORMATS.find((known) => known === to);
  if (format === undefined) throw new UsageError(`no format "${to}": one of ${FORMATS.join(", ")}`);
  return format;
}

async function convert(call: ConvertCall, terminal: Terminal): Promise<number> {
  const { err } = terminal;
  const opened = await openConvertible(call.file, call, err);
  if (opened === undefined) return EXIT.wrong;
  const { json, isWhole } = opened;
  const reading = readDataset(json);
  if (!reading.ok) {
    err(messageLine(call.file, coded("is no data file of Dateline", "file.frame")));
    return EXIT.wrong;
  }
  for (const { place, reason, detail } of reading.problems) {
    err(messageLine(call.file, coded(`${place}: ${reason}: "${detail}"`, `record.${reason}`)));
  }
  const { dataset } = reading;
  if (dataset.events.length === 0) {
    err(messageLine(call.file, coded("has no event: nothing was written", "cli.no-event")));
    return EXIT.wrong;
  }
  const written = await write(dataset, call, terminal);
  const whole = isWhole && !reading.problems.some(({ leftOut }) => leftOut);
  return written && whole ? EXIT.done : EXIT.wrong;
}

/** Whether all was written. */
async function write(
  dataset: Dataset,
  { out, to, lang }: ConvertCall,
  terminal: Terminal,
): Promise<boolean> {
  const { err } = terminal;
  const { length } = dataset.events;
  try {
    if (to === "parquet") {
      await packWhole(dataset, out ?? "", () => {});
    } else {
      const text = await textOf(dataset, to, lang, err);
      if (out === undefined) terminal.out(text.replace(/\n$/u, ""));
      else await writeFile(out, text);
    }
  } catch (error) {
    err(messageLine(out ?? "", fileFault(error)));
    return false;
  }
  if (out !== undefined) err(`${out}: ${String(length)} event${length === 1 ? "" : "s"}`);
  return true;
}

async function textOf(
  dataset: Dataset,
  format: ExportFormat,
  lang: string | undefined,
  err: Terminal["err"],
): Promise<string> {
  const exporter = await exporterFor(format);
  const input = { dataset, records: recordsOf(dataset), lang: interfaceLang(lang) };
  for (const loss of exporter.losses(input)) err(lossWords(loss, format));
  return exporter.write(input).text;
}

function interfaceLang(lang: string | undefined): Lang {
  return LANGS.find((known) => known === lang?.split("-")[0]) ?? "en";
}

function lossWords({ what, events }: Loss, format: ExportFormat): string {
  const count = `${String(events)} event${events === 1 ? "" : "s"}`;
  return `${format} can't hold of ${count}: ${what.replaceAll("-", " ")}`;
}
