/** Everything that writes, one step after the other, each building on what is there. */
import { publishedAgain } from "#src/domain/published.ts";
import type { Shelf } from "#src/domain/own-collection.ts";
import type { Library } from "#src/library/library.ts";
import {
  accepted,
  article,
  contentOf,
  firstDecision,
  onClaim,
  rejected,
  TITLE,
} from "./made-up.ts";

const CLAIM = "a-s01-other-1";
const shelf: Shelf = { of: "collection", id: "harbour-strike" };
const data: Shelf = { of: "data", address: "https://example.org/timeline.json" };

/** From an empty store to an empty one. */
export const STEPS: readonly ((library: Library) => Promise<unknown>)[] = [
  (library) => library.create(TITLE, { format: "dateline/1" }),
  (library) => library.putArticles(shelf.id, () => [article("a"), article("b"), article("c")]),
  (library) =>
    library.decide(shelf, [
      onClaim(undefined, accepted(CLAIM)),
      onClaim(undefined, accepted("b-s01-other-1")),
    ]),
  (library) => library.decide(shelf, [onClaim(accepted(CLAIM), rejected(CLAIM))]),
  (library) =>
    library.decide(shelf, [
      onClaim(rejected(CLAIM), undefined),
      onClaim(accepted("b-s01-other-1"), undefined),
    ]),
  (library) => library.decide(shelf, firstDecision(accepted(CLAIM))),
  (library) => library.putOriginal({ shelf, source: "a", text: "words", opened: 1 }),
  (library) => library.notePublished(shelf.id, (before) => publishedAgain(before, [], 1)),
  (library) => library.rename(shelf.id, { title: { en: "Port strike" } }),
  async (library) => {
    const { collections, originals } = await library.contents();
    for (const one of collections) await library.putBack(one, originals);
  },
  (library) => library.removeArticle(shelf.id, "a"),
  (library) => library.removeOriginal(shelf, "b"),
  (library) => library.noteSeen(shelf.id, [{ id: "b", digest: article("b").digest, seen: [] }]),
  (library) => library.create(TITLE, undefined, shelf),
  (library) => library.decide(shelf, firstDecision(accepted(CLAIM))),
  (library) => library.createLarge(TITLE, { bytes: new ArrayBuffer(99), events: 5 }),
  async (library) => {
    const { collections } = await library.contents();
    for (const one of collections) if (one.file !== undefined) await library.putBack(one, []);
  },
  (library) =>
    library.putBackCorrections(
      { address: data.address, decisions: [{ on: "claim", decision: accepted(CLAIM) }] },
      [{ shelf: data, source: "d", text: "words", opened: 1 }],
    ),
  (library) => library.removeOriginal(data, "d"),
  (library) => library.decide(data, [onClaim(accepted(CLAIM), undefined)]),
  ...["", "-2", "-3", "-4", "-4-2"].map(
    (end) => (library: Library) => library.remove(shelf.id + end),
  ),
];

/** What the store holds before the first step, and after each. */
export async function courseOf(library: Library, name: string): Promise<readonly unknown[]> {
  const course: unknown[] = [await contentOf(name)];
  for (const step of STEPS) {
    await step(library);
    course.push(await contentOf(name));
  }
  return course;
}
