/** Calls the command line as a person would, without a process. */
import { runCommand } from "#src/cli/main.ts";
import type { Terminal } from "#src/cli/terminal.ts";

interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** What the command answers, prints and complains about; `input` is what standard input holds. */
export async function called(
  args: readonly string[],
  input: string | Uint8Array = "",
  terminal: Pick<Terminal, "colour" | "actorsFile"> = {},
): Promise<Said> {
  const said = { out: "", err: "" };
  const code = await runCommand(args, {
    out: (line) => void (said.out += `${line}\n`),
    err: (line) => void (said.err += `${line}\n`),
    input: pieces(input),
    ...terminal,
  });
  return { code, ...said };
}

/** In pieces that cut lines and letters in two. */
async function* pieces(input: string | Uint8Array): AsyncGenerator<Uint8Array> {
  const bytes = typeof input === "string" ? new TextEncoder().encode(input) : input;
  for (let start = 0; start < bytes.length; start += 7) {
    await Promise.resolve();
    yield bytes.subarray(start, start + 7);
  }
}
