/** `dateline build`: a collection's data file. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildCollection, countsInWords } from "./build-collection.ts";
import { folderFault, readCollectionFiles, readIfThere } from "./collection-files.ts";
import { coded } from "./coded.ts";
import { TIMELINE_FILE } from "./file-names.ts";
import { problemLine } from "./problem.ts";
import { EXIT, UsageError, type Command, type Terminal } from "./terminal.ts";
import { messageLine } from "./message-line.ts";

const USAGE = `dateline build <folder> [--check]

Builds <folder>/timeline.json: reads articles/ with the names of actors.json,
and applies the editor's decisions of review.json to what was found.

  --check   writes nothing, and fails where the file is not what would be built`;

export const BUILD: Command = {
  usage: USAGE,
  run: (args, terminal) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { check: { type: "boolean", default: false } },
    });
    const [folder, ...more] = positionals;
    if (folder === undefined) throw new UsageError("name the collection's folder");
    if (more.length > 0) throw new UsageError(`one folder at a time: "${more.join(" ")}" is more`);
    return build(folder, values.check, terminal);
  },
};

async function build(folder: string, check: boolean, { out, err }: Terminal): Promise<number> {
  const fault = await folderFault(folder);
  if (fault !== undefined) {
    err(messageLine(folder, fault));
    return EXIT.wrong;
  }
  const result = buildCollection(await readCollectionFiles(folder));
  if (!result.ok) {
    for (const problem of result.problems) err(problemLine(problem));
    err(`${result.problems.length} problem(s): nothing was written`);
    return EXIT.wrong;
  }
  const path = join(folder, TIMELINE_FILE);
  if (check) {
    if ((await readIfThere(path)) === result.json) return EXIT.done;
    const words = `is not what its files build: run dateline build ${folder}`;
    err(coded(`${TIMELINE_FILE}: ${words}`, "cli.stale"));
    return EXIT.wrong;
  }
  await writeFile(path, result.json);
  out(`${path}: ${result.events} events, ${result.counts.claims} claims`);
  out(countsInWords(result.counts));
  return EXIT.done;
}
