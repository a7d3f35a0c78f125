/** Opens the store, brings it to the version of this program, and tells why that can't be done. */
import { openDB, type IDBPDatabase } from "idb";
import { nameOf } from "./fault-of.ts";
import { LibraryError } from "./library.ts";
import type { Migration } from "./migrations.ts";
import { patienceOf, type Patience } from "./patience.ts";

export interface DatabaseOptions {
  readonly name: string;
  /** the number of them is the version of this program */
  readonly migrations: readonly Migration[];
  /** milliseconds for which another tab is waited for that holds an older version open */
  readonly patience: number;
  /** milliseconds after which a browser that says nothing at all is given up */
  readonly silence: number;
}

/**
 * Openings that another tab blocked for too long, by name and version. The browser still works on them:
 * another one would wait behind them without a word, so whoever asks next waits for the same.
 */
const givenUp = new Map<string, Promise<IDBPDatabase>>();

/**
 * Rejects with a `LibraryError` where another version is in the way or the browser doesn't answer, else
 * with the browser's error. The connection ends without a word where the browser or a newer tab wants it
 * to.
 */
export async function openDatabase(options: DatabaseOptions): Promise<IDBPDatabase> {
  if (typeof indexedDB === "undefined") throw new LibraryError({ kind: "refused" });
  const { name, migrations, patience, silence } = options;
  const key = `${name}/${String(migrations.length)}`;
  const earlier = givenUp.get(key);
  const blocked = patienceOf(patience, () => ({ kind: "blocked" }));
  const silent = patienceOf(silence, () => ({ kind: "silent" }));
  if (earlier === undefined) silent.begin();
  else blocked.begin();
  const opening = earlier ?? opened(options, blocked, silent);
  try {
    return await Promise.race([opening, blocked.lost, silent.lost]);
  } catch (error) {
    if (error instanceof LibraryError && error.fault.kind === "blocked") {
      givenUp.set(key, opening);
      const forget = () => givenUp.delete(key);
      opening.then(forget, forget);
    }
    throw error;
  } finally {
    silent.stop();
    blocked.stop();
  }
}

async function opened(
  { name, migrations }: DatabaseOptions,
  blocked: Patience,
  silent: Patience,
): Promise<IDBPDatabase> {
  let failed: unknown;
  try {
    return await openDB(name, migrations.length, {
      blocked: () => {
        silent.stop();
        blocked.begin();
      },
      upgrade: (database, from, _, transaction) => {
        blocked.stop();
        silent.begin();
        transaction.addEventListener("success", silent.begin, true);
        transaction.done.catch(ignore);
        migrate(migrations.slice(from), database, transaction).catch((error: unknown) => {
          failed = error;
          transaction.abort();
        });
      },
      // a tab with a newer program waits for this one; what is running is finished first
      blocking: (_from, _to, { currentTarget }) => {
        if (currentTarget instanceof IDBDatabase) currentTarget.close();
      },
    });
  } catch (error) {
    if (nameOf(error) === "VersionError") throw await newer(name);
    throw failed ?? error;
  }
}

/** A failure ends the whole upgrade, since it is one transaction. */
async function migrate(
  migrations: readonly Migration[],
  ...inside: Parameters<Migration>
): Promise<void> {
  // each one builds on what the one before it has done
  for (const step of migrations) await step(...inside);
}

async function newer(name: string): Promise<LibraryError> {
  const database = await openDB(name);
  const { version } = database;
  database.close();
  return new LibraryError({ kind: "newer", version });
}

function ignore(): void {
  // told elsewhere already
}
