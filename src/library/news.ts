/** What has changed, told to this tab and to the others. */
import { z } from "#src/domain/zod.ts";
import { Shelf } from "#src/domain/own-collection.ts";
import type { Channel } from "./channel.ts";
import type { LibraryNews } from "./library.ts";

/** Another tab may run another version of the program. */
const News: z.ZodType<LibraryNews> = z.discriminatedUnion("of", [
  z.strictObject({ of: z.literal("collections") }),
  z.strictObject({ of: z.literal("shelf"), shelf: Shelf, lost: z.boolean().optional() }),
  z.strictObject({ of: z.literal("original"), source: z.string() }),
]);

/** `here` is what this tab itself has changed. */
export type OnNews = (news: LibraryNews, here: boolean) => void;

export interface Newsroom {
  tell(news: LibraryNews): void;
  listen(onNews: OnNews): () => void;
  close(): void;
}

export function createNewsroom(channel: Channel | undefined): Newsroom {
  const listeners = new Map<symbol, OnNews>();
  const spread: OnNews = (news, here) => {
    for (const key of listeners.keys()) {
      // what is told of has happened: a listener that fails must not make it look undone
      queueMicrotask(() => listeners.get(key)?.(news, here));
    }
  };
  channel?.addEventListener("message", ({ data }) => {
    const reading = News.safeParse(data);
    if (reading.success) spread(reading.data, false);
  });
  let closed = false;
  return {
    tell: (news) => {
      // what was being written when the page closed the library is kept all the same
      if (closed) return;
      spread(news, true);
      try {
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has only one
        channel?.postMessage(news);
      } catch {
        // other tabs show what is old until they read anew; what is told of is kept all the same
      }
    },
    listen: (onNews) => {
      const key = Symbol("listener");
      listeners.set(key, onNews);
      return () => {
        listeners.delete(key);
      };
    },
    close: () => {
      closed = true;
      listeners.clear();
      channel?.close();
    },
  };
}
