import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { FoundNames } from "./found-names.ts";

/** Milliseconds at a time, so that nothing else has to wait. */
const SLICE = 6;

export interface Finding {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  /** what is found by now: it may be a key press behind */
  readonly found: string;
  readonly matches: (names: string) => boolean;
  /** for the field: names are prepared from then on, while the reader begins to type */
  readonly onFocus: () => void;
}

/** A search among all that `names` yields, which need not be the same function each time. */
export function useFoundNames(names: () => Iterable<string>): Finding {
  const [query, setQuery] = useState("");
  const [index] = useState(() => new FoundNames());
  const found = useDeferredValue(query);
  const stop = useRef<() => void>(undefined);
  useEffect(() => () => stop.current?.(), []);
  return {
    query,
    setQuery,
    found,
    matches: useMemo(() => index.test(found), [index, found]),
    onFocus: () => {
      stop.current?.();
      stop.current = inSlices(names(), (one) => index.folded(one));
    },
  };
}

/** Takes one after the other, a little at a time; returns what stops it. */
function inSlices(all: Iterable<string>, take: (one: string) => void): () => void {
  const left = all[Symbol.iterator]();
  let timer = setTimeout(next);
  return () => clearTimeout(timer);

  function next() {
    const end = performance.now() + SLICE;
    for (let one = left.next(); one.done !== true; one = left.next()) {
      take(one.value);
      if (performance.now() < end) continue;
      timer = setTimeout(next);
      return;
    }
  }
}
