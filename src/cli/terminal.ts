/** What a command has to do with the world outside: lines out, bytes in, and an exit code. */

/** Exit codes: done; something is wrong with the files; the call itself is wrong. */
export const EXIT = { done: 0, wrong: 1, usage: 2 } as const;

export interface Terminal {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** standard input, in pieces of any size */
  readonly input?: AsyncIterable<Uint8Array>;
  /** the terminal shows colours and nobody has asked for none */
  readonly colour?: boolean;
  /** the actors of the bundled collection, which a text is read with where no others are named */
  readonly actorsFile?: string;
}

/** One word of the command line. */
export interface Command {
  /** how it is called and what each option does; the first line begins with "dateline" */
  readonly usage: string;
  /** Answers an exit code. Throws `UsageError`, or what `parseArgs` throws, at a wrong call. */
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<number>;
}

/** The call is wrong, not the files: what is wrong with it, as a sentence. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
