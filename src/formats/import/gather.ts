/** A whole imported file as records of the data model, one event after the other. */
import {
  FORMAT,
  type Actor,
  type Claim,
  type Event,
  type LocalText,
  type Source,
} from "#src/domain/model.ts";
import { createImportBook, type ImportedRecords, type ImportWords } from "./import-book.ts";
import type { Import, ImportHead, ImportProblem } from "./imported.ts";

/** What is known of a file when all of its events were taken. */
export interface Gathered {
  readonly head: ImportHead;
  readonly events: number;
  readonly problems: readonly ImportProblem[];
  /** that the events name */
  readonly sources: readonly Source[];
  readonly actors: readonly Actor[];
}

/** How far it is, after each piece. */
export interface Gathering {
  readonly done: number;
  readonly events: number;
}

/** `take` gets the records of each event; whoever stops earlier keeps nothing of what it made of them. */
export function* gather(
  file: Import,
  words: ImportWords,
  take: (records: ImportedRecords) => void,
): Generator<Gathering, Gathered> {
  const book = createImportBook(words);
  const problems: ImportProblem[] = [];
  let events = 0;
  for (const piece of file.pieces()) {
    for (const given of piece.events) take(book.take(given));
    events += piece.events.length;
    for (const problem of piece.problems) problems.push(problem);
    yield { done: piece.done, events };
  }
  return {
    head: file.head(),
    events,
    problems,
    sources: book.sources(),
    actors: book.actors(),
  };
}

/** A data file, as it is written. */
export interface ImportedDataset {
  readonly format: string;
  readonly title: LocalText;
  readonly description?: LocalText | undefined;
  readonly sides: readonly string[];
  readonly sources: readonly Source[];
  readonly actors: readonly Actor[];
  readonly claims: readonly Claim[];
  readonly events: readonly Event[];
}

/** Events and claims as a data file, with all that they name. */
export function datasetOfGathered(
  { title, description }: Pick<ImportedDataset, "title" | "description">,
  { sources, actors }: Gathered,
  { claims, events }: Pick<ImportedDataset, "claims" | "events">,
): ImportedDataset {
  const about = description === undefined ? { title } : { title, description };
  return { format: FORMAT, ...about, sides: [], sources, actors, claims, events };
}
