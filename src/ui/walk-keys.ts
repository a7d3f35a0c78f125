/** Walking a list of which one row has the tab stop. */

/** The keys that walk a list, from a row to another; `undefined` for every other key. */
export function walkedTo(
  { key, ctrlKey, metaKey, altKey, shiftKey }: React.KeyboardEvent,
  at: number,
  count: number,
  page: number,
): number | undefined {
  if (ctrlKey || metaKey || altKey || shiftKey || count === 0) return undefined;
  const to = STEPS[key]?.(at, count, page);
  return to === undefined ? undefined : Math.min(Math.max(to, 0), count - 1);
}

const STEPS: Readonly<Record<string, (at: number, count: number, page: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowRight: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  ArrowLeft: (at) => at - 1,
  PageDown: (at, _count, page) => at + page,
  PageUp: (at, _count, page) => at - page,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** The rows that are drawn, and the one with the tab stop wherever it is. */
export function rowsInDocument(first: number, last: number, current: number): readonly number[] {
  const drawn = Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n);
  if (current < 0 || (current >= first && current <= last)) return drawn;
  return current < first ? [current, ...drawn] : [...drawn, current];
}
