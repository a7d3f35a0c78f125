/**
 * Answers the questions of the page from columns in memory. Whoever runs it adds what is read, makes
 * it visible by publishing, and fills in texts: answers tell events by their positions, and with them
 * the rows of the file that texts are read by.
 */
import type { DayRange } from "#src/domain/histogram.ts";
import type { Columns, Names } from "./columns.ts";
import { createColumnsBuilder } from "./columns-builder.ts";
import { archiveIndex } from "./archive-index.ts";
import { archiveExtent } from "./overview.ts";
import { createAnswers, type Answers } from "./answers.ts";
import { nameIndex, type NameIndex } from "./name-index.ts";
import { createWordIndex } from "./words.ts";

export interface Published {
  readonly events: number;
  readonly extent: DayRange | undefined;
  /** events by number of `Names.actors`, with all parts */
  readonly totals: Uint32Array;
}

export interface Engine {
  /** a piece of the file; nothing is seen of it before it is published */
  readonly add: (batch: Columns) => void;
  /** what has come so far is asked from now on; `names` are at least those of what was added */
  readonly publish: (names: Names) => Published;
  /** what the full text search looks in, row by row; found from the next question on */
  readonly addWords: (row: number, texts: readonly string[]) => void;
  /** to be asked anew for each question: those of an older snapshot answer from it */
  readonly answers: () => Answers;
}

/** `expected` is how many events are likely to come. */
export function createEngine(expected = 0): Engine {
  const builder = createColumnsBuilder(expected);
  const words = createWordIndex();
  // tells answers that rest on words from those that rested on fewer
  let wordsAdded = 0;
  const snapshotWith = (names: NameIndex) => {
    const index = archiveIndex(builder.columns(), names);
    return { index, answers: createAnswers(index, words, () => wordsAdded) };
  };
  let current = snapshotWith(nameIndex({ actors: [], sides: [], sources: [], speakers: [] }));

  return {
    add: builder.add,
    publish: (names) => {
      current = snapshotWith(nameIndex(names, current.index));
      const { index, answers } = current;
      return {
        events: index.columns.count,
        extent: archiveExtent(index),
        totals: answers.totals(),
      };
    },
    addWords: (row, texts) => {
      words.add(row, texts);
      wordsAdded += 1;
    },
    answers: () => current.answers,
  };
}
