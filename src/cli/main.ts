/** The command line: arguments in, lines and an exit code out. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildCollection, TIMELINE_FILE } from "./build-collection.ts";
import { readCollectionFiles, readIfThere } from "./collection-files.ts";
import { originalSection, paragraphLines } from "./hash-original.ts";
import { problemLine } from "./problem.ts";

const USAGE = `dateline build <folder> [--check]
    builds <folder>/timeline.json from articles/, claims/, actors.json and review.json;
    --check writes nothing and fails where the file is not what would be built

dateline hashes <file> [--lang de] [--lines 3,5,7]
    prints the "## original" section for a copy of an original, one paragraph per line;
    --lines takes only these lines of it, counted from 1`;

/** Exit codes: done; something is wrong with the files; the call itself is wrong. */
export const EXIT = { done: 0, wrong: 1, usage: 2 } as const;

export interface Terminal {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/** Runs one command and answers its exit code; unexpected faults of the file system are thrown. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const call = readCall(args);
  if (call === undefined) {
    terminal.err(USAGE);
    return EXIT.usage;
  }
  const { command, target, check, lang, lines } = call;
  return command === "build"
    ? build(target, check, terminal)
    : hashes(target, lang, lines, terminal);
}

function readCall(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        check: { type: "boolean", default: false },
        lang: { type: "string", default: "de" },
        lines: { type: "string", default: "" },
      },
    });
    const [command, target, ...more] = positionals;
    const numbers = values.lines.split(",").filter((part) => part !== "");
    const wellFormed = numbers.every((part) => /^[1-9]\d*$/u.test(part));
    if (target === undefined || more.length > 0 || !wellFormed) return undefined;
    if (command !== "build" && command !== "hashes") return undefined;
    return { command, target, check: values.check, lang: values.lang, lines: numbers.map(Number) };
  } catch (error) {
    // parseArgs throws a TypeError for an option that it does not know
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

async function build(folder: string, check: boolean, { out, err }: Terminal): Promise<number> {
  const result = buildCollection(await readCollectionFiles(folder));
  if (!result.ok) {
    for (const problem of result.problems) err(problemLine(problem));
    err(`${result.problems.length} problem(s): nothing was written`);
    return EXIT.wrong;
  }
  const path = join(folder, TIMELINE_FILE);
  if (check) {
    if ((await readIfThere(path)) === result.json) return EXIT.done;
    err(`${TIMELINE_FILE}: is not what its files build: run dateline build ${folder}`);
    return EXIT.wrong;
  }
  await writeFile(path, result.json);
  out(`${path}: ${result.events} events, ${result.claims} claims`);
  return EXIT.done;
}

async function hashes(
  file: string,
  lang: string,
  lines: readonly number[],
  { out, err }: Terminal,
): Promise<number> {
  const content = await readIfThere(file);
  if (content === undefined) {
    err(`${file}: is missing`);
    return EXIT.wrong;
  }
  out(await originalSection(paragraphLines(content, lines), lang, globalThis.crypto.subtle));
  return EXIT.done;
}
