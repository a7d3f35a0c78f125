/** Where in a file something is wrong, as compilers and editors write it. */

export interface Place {
  /** counted from 1 */
  readonly line: number;
  /** UTF-16 units, counted from 1 */
  readonly column: number;
}

/** The place of a UTF-16 position in a text. */
export function placeIn(text: string, position: number): Place {
  const before = text.slice(0, position).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

/** "file:line:column: message", as far as the place is known; what a terminal would obey is taken out. */
export function messageLine(file: string, message: string, place?: Partial<Place>): string {
  const { line, column } = place ?? {};
  const parts = [file, line, line === undefined ? undefined : column];
  return printable(`${parts.filter((part) => part !== undefined).join(":")}: ${message}`);
}

/** Control characters, which could move the cursor or change colours, shown as one that can't. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, (letter) =>
    letter === "\n" ? letter : "\u{fffd}",
  );
}
