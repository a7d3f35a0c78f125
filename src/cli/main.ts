/** The command line: arguments in, lines and an exit code out. */
import { coded } from "./coded.ts";
import { EXIT, UsageError, type Command, type Terminal } from "./terminal.ts";

/** A command's module is loaded when it is called for: what it needs costs nobody else's start. */
const COMMANDS: ReadonlyMap<string, { summary: string; load: () => Promise<Command> }> = new Map([
  [
    "extract",
    {
      summary: "articles in, a data set of dated, attributed events out",
      load: async () => (await import("./extract.ts")).EXTRACT,
    },
  ],
  [
    "explain",
    {
      summary: "one article with every mark, and the reason of every decision",
      load: async () => (await import("./explain.ts")).EXPLAIN,
    },
  ],
  [
    "times",
    {
      summary: "time expressions, JSON Lines in and out",
      load: async () => (await import("./times.ts")).TIMES,
    },
  ],
  [
    "quotes",
    {
      summary: "who says what, JSON Lines in and out",
      load: async () => (await import("./quotes.ts")).QUOTES,
    },
  ],
  [
    "build",
    {
      summary: "a collection's data file from its articles, actors and decisions",
      load: async () => (await import("./build.ts")).BUILD,
    },
  ],
  [
    "convert",
    {
      summary: "events of another format as a data file, or a data file in another format",
      load: async () => (await import("./convert.ts")).CONVERT,
    },
  ],
  [
    "pack",
    {
      summary: "a data file as Parquet, for collections too large to be loaded as a whole",
      load: async () => (await import("./pack.ts")).PACK,
    },
  ],
  [
    "hashes",
    {
      summary: "what marks a retold article as retold from an original",
      load: async () => (await import("./hashes.ts")).HASHES,
    },
  ],
]);

const WIDEST = Math.max(...[...COMMANDS.keys()].map((name) => name.length));

const OVERVIEW = `dateline <command> [options] [file ...]

${[...COMMANDS].map(([name, { summary }]) => `  ${name.padEnd(WIDEST)}  ${summary}`).join("\n")}

dateline <command> --help says more. Results go to standard output, messages to
standard error. Exit codes: 0 done, 1 something is wrong with a file (the others
are done all the same), 2 the call is wrong.`;

const HELP = new Set(["--help", "-h", "help"]);

/** Runs one command and answers its exit code; unexpected faults of the file system are thrown. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const asksHelp = args[0] !== undefined && HELP.has(args[0]);
  const name = args[asksHelp ? 1 : 0];
  const rest = asksHelp ? ["--help"] : args.slice(1);
  if (name === undefined) {
    (asksHelp ? terminal.out : terminal.err)(OVERVIEW);
    return asksHelp ? EXIT.done : EXIT.usage;
  }
  const entry = COMMANDS.get(name);
  if (entry === undefined) {
    terminal.err(`${coded(`dateline: there is no command "${name}"`, "cli.usage")}\n\n${OVERVIEW}`);
    return EXIT.usage;
  }
  const { usage, run } = await entry.load();
  if (wantsHelp(rest)) {
    terminal.out(usage);
    return EXIT.done;
  }
  try {
    return await run(rest, terminal);
  } catch (error) {
    const wrong = whatIsWrong(error);
    if (wrong === undefined) throw error;
    terminal.err(`${coded(`dateline ${name}: ${wrong}`, "cli.usage")}\n\n${usage}`);
    return EXIT.usage;
  }
}

/** Whatever stands behind "--" is a file's name. */
function wantsHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  return (end < 0 ? args : args.slice(0, end)).some((arg) => arg === "--help" || arg === "-h");
}

/** What is wrong with the call, `undefined` where the error is about something else. */
function whatIsWrong(error: unknown): string | undefined {
  if (error instanceof UsageError) return error.message;
  const code: unknown = error instanceof TypeError && "code" in error ? error.code : undefined;
  const fromOptions = typeof code === "string" && code.startsWith("ERR_PARSE_ARGS");
  // node goes on about "--" in further sentences
  if (fromOptions && error instanceof TypeError) return error.message.split(". ")[0];
  return undefined;
}
