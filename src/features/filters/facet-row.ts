import type { ReactNode } from "react";

/** One value of a facet. */
export interface FacetRow<T extends string = string> {
  readonly value: T;
  readonly label: string;
  /** between box and name */
  readonly shape?: ReactNode;
  /** more than the label says */
  readonly title?: string | undefined;
  /** how deep it stands in a tree */
  readonly depth?: number | undefined;
  /** heads the rows from here on */
  readonly heading?: string | undefined;
}

/** More rows than these are not all in the document, and can be searched. */
export const MOST_WHOLE = 100;

export function toggled<T>(chosen: readonly T[], value: T): readonly T[] {
  return chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
}
