/**
 * What the page keeps and what it works with: the library, and the worker's desk. Each is made at its
 * first use, from code that comes with it: whoever only reads a timeline loads neither.
 */
import { createContext, useContext } from "react";
import { LIBRARY, openChannel } from "#src/library/channel.ts";
import type { Library } from "#src/library/library.ts";
import type { Desk } from "#src/worker/desk.ts";

export interface Workshop {
  /** Rejects with a `LibraryError` where nothing can be kept; asked again, it tries again. */
  readonly library: () => Promise<Library>;
  /** The library, once somebody has opened it; asking this opens nothing. */
  readonly opened: Promise<Library>;
  /** Whatever other tabs tell of theirs, until the returned function is called; this opens nothing. */
  readonly overhear: (onNews: () => void) => () => void;
  readonly desk: () => Promise<Desk>;
  /** Whether anything may be kept here: where nothing is, nothing needs to be opened and read. */
  readonly keepsSomething: () => Promise<boolean>;
}

/** A page makes one, and hands it down by `WorkshopContext`. */
export function createWorkshop(): Workshop {
  const { promise: opened, resolve } = Promise.withResolvers<Library>();
  return {
    opened,
    library: once(async () => {
      const [{ openLibrary }, { recoverTyped }] = await Promise.all([
        import("#src/library/open-library.ts"),
        import("./typed-texts.ts"),
      ]);
      const [library] = await Promise.all([openLibrary(), inTime(recoverTyped())]);
      resolve(library);
      return library;
    }),
    overhear: (onNews) => {
      const channel = openChannel(LIBRARY);
      channel?.addEventListener("message", onNews);
      return () => channel?.close();
    },
    desk: once(async () => {
      const { createDesk } = await import("#src/worker/create-desk.ts");
      return createDesk();
    }),
    keepsSomething: async () => {
      try {
        // a browser that can't tell is taken to keep something
        return (await window.indexedDB.databases()).length > 0;
      } catch {
        return true;
      }
    },
  };
}

/** Milliseconds for which the page waits for what is only typed. */
const PATIENCE = 2000;

function inTime(work: Promise<void>): Promise<void> {
  const late = new Promise<void>((resolve) => {
    setTimeout(() => resolve(), PATIENCE);
  });
  return Promise.race([work, late]);
}

/** The same for all who ask; after a failure the next one tries anew. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

export const WorkshopContext = createContext<Workshop | undefined>(undefined);

export function useWorkshop(): Workshop {
  const workshop = useContext(WorkshopContext);
  if (workshop === undefined) throw new Error("no workshop was handed down");
  return workshop;
}
