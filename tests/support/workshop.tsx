/** A page's workshop in a test: a real library in a made-up IndexedDB, a real worker in the same thread. */
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { onTestFinished } from "vitest";
import { WorkshopContext, type Workshop } from "#src/data/workshop.ts";
import { addWorkshopWords } from "#src/i18n/workshop-words.ts";
import type { Library, LibraryNews } from "#src/library/library.ts";
import type { Channel } from "#src/library/channel.ts";
import { createDesk } from "#src/worker/create-desk.ts";
import type { Desk } from "#src/worker/desk.ts";
import { libraryOf } from "#tests/library/made-up.ts";
import { LocalWorker } from "#tests/worker/local-worker.ts";

addWorkshopWords();

export interface MadeWorkshop {
  readonly workshop: Workshop;
  readonly client: QueryClient;
  readonly library: Library;
  /** tells what another tab has changed */
  readonly tell: (news: LibraryNews) => void;
  /** whether anybody has asked for the library or the desk */
  readonly used: () => { readonly library: boolean; readonly desk: boolean };
  readonly Wrapper: (props: { children: ReactNode }) => ReactNode;
}

/** What other tabs say: the test, in their place. */
function otherTabs(): Channel & { readonly say: (news: LibraryNews) => void } {
  const target = new EventTarget();
  return Object.assign(target, {
    postMessage: () => undefined,
    close: () => undefined,
    say: (data: LibraryNews) => target.dispatchEvent(new MessageEvent("message", { data })),
  });
}

/** What takes the place of single functions: a disk that is full, a worker that stops. */
export interface Changes {
  readonly library?: (library: Library) => Partial<Library>;
  readonly desk?: (desk: Desk) => Partial<Desk>;
}

export async function makeWorkshop({
  library: changedLibrary = () => ({}),
  desk: changedDesk = () => ({}),
}: Changes = {}): Promise<MadeWorkshop> {
  const tabs = otherTabs();
  const whole = await libraryOf({ channel: tabs });
  const library: Library = { ...whole, ...changedLibrary(whole) };
  const wholeDesk = createDesk(() => new LocalWorker());
  const desk: Desk = { ...wholeDesk, ...changedDesk(wholeDesk) };
  const client = new QueryClient();
  onTestFinished(() => {
    desk.close();
    client.clear();
  });
  const used = { library: false, desk: false };
  const workshop: Workshop = {
    opened: Promise.resolve(library),
    overhear: (onNews) => {
      const listeners = new AbortController();
      tabs.addEventListener("message", () => onNews(), { signal: listeners.signal });
      return () => listeners.abort();
    },
    library: () => {
      used.library = true;
      return Promise.resolve(library);
    },
    desk: () => {
      used.desk = true;
      return Promise.resolve(desk);
    },
    keepsSomething: async () => {
      const { collections, corrections, originals } = await library.contents();
      return collections.length + corrections.length + originals.length > 0;
    },
  };
  const Wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>
      <WorkshopContext value={workshop}>{children}</WorkshopContext>
    </QueryClientProvider>
  );
  return { workshop, client, library, tell: tabs.say, used: () => ({ ...used }), Wrapper };
}
