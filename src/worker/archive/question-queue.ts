/** Which question of a large archive is answered next: what a reader waits for before what only counts. */
import type { Question } from "#src/archive/questions.ts";

/** The lower, the sooner. */
const URGENCY: Readonly<Record<Question["kind"], number>> = {
  picture: 0,
  step: 0,
  across: 0,
  first: 0,
  find: 0,
  detail: 0,
  list: 1,
  "in-view": 1,
  overview: 2,
  months: 2,
  count: 2,
  chosen: 3,
  rows: 3,
  records: 3,
};

export interface Waiting {
  readonly id: number;
  readonly question: Question;
}

export interface QuestionQueue {
  readonly add: (waiting: Waiting) => void;
  readonly remove: (id: number) => void;
  /** takes out the most urgent one; of those the one that was asked last */
  readonly next: () => Waiting | undefined;
  readonly isEmpty: () => boolean;
}

export function createQuestionQueue(): QuestionQueue {
  const waiting = new Map<number, Waiting>();
  return {
    isEmpty: () => waiting.size === 0,
    add: (asked) => void waiting.set(asked.id, asked),
    remove: (id) => void waiting.delete(id),
    next() {
      let best: Waiting | undefined;
      for (const asked of waiting.values()) {
        if (best === undefined || isBefore(asked, best)) best = asked;
      }
      if (best !== undefined) waiting.delete(best.id);
      return best;
    },
  };
}

function isBefore(a: Waiting, b: Waiting): boolean {
  const [first, second] = [URGENCY[a.question.kind], URGENCY[b.question.kind]];
  return first === second ? a.id > b.id : first < second;
}
