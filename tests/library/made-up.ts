/** Collections, articles and decisions of nobody, for tests of what keeps them. */
import "fake-indexeddb/auto";
import { openDB } from "idb";
import { onTestFinished } from "vitest";
import type { Change, Edit } from "#src/domain/decisions.ts";
import type { OwnArticle } from "#src/domain/own-collection.ts";
import type { ClaimDecision } from "#src/domain/review.ts";
import type { Library } from "#src/library/library.ts";
import { openLibrary, type LibraryOptions } from "#src/library/open-library.ts";

let stores = 0;

/** A name that no other test of the file has used. */
export function freshName(): string {
  stores += 1;
  return `test-${String(stores)}`;
}

/** Closed when the test ends. */
export async function libraryOf(options: LibraryOptions = {}): Promise<Library> {
  const library = await openLibrary({ name: freshName(), ...options });
  onTestFinished(() => library.close());
  return library;
}

export const TITLE = { title: { en: "Harbour strike" }, sides: [] };

export function article(id: string, more: Partial<OwnArticle> = {}): OwnArticle {
  return {
    id,
    publisher: "Coast Courier",
    headline: "Cranes stand still",
    lang: "en",
    paragraphs: ["The dockers stopped work on Monday.", "Nobody knows for how long."],
    digest: "0".repeat(64),
    added: 1_750_000_000_000,
    order: 0,
    seen: [],
    ...more,
  };
}

export function accepted(claim: string): ClaimDecision {
  return { claim, words: { en: "stopped work" }, decision: "accept" };
}

export function rejected(claim: string): ClaimDecision {
  return { claim, words: { en: "stopped work" }, decision: "reject", why: { en: "no event" } };
}

export function onClaim(before: ClaimDecision | undefined, after: ClaimDecision | undefined): Edit {
  return { on: "claim", id: (after ?? before)?.claim ?? "", before, after };
}

export function firstDecision(decision: ClaimDecision): Change {
  return [onClaim(undefined, decision)];
}

/** Every record of every store with its key, as it stands there. */
export async function contentOf(
  name: string,
): Promise<Readonly<Record<string, readonly [readonly IDBValidKey[], readonly unknown[]]>>> {
  const database = await openDB(name);
  const content: Record<string, readonly [readonly IDBValidKey[], readonly unknown[]]> = {};
  for (const store of database.objectStoreNames) {
    content[store] = [await database.getAllKeys(store), await database.getAll(store)];
  }
  database.close();
  return content;
}

/** Puts a record where the library would not: what another program, or a fault, may have left. */
export async function plant(
  name: string,
  store: string,
  key: IDBValidKey,
  value: unknown,
): Promise<void> {
  const database = await openDB(name);
  await database.put(store, value, key);
  database.close();
}
