/** Opens what is kept on this machine. The page does so when somebody keeps something, or has. */
import { LIBRARY, openChannel, type Channel } from "./channel.ts";
import { createConnection } from "./connection.ts";
import { keepArchive } from "./keep-archive.ts";
import { keepArticles } from "./keep-articles.ts";
import { keepCollections } from "./keep-collections.ts";
import { keepDecisions } from "./keep-decisions.ts";
import { keepOriginals } from "./keep-originals.ts";
import type { Library } from "./library.ts";
import { machineTime } from "./machine-time.ts";
import { MIGRATIONS, type Migration } from "./migrations.ts";
import { createNewsroom } from "./news.ts";
import type { Keeping } from "./shelf.ts";
import { askToPersist, usageOf, type StorageRoom } from "./storage-use.ts";

/** What the page leaves to the library, and a test doesn't. */
export interface LibraryOptions {
  readonly name?: string;
  readonly storage?: StorageRoom | undefined;
  readonly channel?: Channel | undefined;
  readonly migrations?: readonly Migration[];
  /** milliseconds since 1970 */
  readonly now?: () => number;
  /** milliseconds that a tab with an older version has to let go */
  readonly patience?: number;
  /** milliseconds without an answer after which the browser is given up */
  readonly silence?: number;
}

/** Rejects with a `LibraryError` where nothing can be kept; a later call may succeed. */
export async function openLibrary(options: LibraryOptions = {}): Promise<Library> {
  const { name = LIBRARY, migrations = MIGRATIONS, patience = 3000, silence = 30_000 } = options;
  const storage = "storage" in options ? options.storage : storageOfBrowser();
  const room = () => usageOf(storage);
  const connection = createConnection({ name, migrations, patience, silence, room });
  await connection.open();
  const newsroom = createNewsroom("channel" in options ? options.channel : openChannel(name));
  const keeping: Keeping = { connection, newsroom, now: options.now ?? machineTime };
  return {
    ...keepCollections(keeping),
    ...keepArticles(keeping),
    ...keepDecisions(keeping),
    ...keepOriginals(keeping),
    ...keepArchive(keeping),
    usage: room,
    persist: () => askToPersist(storage),
    listen: (onNews) => newsroom.listen(onNews),
    close: () => {
      newsroom.close();
      connection.close();
    },
  };
}

function storageOfBrowser(): StorageRoom | undefined {
  return typeof navigator === "undefined" ? undefined : navigator.storage;
}
