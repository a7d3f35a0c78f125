/** What could not be read, counted together where it is of one kind. */
import type { ArchiveProblem } from "#src/archive/archive-file.ts";

export interface ProblemBook {
  /** `events`: how many more it concerns */
  readonly note: (reason: ArchiveProblem["reason"], detail: string, events: number) => void;
  readonly all: () => readonly ArchiveProblem[];
}

/** Words of a file are shown, but not by the page. */
const LONGEST_DETAIL = 200;

export function createProblemBook(): ProblemBook {
  const noted = new Map<string, ArchiveProblem>();
  return {
    all: () => [...noted.values()],
    note: (reason, detail, events) => {
      const short = detail.slice(0, LONGEST_DETAIL);
      const key = `${reason} ${short}`;
      const before = noted.get(key)?.events ?? 0;
      noted.set(key, { reason, detail: short, events: before + events });
    },
  };
}
