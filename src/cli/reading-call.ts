/** The part of a call that `extract` and `explain` share: files, and how to read them. */
import { parseArgs } from "node:util";
import { LangTag } from "#src/domain/model.ts";
import { isDay } from "./document-line.ts";
import { UsageError } from "./terminal.ts";

export const STANDARD_INPUT = "-";

export interface ReadingCall {
  /** at least one; "-" is standard input */
  readonly files: readonly string[];
  /** ISO 8601 day */
  readonly published: string | undefined;
  /** BCP 47 */
  readonly lang: string | undefined;
  /** a file */
  readonly actors: string | undefined;
  readonly narrative: boolean;
  /** a file to write to */
  readonly out: string | undefined;
}

export const READING_USAGE = `A file is plain text, Markdown or a saved HTML page; "-" is standard input.

  --published DAY  the day of publication, as in 2025-07-12: relative words are
                   counted from it, and it wins over what the file says
  --lang TAG       the language, where the file doesn't say it or says it wrong
  --narrative      a history: relative words are counted from the date last
                   mentioned and not from the day of publication
  --actors FILE    actors to read with, instead of the bundled collection's`;

/** Throws `UsageError`, or what `parseArgs` throws. `--out` is known where it is allowed. */
export function readReadingCall(args: readonly string[], mayWrite: boolean): ReadingCall {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      published: { type: "string" },
      lang: { type: "string" },
      actors: { type: "string" },
      narrative: { type: "boolean", default: false },
      ...(mayWrite ? { out: { type: "string" } as const } : {}),
    },
  });
  const { published, lang, actors, narrative } = values;
  if (positionals.length === 0) {
    throw new UsageError('name a file, or "-" for standard input');
  }
  if (published !== undefined && !isDay(published)) {
    throw new UsageError(`--published: "${published}" is no day, as 2025-07-12 is`);
  }
  if (lang !== undefined && !LangTag.safeParse(lang).success) {
    throw new UsageError(`--lang: "${lang}" is no language tag, as "de" is`);
  }
  const out: unknown = Object.entries(values).find(([name]) => name === "out")?.[1];
  return {
    files: positionals,
    published,
    lang,
    actors,
    narrative,
    out: typeof out === "string" ? out : undefined,
  };
}
