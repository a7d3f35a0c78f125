export interface Kept<T> {
  /** what was made under this key not long ago, else what is made now */
  readonly get: (key: string, make: () => T) => T;
}

/** Several pictures' worth: a choice that is taken back, or a view that returns, makes nothing anew. */
const MOST = 1200;

/** Keeps what was made as long as it is asked for now and then. */
export function createKept<T>(): Kept<T> {
  const kept = new Map<string, T>();
  return {
    get: (key, make) => {
      const known = kept.get(key) ?? make();
      // asked for last, it is dropped last
      kept.delete(key);
      kept.set(key, known);
      if (kept.size > MOST) {
        for (const oldest of kept.keys()) {
          kept.delete(oldest);
          break;
        }
      }
      return known;
    },
  };
}
