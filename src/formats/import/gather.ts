/** A whole imported file as the records of a data file, or as rows of a large one. */
import { FORMAT, type Actor, type Claim, type Event, type Source } from "#src/domain/model.ts";
import { createImportBook, type ImportWords } from "./import-book.ts";
import type { Import, ImportHead, ImportProblem } from "./imported.ts";

/** A data file, as it is written. */
export interface ImportedDataset {
  readonly format: string;
  readonly title: Readonly<Record<string, string>>;
  readonly description?: Readonly<Record<string, string>> | undefined;
  readonly sides: readonly string[];
  readonly sources: readonly Source[];
  readonly actors: readonly Actor[];
  readonly claims: readonly Claim[];
  readonly events: readonly Event[];
}

export interface Gathered {
  readonly head: ImportHead;
  readonly dataset: ImportedDataset;
  readonly problems: readonly ImportProblem[];
}

/** How far it is, after each piece. */
export interface Gathering {
  readonly done: number;
  readonly events: number;
}

/** Gives back what was read when all has been; whoever stops earlier keeps nothing of it. */
export function* gather(file: Import, words: ImportWords): Generator<Gathering, Gathered> {
  const { title = words.title, lang: ownLang = words.lang } = file.head();
  const book = createImportBook({ title, lang: ownLang });
  const events: Event[] = [];
  const claims: Claim[] = [];
  const problems: ImportProblem[] = [];
  for (const piece of file.pieces()) {
    for (const given of piece.events) {
      const { event, claim } = book.take(given);
      events.push(event);
      claims.push(claim);
    }
    for (const problem of piece.problems) problems.push(problem);
    yield { done: piece.done, events: events.length };
  }
  const head = file.head();
  const lang = head.lang ?? words.lang;
  return {
    head,
    problems,
    dataset: {
      format: FORMAT,
      title: { [lang]: head.title ?? words.title },
      ...(head.description !== undefined && { description: { [lang]: head.description } }),
      sides: [],
      sources: book.sources(),
      actors: book.actors(),
      claims,
      events,
    },
  };
}
