/** Reads one draft after the other in the worker; each can be stopped while it waits or is read. */
import { DeskError, type Desk } from "#src/worker/desk.ts";
import type { Draft, DraftEvent, Refusal } from "./draft.ts";

export interface ReadingQueue {
  readonly add: (drafts: readonly Draft[]) => void;
  /** Whatever it was about is told as having left. */
  readonly stop: (key: number) => void;
  readonly stopAll: () => void;
}

/** A file's bytes are fetched when its turn comes: a folder of them needs no more memory than one. */
export function createReadingQueue(desk: Desk, tell: (event: DraftEvent) => void): ReadingQueue {
  let waiting: readonly Draft[] = [];
  let current: { readonly key: number; readonly controller: AbortController } | undefined;

  const run = async (): Promise<void> => {
    for (let [draft] = waiting; draft !== undefined; [draft] = waiting) {
      waiting = waiting.slice(1);
      const controller = new AbortController();
      current = { key: draft.key, controller };
      const outcome = await readOne(desk, draft, controller.signal, tell);
      if (!controller.signal.aborted) tell(outcome);
    }
    current = undefined;
  };
  const stop = (keys: ReadonlySet<number>): void => {
    waiting = waiting.filter(({ key }) => !keys.has(key));
    if (current !== undefined && keys.has(current.key)) current.controller.abort();
    if (keys.size > 0) tell({ type: "left", keys });
  };
  return {
    add: (drafts) => {
      waiting = [...waiting, ...drafts];
      if (current === undefined) void run();
    },
    stop: (key) => stop(new Set([key])),
    stopAll: () =>
      stop(new Set([...waiting.map(({ key }) => key), ...(current ? [current.key] : [])])),
  };
}

async function readOne(
  desk: Desk,
  { key, name, content }: Draft,
  signal: AbortSignal,
  tell: (event: DraftEvent) => void,
): Promise<DraftEvent> {
  tell({ type: "progress", key, done: 0 });
  const bytes = typeof content === "string" ? content : await bytesOf(content);
  if (bytes === undefined) return { type: "refused", key, refusal: { kind: "gone" } };
  try {
    const reading = await desk.ask(
      { kind: "read", name, content: bytes },
      {
        signal,
        onProgress: ({ done, of }) => {
          if (!signal.aborted && of > 0)
            tell({ type: "progress", key, done: Math.min(1, done / of) });
        },
      },
    );
    return { type: "answered", key, reading };
  } catch (error) {
    return { type: "refused", key, refusal: refusalOf(error) };
  }
}

async function bytesOf(file: File): Promise<ArrayBuffer | undefined> {
  try {
    return await file.arrayBuffer();
  } catch {
    return undefined;
  }
}

function refusalOf(error: unknown): Refusal {
  return { kind: error instanceof DeskError ? `worker-${error.fault}` : "internal" };
}
