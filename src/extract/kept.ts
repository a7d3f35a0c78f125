/** Words whose look-up is kept; a text has fewer, and a stream of texts starts again. */
const MOST_KEPT = 5000;

/** Remembers what a word gives: the words of news come again and again. */
export function kept<Value>(look: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before.value;
    if (known.size >= MOST_KEPT) known.clear();
    const value = look(word);
    known.set(word, { value });
    return value;
  };
}
