/** The steps of a trace as a reader takes them in: those that come to the same are one line. */
import type { TraceStep } from "#src/extract/review/trace.ts";

export interface TraceLine extends Pick<TraceStep, "about" | "gives" | "words"> {
  /** in the order of the steps, each once */
  readonly rules: readonly string[];
  /** EDTF of the day that it was counted from */
  readonly counted: string | undefined;
}

/** Steps about the same thing are one where their words are, or one has those of the other in it. */
export function traceLines(steps: readonly TraceStep[]): readonly TraceLine[] {
  const lines: TraceLine[] = [];
  for (const step of steps) {
    const line = lineOf(step);
    const at = lines.findIndex((other) => isSame(other, line));
    const other = lines[at];
    if (other === undefined) lines.push(line);
    else lines[at] = together(other, line);
  }
  return lines;
}

function lineOf({ about, gives, words, rule, values }: TraceStep): TraceLine {
  return { about, gives, words, rules: [rule], counted: values["published"] ?? values["from"] };
}

function isSame(a: TraceLine, b: TraceLine): boolean {
  if (a.about !== b.about || a.gives !== b.gives) return false;
  const one = a.words ?? "";
  const other = b.words ?? "";
  return one.includes(other) || other.includes(one);
}

function together(a: TraceLine, b: TraceLine): TraceLine {
  const isLonger = (b.words ?? "").length > (a.words ?? "").length;
  return {
    ...a,
    words: isLonger ? b.words : a.words,
    rules: [...new Set([...a.rules, ...b.rules])],
    counted: a.counted ?? b.counted,
  };
}
