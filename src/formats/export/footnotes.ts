/** Footnotes of a Markdown text: a source has one number, in the order in which they are first named. */
import type { Source } from "#src/domain/model.ts";

export interface Footnotes {
  /** what stands in the text: `[^1]` */
  readonly markOf: (source: Source) => string;
  /** what stands at its end */
  readonly list: () => readonly string[];
}

/** One that is cited in the same words is the same, however often it is read. */
export function createFootnotes(citationOf: (source: Source) => string): Footnotes {
  const numbers = new Map<string, { readonly number: number; readonly citation: string }>();
  return {
    markOf: (source) => {
      const citation = citationOf(source);
      const key = `${source.id} ${citation}`;
      const note = numbers.get(key) ?? { number: numbers.size + 1, citation };
      numbers.set(key, note);
      return `[^${note.number}]`;
    },
    list: () => [...numbers.values()].map(({ number, citation }) => `[^${number}]: ${citation}`),
  };
}
