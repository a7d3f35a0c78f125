import { useEffect, useEffectEvent, useMemo, useReducer, useRef, useState } from "react";
import type { Desk } from "#src/worker/desk.ts";
import { tooLarge } from "#src/formats/limits.ts";
import {
  draftsAfter,
  isPending,
  NO_DRAFTS,
  type Draft,
  type DraftEvent,
  type Drafts,
} from "./draft.ts";
import { readKept } from "./draft-keeper.ts";
import type { FoundFiles } from "./dropped-files.ts";
import { sortFiles } from "./files-of.ts";
import type { Leavings } from "./OtherFiles.tsx";
import { createReadingQueue } from "./reading-queue.ts";
import { useKeeping } from "./use-keeping.ts";

export interface Adding {
  readonly drafts: Drafts;
  readonly tell: (event: DraftEvent) => void;
  readonly leavings: Leavings | undefined;
  readonly forgetLeavings: () => void;
  /** whether folders are being looked through */
  readonly looking: boolean;
  /** whether something was still here from before the page was closed */
  readonly isBack: boolean;
  /** to be called when what is here is thrown away */
  readonly forget: () => void;
  readonly readText: () => void;
  readonly take: (found: FoundFiles | Promise<FoundFiles>) => void;
  readonly again: (draft: Draft) => void;
  readonly stop: (key: number) => void;
  readonly stopAll: () => void;
}

/** The texts on their way into the collection. */
export function useAdding(desk: Desk, collection: string): Adding {
  const [kept] = useState(() => readKept(collection));
  const [drafts, tell] = useReducer(draftsAfter, kept, ({ text, given }) => ({
    ...NO_DRAFTS,
    text,
    given,
  }));
  const [leavings, setLeavings] = useState<Leavings>();
  const [looking, setLooking] = useState(0);
  const nextKey = useRef(0);
  const isHere = useRef(true);
  const queue = useMemo(() => createReadingQueue(desk, tell), [desk]);

  const bring = (contents: readonly Pick<Draft, "name" | "content" | "state">[]) => {
    const coming = contents.map((content) => ({ key: nextKey.current++, ...content }));
    tell({ type: "came", drafts: coming });
    queue.add(coming.filter(isPending));
  };
  const takeUp = useEffectEvent(() => {
    if (kept.pasted.length === 0) return;
    const state = { stage: "waiting" } as const;
    bring(kept.pasted.map((content) => ({ name: "", content, state })));
  });
  useEffect(() => {
    isHere.current = true;
    takeUp();
    return () => {
      isHere.current = false;
      queue.stopAll();
    };
  }, [queue]);
  const forget = useKeeping(collection, kept, drafts);
  const readText = () => {
    const earlier = drafts.all.filter(
      ({ name, state }) => name === "" && state.stage === "refused",
    );
    tell({ type: "left", keys: new Set(earlier.map(({ key }) => key)) });
    bring([{ name: "", content: drafts.text, state: { stage: "waiting" } }]);
  };
  const take = async (coming: FoundFiles | Promise<FoundFiles>) => {
    setLooking((number) => number + 1);
    const found = await coming;
    // a folder may have been looked through for longer than the dialog was open
    if (!isHere.current) return;
    setLooking((number) => number - 1);
    const { articles, others, events } = sortFiles(found.files);
    setLeavings({ others, events, cut: found.cut });
    bring(articles.map(({ file }) => ({ name: file.name, content: file, state: stateOf(file) })));
  };
  return {
    drafts,
    tell,
    leavings,
    forgetLeavings: () => setLeavings(undefined),
    looking: looking > 0,
    isBack: kept.text !== "" || kept.pasted.length > 0,
    forget,
    readText,
    take: (found) => void take(found),
    again: (draft) => {
      tell({ type: "waits", key: draft.key });
      queue.add([draft]);
    },
    stop: queue.stop,
    stopAll: queue.stopAll,
  };
}

/** A file that is too large is never opened. */
function stateOf({ name, size }: File): Draft["state"] {
  const fault = tooLarge(name, size);
  return fault === undefined ? { stage: "waiting" } : { stage: "refused", refusal: fault };
}
