/** How much is kept, how much may be, and whether the browser promises to keep it. */
import type { Usage } from "./library.ts";

/** The part of the browser's storage manager that is asked; it is absent in an insecure context. */
export type StorageRoom = Partial<Pick<StorageManager, "estimate" | "persist" | "persisted">>;

/** What a browser doesn't tell is `undefined`: never a reason to fail. */
export async function usageOf(storage: StorageRoom | undefined): Promise<Usage> {
  const [room, persisted] = await Promise.all([
    answer(() => storage?.estimate?.()),
    answer(() => storage?.persisted?.()),
  ]);
  return { used: room?.usage, quota: room?.quota, persisted: persisted ?? false };
}

/** Whether the browser promises now to keep the store. It may ask the reader. */
export async function askToPersist(storage: StorageRoom | undefined): Promise<boolean> {
  return (await answer(() => storage?.persist?.())) ?? false;
}

async function answer<T>(ask: () => Promise<T> | undefined): Promise<T | undefined> {
  try {
    return await ask();
  } catch {
    return undefined;
  }
}
