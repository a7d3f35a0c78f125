/**
 * What was typed and not saved yet outlives a page that is closed at any moment: it stays in the browser
 * until it is saved, thrown away, or its collection is deleted. Storage that ends with the tab would not
 * do: whoever closes the page and opens it again has a new tab. It is read and written at once where it
 * stands; a copy of it is for a browser that is killed.
 */

import { isClaimOf } from "#src/domain/claim-id.ts";
import { readTypedCopy, writeTypedCopy, type TypedCopy } from "#src/library/typed-copy.ts";

/** Where it was typed: while articles were added, or while their claims were checked. */
type Place = "adding" | "checking";

const TYPED = "dateline:typed:";
const COUNT = "dateline:typed-count";

const ofCollection = (collection: string) => `${TYPED}${encodeURIComponent(collection)}:`;

const ofPlace = (collection: string, place: Place) => `${ofCollection(collection)}${place}:`;

/**
 * By name; empty where the browser refuses storage. Any program may have written what is
 * there. `collection` is an id, or what stands for a data file.
 */
export function typedTexts(collection: string, place: Place): ReadonlyMap<string, unknown> {
  const prefix = ofPlace(collection, place);
  try {
    return new Map(
      keysWith(prefix).map((key) => [
        key.slice(prefix.length),
        parsed(window.localStorage.getItem(key)),
      ]),
    );
  } catch {
    return new Map();
  }
}

/** Each name for itself: two tabs that type for different claims keep both. `undefined` forgets it. */
export function keepTyped(collection: string, place: Place, name: string, value: unknown): void {
  const key = ofPlace(collection, place) + name;
  try {
    if (value === undefined) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, JSON.stringify(value));
    copyTyped();
  } catch {
    // refused or full: what was typed lives as long as the page
  }
}

/** All that was typed for a collection goes with it. */
export function forgetTyped(collection: string): void {
  forgetKeys(ofCollection(collection), () => true);
}

/** What was typed for the claims of an article goes with it: another one may come to have its id. */
export function forgetTypedOf(collection: string, article: string): void {
  forgetKeys(ofPlace(collection, "checking"), (claim) => isClaimOf(claim, article));
}

function forgetKeys(prefix: string, isMeant: (name: string) => boolean): void {
  try {
    for (const key of keysWith(prefix)) {
      if (isMeant(key.slice(prefix.length))) window.localStorage.removeItem(key);
    }
    copyTyped();
  } catch {
    // where storage is refused there is nothing
  }
}

function keysWith(prefix: string): readonly string[] {
  const { localStorage } = window;
  const keys = Array.from({ length: localStorage.length }, (_, n) => localStorage.key(n) ?? "");
  return keys.filter((key) => key.startsWith(prefix));
}

function parsed(stored: string | null): unknown {
  try {
    return stored === null ? undefined : JSON.parse(stored);
  } catch {
    return undefined;
  }
}

// ----- the copy ----- //

/** Brings back what the browser had not written down when it was killed. Never rejects. */
export async function recoverTyped(): Promise<void> {
  const copy = await readTypedCopy();
  try {
    if (copy === undefined || copy.count <= countNow()) return;
    for (const key of keysWith(TYPED)) window.localStorage.removeItem(key);
    for (const [key, text] of Object.entries(copy.texts)) window.localStorage.setItem(key, text);
    window.localStorage.setItem(COUNT, String(copy.count));
  } catch {
    // refused or full: there is nothing to bring it back to
  }
}

/** The copy that is being written; what is typed meanwhile is copied after it. */
let copying: Promise<void> | undefined;
let isOutdated = false;

function copyTyped(): void {
  window.localStorage.setItem(COUNT, String(countNow() + 1));
  isOutdated = true;
  // where storage is refused meanwhile there is nothing to copy
  copying ??= copyAll().catch(() => undefined);
}

async function copyAll(): Promise<void> {
  try {
    while (isOutdated) {
      isOutdated = false;
      await writeTypedCopy(typedNow());
    }
  } finally {
    copying = undefined;
  }
}

function typedNow(): TypedCopy {
  const { localStorage } = window;
  const texts = keysWith(TYPED).map((key) => [key, localStorage.getItem(key) ?? ""] as const);
  return { count: countNow(), texts: Object.fromEntries(texts) };
}

/** Counted, since a clock may be set back. */
function countNow(): number {
  return Number(window.localStorage.getItem(COUNT) ?? "0");
}
