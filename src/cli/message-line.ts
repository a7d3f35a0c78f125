/** Messages as compilers and editors write them. */

/** As far as it is known; both count from 1. */
interface KnownPlace {
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** "file:line:column: message", as far as the place is known; what a terminal would obey is taken out. */
export function messageLine(file: string, message: string, place?: KnownPlace): string {
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
