/** A text with its marks in it: brackets round the words, and a tag that a list below explains. */
import type { Span } from "#src/extract/article.ts";
import type { Paint } from "./wrap.ts";

const BRACKETS = {
  time: ["[", "]"],
  name: ["{", "}"],
  speech: ["<", ">"],
} as const;

export interface Mark extends Span {
  readonly looks: keyof typeof BRACKETS;
  /** "t1": stands behind the closing bracket */
  readonly tag: string;
}

/**
 * The window's part of the text. Marks may overlap, and may begin before the window or end behind it:
 * then only the bracket that lies in it is drawn.
 */
export function markedText(
  text: string,
  window: Span,
  marks: readonly Mark[],
  paint: Paint,
): string {
  const brackets = marks
    .flatMap((mark) => bracketsOf(mark, paint))
    .filter(({ at, opens }) =>
      opens ? at >= window.start && at < window.end : at > window.start && at <= window.end,
    )
    .toSorted((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens) || a.rank - b.rank);
  let marked = "";
  let from = window.start;
  for (const { at, drawn } of brackets) {
    marked += text.slice(from, at) + drawn;
    from = at;
  }
  return marked + text.slice(from, window.end);
}

interface Bracket {
  readonly at: number;
  readonly opens: boolean;
  readonly drawn: string;
  /** among brackets at one place: what opens first closes last */
  readonly rank: number;
}

function bracketsOf({ start, end, looks, tag }: Mark, paint: Paint): readonly Bracket[] {
  const [open, close] = BRACKETS[looks];
  return [
    { at: start, opens: true, drawn: paint(open, "tag"), rank: -end },
    { at: end, opens: false, drawn: paint(close + tag, "tag"), rank: -start },
  ];
}
