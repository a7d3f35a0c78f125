/** A file that is written piece by piece, so that of a large collection only a piece is held at a time. */
import type { ToExport } from "./exported.ts";

/** One file. A piece is some events, each with its own dataset or several with one, in the order of time. */
export interface PartsWriter<Part> {
  /**
   * Whether what was written before still holds. Where it doesn't, the writer has begun anew, and all
   * pieces are to be given once more: a column that nobody knew of needs a place in every row.
   */
  readonly add: (piece: readonly ToExport[]) => boolean;
  /** the whole file */
  readonly finish: () => readonly Part[];
}

/** What is known before the first event. */
export interface About {
  /** without records */
  readonly input: ToExport;
  /** how many there will be */
  readonly events: number;
}

/** `aside` takes a text out of the way until the file is put together. */
export type BeginParts = <Part>(about: About, aside: (text: string) => Part) => PartsWriter<Part>;

/** One whose pieces stand one after the other between a head and a foot. */
export function piecewise<Part>(
  aside: (text: string) => Part,
  textOf: (input: ToExport) => string,
  head: () => string,
  foot: () => string = () => "",
): PartsWriter<Part> {
  const parts: Part[] = [];
  return {
    add: (piece) => {
      const text = piece.map(textOf).join("");
      if (text !== "") parts.push(aside(text));
      return true;
    },
    finish: () => [aside(head()), ...parts, aside(foot())],
  };
}
