/** What a cell says, worked out once: a table names the same few thousand people, places and kinds all along. */

/** Longer cells hardly ever come again. */
const LONGEST = 100;
/** Of a column whose cells all differ as many are forgotten at once. */
const MOST = 20_000;

/** The same function; `read` must follow from the text alone. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return read(text);
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    const made = read(text);
    if (known.size >= MOST) known.clear();
    known.set(text, made);
    return made;
  };
}
