/** `dateline pack`: a data file as Parquet, for collections that are too large to be loaded as a whole. */
import { parseArgs } from "node:util";
import { packByYear, packWhole, type Packed } from "./pack-files.ts";
import { openDataset } from "./open-dataset.ts";
import { coded } from "./coded.ts";
import { fileFault } from "./file-fault.ts";
import { messageLine } from "./message-line.ts";
import { EXIT, UsageError, type Command, type Terminal } from "./terminal.ts";

const USAGE = `dateline pack <file> (--out FILE | --by-year FOLDER)

Writes a data file (timeline.json) as Parquet, sorted by time. The page opens it
in its place and fetches only what is in view; every event opens as before.

  -o, --out FILE     writes one file
  --by-year FOLDER   writes a file for each year, and manifest.json, which the
                     page opens: it fetches only the years in view`;

interface PackCall {
  readonly file: string;
  readonly out: string | undefined;
  readonly byYear: string | undefined;
}

export const PACK: Command = {
  usage: USAGE,
  run: (args, terminal) => pack(readCall(args), terminal),
};

function readCall(args: readonly string[]): PackCall {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: "string", short: "o" }, "by-year": { type: "string" } },
  });
  const [file, ...more] = positionals;
  if (file === undefined) throw new UsageError("name the data file");
  if (more.length > 0) throw new UsageError(`one file at a time: "${more.join(" ")}" is more`);
  const { out, "by-year": byYear } = values;
  if (out === undefined && byYear === undefined) {
    throw new UsageError("say where to with --out or --by-year");
  }
  if (out === "" || byYear === "") throw new UsageError("the place to write to has no name");
  return { file, out, byYear };
}

async function pack({ file, out, byYear }: PackCall, { out: say, err }: Terminal): Promise<number> {
  const opened = await openDataset(file, err);
  if (opened === undefined) return EXIT.wrong;
  const { dataset, isWhole } = opened;
  if (dataset.events.length === 0) {
    err(messageLine(file, coded("has no event: nothing was written", "cli.no-event")));
    return EXIT.wrong;
  }
  const progress = (events: number) => err(`${events} of ${dataset.events.length} events`);
  const ways: [string | undefined, () => Promise<Packed>][] = [
    [out, () => packWhole(dataset, out ?? "", progress)],
    [byYear, () => packByYear(dataset, byYear ?? "", progress)],
  ];
  for (const [path, write] of ways) {
    if (path === undefined) continue;
    try {
      const { files, events, bytes } = await write();
      say(`${path}: ${events} events in ${counted(files, "file")}, ${bytes} bytes`);
    } catch (error) {
      err(messageLine(path, fileFault(error)));
      return EXIT.wrong;
    }
  }
  return isWhole ? EXIT.done : EXIT.wrong;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
