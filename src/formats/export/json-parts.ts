/** A JSON text of which one list is written piece by piece. */

/** More events than anybody reads in a text editor: without the indents a file is half as long. */
const MANY = 1000;

export function indentFor(events: number): 0 | 2 {
  return events > MANY ? 0 : 2;
}

export interface JsonItems {
  /** what further values add to the list */
  readonly textOf: (values: readonly unknown[]) => string;
  /** what closes the list, and the levels of it that stand on lines of their own */
  readonly end: () => string;
}

/** `depth` is how many levels the list lies within. */
export function jsonItems(depth: number, indent: 0 | 2): JsonItems {
  const lineAt = (level: number) => (indent === 0 ? "" : `\n${" ".repeat(indent * level)}`);
  let count = 0;
  return {
    textOf: (values) =>
      values
        .map((value) => {
          count += 1;
          const text = JSON.stringify(value, null, indent).replaceAll("\n", lineAt(depth + 1));
          return `${count === 1 ? "" : ","}${lineAt(depth + 1)}${text}`;
        })
        .join(""),
    end: () => `${count === 0 ? "" : lineAt(depth)}]`,
  };
}

/** What stands before the items and after the list, of a frame whose last value is an empty list. */
export function frameOf(
  frame: unknown,
  indent: 0 | 2,
): { readonly head: string; readonly foot: string } {
  const text = JSON.stringify(frame, null, indent);
  const at = text.lastIndexOf("[]");
  return { head: text.slice(0, at + 1), foot: text.slice(at + 2) };
}
