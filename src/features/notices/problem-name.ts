import type { Problem } from "#src/domain/problem.ts";

/** Unlike that of every other fault of the file. */
export function nameOf({ place, reason, detail }: Problem): string {
  return `${place} ${reason} ${detail}`;
}
