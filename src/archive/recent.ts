/** Keeps the results that were asked for last. */

/** What was made under this key not long ago, else what is made now. */
export type Recent<T> = (key: string, make: () => T) => T;

/** `most` of them; the one that was asked for longest ago goes first. */
export function createRecent<T>(most: number): Recent<T> {
  const kept = new Map<string, T>();
  return (key, make) => {
    const found = kept.get(key) ?? make();
    kept.delete(key);
    kept.set(key, found);
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break;
      kept.delete(oldest);
    }
    return found;
  };
}
