/**
 * The connection to the store: made at its first use, made anew where the browser or a newer tab has
 * ended it, and asked in transactions only.
 */
import type { IDBPDatabase, IDBPTransaction } from "idb";
import { isLost, libraryErrorOf, openingErrorOf } from "./fault-of.ts";
import { LibraryError, type LibraryFault, type Usage } from "./library.ts";
import { openDatabase, type DatabaseOptions } from "./open-database.ts";
import { patienceOf } from "./patience.ts";
import type { StoreName } from "./stores.ts";
import { readingOf, writingOf, type Reading, type Writing } from "./transaction.ts";

export interface Connection {
  /** Rejects with a `LibraryError`, as the others do. */
  open(): Promise<void>;
  read<T>(stores: readonly StoreName[], work: (tx: Reading) => Promise<T>): Promise<T>;
  /** All or nothing: what rejects has written nothing, what resolves is on the disk. */
  write<T>(stores: readonly StoreName[], work: (tx: Writing) => Promise<T>): Promise<T>;
  close(): void;
}

export interface ConnectionOptions extends DatabaseOptions {
  /** asked when there is no more room */
  readonly room: () => Promise<Pick<Usage, "used" | "quota">>;
}

export function createConnection(options: ConnectionOptions): Connection {
  let current: Promise<IDBPDatabase> | undefined;
  let closed = false;

  const connected = async (): Promise<IDBPDatabase> => {
    if (closed) throw new LibraryError({ kind: "failed", detail: "closed" });
    const opening = (current ??= openDatabase(options));
    try {
      return await opening;
    } catch (error) {
      // whoever asks next tries anew
      if (current === opening) current = undefined;
      throw await openingErrorOf(error, options.room);
    }
  };

  /** A connection that turns out to be gone has done nothing yet: it is made anew, once. */
  const begin = async <T>(start: (database: IDBPDatabase) => T): Promise<T> => {
    const database = await connected();
    const used = current;
    try {
      return start(database);
    } catch (error) {
      if (!isLost(error)) throw error;
      if (current === used) current = undefined;
      return start(await connected());
    }
  };

  const settle = async <T>(run: () => Promise<T>): Promise<T> => {
    try {
      return await run();
    } catch (error) {
      throw await libraryErrorOf(error, options.room);
    }
  };

  return {
    open: () =>
      settle(async () => {
        await connected();
      }),
    read: (stores, work) =>
      settle(async () => {
        const tx = await begin((database) => database.transaction([...stores]));
        return carriedOut(tx, options.silence, () => work(readingOf(tx)));
      }),
    write: (stores, work) =>
      settle(async () => {
        const tx = await begin((database) =>
          database.transaction([...stores], "readwrite", { durability: "strict" }),
        );
        return carriedOut(tx, options.silence, () => work(writingOf(tx)));
      }),
    close: () => {
      closed = true;
      current?.then(
        (database) => database.close(),
        () => undefined,
      );
    },
  };
}

type Ending = Pick<
  IDBPTransaction<unknown, StoreName[], IDBTransactionMode>,
  "done" | "error" | "abort" | "addEventListener" | "db"
>;

async function carriedOut<T>(tx: Ending, silence: number, work: () => Promise<T>): Promise<T> {
  const { done } = tx;
  done.catch(() => undefined);
  const patience = patienceOf(silence, () => givenUp(tx));
  patience.begin();
  // every request that is answered: such an event doesn't bubble, it is caught on its way
  tx.addEventListener("success", patience.begin, true);
  const carrying = work().then(async (result) => {
    await done;
    return result;
  });
  carrying.catch(() => undefined);
  try {
    return await Promise.race([carrying, patience.lost]);
  } catch (error) {
    if (!isSilence(error)) await Promise.race([abandon(tx), patience.lost]);
    // a request that was swept along, or came too late, says only that: the transaction knows why
    throw error instanceof LibraryError ? error : (tx.error ?? error);
  } finally {
    patience.stop();
  }
}

/** What can be taken back now is not written, also when the browser comes round after all. */
function givenUp(tx: Ending): LibraryFault {
  // whoever asks next gets another connection
  tx.db.close();
  try {
    tx.abort();
    return { kind: "silent" };
  } catch {
    // all of it is with the browser
    return { kind: "unsure" };
  }
}

function isSilence(error: unknown): boolean {
  return error instanceof LibraryError && ["silent", "unsure"].includes(error.fault.kind);
}

async function abandon(tx: Ending): Promise<void> {
  try {
    tx.abort();
  } catch {
    // it has ended by itself
  }
  await tx.done.catch(() => undefined);
}
