/** Where in a text something stands, as editors write it. */

export interface Place {
  /** counted from 1 */
  readonly line: number;
  /** UTF-16 units, counted from 1 */
  readonly column: number;
}

/** The place of a UTF-16 position in a text; its lines end with a line feed. */
export function placeIn(text: string, position: number): Place {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf("\n"); at !== -1 && at < position; at = text.indexOf("\n", start)) {
    line += 1;
    start = at + 1;
  }
  return { line, column: position - start + 1 };
}
