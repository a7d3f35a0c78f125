/** Opens the store, brings it to the version of this program, and tells why that can't be done. */
import { openDB, type IDBPDatabase } from "idb";
import { nameOf } from "./fault-of.ts";
import { LibraryError } from "./library.ts";
import type { Migration } from "./migrations.ts";

export interface DatabaseOptions {
  readonly name: string;
  /** the number of them is the version of this program */
  readonly migrations: readonly Migration[];
  /** milliseconds for which another tab is waited for that holds an older version open */
  readonly patience: number;
}

/**
 * Rejects with a `LibraryError` where another version is in the way, else with the browser's error.
 * The connection ends without a word where the browser or a newer tab wants it to.
 */
export async function openDatabase({
  name,
  migrations,
  patience,
}: DatabaseOptions): Promise<IDBPDatabase> {
  if (typeof indexedDB === "undefined") throw new LibraryError({ kind: "refused" });
  let failed: unknown;
  const blocked = deadline(patience);
  const opening = openDB(name, migrations.length, {
    blocked: blocked.start,
    upgrade: (database, from, _, transaction) => {
      blocked.stop();
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
  try {
    // a connection that comes too late is used by nobody, and in nobody's way: it closes as it is asked
    return await Promise.race([opening, blocked.passed]);
  } catch (error) {
    if (nameOf(error) === "VersionError") throw await newer(name);
    throw failed ?? error;
  } finally {
    blocked.stop();
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

interface Deadline {
  /** rejects when the time is over; never resolves */
  readonly passed: Promise<never>;
  readonly start: () => void;
  readonly stop: () => void;
}

function deadline(milliseconds: number): Deadline {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let giveUp: (error: LibraryError) => void = ignore;
  const passed = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  passed.catch(ignore);
  return {
    passed,
    start: () => {
      timer = setTimeout(() => {
        giveUp(new LibraryError({ kind: "blocked" }));
      }, milliseconds);
    },
    stop: () => clearTimeout(timer),
  };
}

function ignore(): void {
  // told elsewhere already
}
