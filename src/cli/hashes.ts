/** `dateline hashes`: what marks a retold article as retold from an original. */
import { parseArgs } from "node:util";
import { coded } from "./coded.ts";
import { readIfThere } from "./collection-files.ts";
import { originalSection, paragraphLines } from "./hash-original.ts";
import { EXIT, UsageError, type Command } from "./terminal.ts";

const USAGE = `dateline hashes <file> [--lang de] [--lines 3,5,7]

Prints the "## original" section for a copy of an original, one paragraph per
line.

  --lang TAG    the original's language, as in "de" (the default) or "en"
  --lines LIST  takes only these lines of the file, counted from 1`;

export const HASHES: Command = {
  usage: USAGE,
  run: async (args, { out, err }) => {
    const { file, lang, lines } = readCall(args);
    const content = await readIfThere(file);
    if (content === undefined) {
      err(coded(`${file}: is missing`, "cli.missing"));
      return EXIT.wrong;
    }
    out(await originalSection(paragraphLines(content, lines), lang, globalThis.crypto.subtle));
    return EXIT.done;
  },
};

function readCall(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      lang: { type: "string", default: "de" },
      lines: { type: "string", default: "" },
    },
  });
  const [file, ...more] = positionals;
  if (file === undefined) throw new UsageError("name the original's file");
  if (more.length > 0) throw new UsageError(`one file at a time: "${more.join(" ")}" is more`);
  const numbers = values.lines.split(",").filter((part) => part !== "");
  const odd = numbers.find((part) => !/^[1-9]\d*$/u.test(part));
  if (odd !== undefined) throw new UsageError(`--lines: "${odd}" is no line's number`);
  return { file, lang: values.lang, lines: numbers.map(Number) };
}
