/**
 * A second copy of what was typed and isn't saved yet. Browsers write `localStorage` to the disk when they
 * find the time, some a minute later; this one is there at once, also when the browser is killed.
 */
import { openDB, type IDBPDatabase } from "idb";
import { z } from "#src/domain/zod.ts";

const TypedCopy = z.object({
  /** how often something was typed until then */
  count: z.number(),
  /** by the key under which it stands in `localStorage` */
  texts: z.record(z.string(), z.string()),
});
export type TypedCopy = Readonly<z.infer<typeof TypedCopy>>;

const STORE = "texts";
const ALL = "all";

/** `undefined` where there is none, or the browser keeps nothing. Never rejects. */
export function readTypedCopy(): Promise<TypedCopy | undefined> {
  return inCopy(async (database) => TypedCopy.safeParse(await database.get(STORE, ALL)).data);
}

/** Never rejects: what can't be kept lives as long as the page. */
export async function writeTypedCopy(copy: TypedCopy): Promise<void> {
  await inCopy((database) => database.put(STORE, copy, ALL));
}

async function inCopy<T>(work: (database: IDBPDatabase) => Promise<T>): Promise<T | undefined> {
  try {
    const database = await openDB("dateline-typed", 1, {
      upgrade: (made) => void made.createObjectStore(STORE),
    });
    try {
      return await work(database);
    } finally {
      database.close();
    }
  } catch {
    return undefined;
  }
}
