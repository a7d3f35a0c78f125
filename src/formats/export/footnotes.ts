/** Footnotes of a Markdown text: a source has one number, in the order in which they are first named. */
import type { Source } from "#src/domain/model.ts";

export interface Footnotes {
  /** what stands in the text: `[^1]` */
  readonly markOf: (source: Source) => string;
  /** what stands at its end */
  readonly list: () => readonly string[];
}

export function createFootnotes(citationOf: (source: Source) => string): Footnotes {
  const numbers = new Map<Source, number>();
  return {
    markOf: (source) => {
      const number = numbers.get(source) ?? numbers.size + 1;
      numbers.set(source, number);
      return `[^${number}]`;
    },
    list: () => [...numbers].map(([source, number]) => `[^${number}]: ${citationOf(source)}`),
  };
}
