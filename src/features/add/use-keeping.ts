import { useEffect, useEffectEvent, useRef } from "react";
import { isSameKept, keptFrom, writeKept, type KeptDrafts } from "./draft-keeper.ts";
import type { Drafts } from "./draft.ts";

/** Milliseconds without a change after which what was typed is kept: less than a second is lost. */
const PAUSE = 300;

/**
 * Keeps what is typed as long as it is here; `kept` is what was kept before. The returned function ends that, and forgets it. Where
 * nothing is typed nothing is written: what stands there may be another tab's.
 */
export function useKeeping(collection: string, kept: KeptDrafts, drafts: Drafts): () => void {
  const isForgotten = useRef(false);
  const last = useRef(kept);
  const keep = useEffectEvent(() => {
    const now = keptFrom(drafts);
    if (isForgotten.current || isSameKept(now, last.current)) return;
    writeKept(collection, now);
    last.current = now;
  });
  useEffect(() => {
    const timer = setTimeout(() => keep(), PAUSE);
    return () => clearTimeout(timer);
  }, [drafts]);
  useEffect(() => {
    const leave = () => keep();
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, []);
  return () => {
    isForgotten.current = true;
    writeKept(collection, { text: "", pasted: [], given: new Map() });
  };
}
