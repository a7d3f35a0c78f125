/** What is tried with inputs that nobody would write: a name, the inputs, and what must hold of each. */
import { inspect } from "node:util";
import * as fc from "fast-check";
import { MOST_MS, type Watch } from "./watch.ts";

export interface Target<Input> {
  readonly name: string;
  /** how many of all cases are its own, beside the shares of the others */
  readonly share: number;
  readonly cases: fc.Arbitrary<Input>;
  /** large, deep and packed ones, which are tried each time */
  readonly extremes?: Readonly<Record<string, () => Input | Promise<Input>>>;
  /** throws where something doesn't hold */
  readonly check: (input: Input) => void | Promise<void>;
}

/** A target whose inputs only it knows. */
export interface Fuzzed {
  readonly name: string;
  readonly share: number;
  readonly extremes: readonly string[];
  /** Rejects with the smallest input that fails. */
  readonly run: (watch: Watch, runs: number, seed: number) => Promise<void>;
  /** Rejects where what must hold doesn't, or it takes too long. */
  readonly runExtreme: (watch: Watch, name: string) => Promise<void>;
}

/** Megabytes that the whole process may come to have over one extreme input. */
const MOST_MEMORY = 1500;

export function fuzzed<Input>(target: Target<Input>): Fuzzed {
  const { name, share, cases, check, extremes = {} } = target;
  const tried = async (watch: Watch, input: Input): Promise<void> => {
    const { ms } = await watch.over(`${name}: ${wordsOf(input)}`, () => check(input));
    if (ms > MOST_MS) throw new Error(`takes ${Math.round(ms)} ms of the processor`);
  };
  return {
    name,
    share,
    extremes: Object.keys(extremes),
    run: async (watch, numRuns, seed) => {
      const property = fc.asyncProperty(cases, (input) => tried(watch, input));
      await fc.assert(property, { numRuns, seed });
    },
    runExtreme: async (watch, extreme) => {
      const input = await extremes[extreme]?.();
      if (input === undefined) throw new Error(`no extreme ${extreme}`);
      const { ms, memory } = await watch.over(`${name}: ${extreme}`, () => check(input));
      if (ms > MOST_MS) throw new Error(`takes ${Math.round(ms)} ms of the processor`);
      if (memory > MOST_MEMORY) throw new Error(`takes ${memory} MB`);
    },
  };
}

/** Enough to try it again. */
function wordsOf(input: unknown): string {
  if (typeof input === "string") return input;
  if (input instanceof Uint8Array) return `base64 ${Buffer.from(input).toString("base64")}`;
  return inspect(input, { depth: 12, maxStringLength: 20_000, maxArrayLength: 2000 });
}
