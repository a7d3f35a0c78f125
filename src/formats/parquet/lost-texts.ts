/** Texts that could not be read: each column of each group of rows is noted once, whoever comes upon it. */
import type { FoundColumns } from "./find-columns.ts";
import type { Leaf } from "./footer.ts";
import type { ProblemBook } from "./problem-book.ts";

/** `rows`: how many are concerned at least. */
export type NoteLost = (leaf: Leaf, group: number, rows: number) => void;

export function createLostTexts(
  { id, titles, labels }: FoundColumns,
  problems: ProblemBook,
): NoteLost {
  const calling = new Set([
    id,
    ...titles.map(({ leaf }) => leaf),
    ...labels.map(({ leaf }) => leaf),
  ]);
  const noted = new Set<string>();
  return (leaf, group, rows) => {
    const key = `${group}:${leaf.index}`;
    if (rows <= 0 || noted.has(key)) return;
    noted.add(key);
    problems.note(calling.has(leaf) ? "texts" : "bad-value", leaf.name, rows);
  };
}
