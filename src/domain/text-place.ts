/** Where in a text something stands, as editors write it. */

export interface Place {
  /** counted from 1 */
  readonly line: number;
  /** UTF-16 units, counted from 1 */
  readonly column: number;
}

/** The place of a UTF-16 position in a text; its lines end with a line feed. */
export function placeIn(text: string, position: number): Place {
  const before = text.slice(0, position).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}
