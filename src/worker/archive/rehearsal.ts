/**
 * Choices that are likely to come first, worked out before anybody makes them: what they take then finds
 * code that the browser has compiled, which is most of what a first choice takes.
 */
import type { Answers } from "#src/archive/answers.ts";
import type { PictureQuestion } from "#src/archive/questions.ts";

/** As many as it takes: the third is no quicker than the second. */
const TIMES = 3;

export interface Rehearsal {
  /** the actors of an archive that is whole: how many events each has */
  readonly begin: (ids: readonly string[], totals: Uint32Array) => void;
  /** one picture of those that are left; false where none is */
  readonly next: (answers: Answers, shown: PictureQuestion | undefined) => boolean;
}

export function createRehearsal(): Rehearsal {
  let actors: readonly string[] = [];
  return {
    begin: (ids, totals) => {
      actors = largest(totals, TIMES).flatMap((number) => ids[number] ?? []);
    },
    next: (answers, shown) => {
      const [actor, ...rest] = actors;
      if (actor === undefined || shown === undefined) return false;
      actors = rest;
      answers.picture({ ...shown, choices: { ...shown.choices, actors: [actor] }, marked: [] });
      // what is shown stays among what was asked for last
      answers.picture({ ...shown, marked: [] });
      return true;
    },
  };
}

/** The places of the largest numbers, the largest first. */
function largest(numbers: Uint32Array, count: number): readonly number[] {
  const found: number[] = [];
  for (const [place, value] of numbers.entries()) {
    const at = found.findIndex((other) => (numbers[other] ?? 0) < value);
    if (at < 0 && found.length >= count) continue;
    found.splice(at < 0 ? found.length : at, 0, place);
    if (found.length > count) found.pop();
  }
  return found;
}
