/** Backup, wipe, restore: nothing may be lost, and nothing that is there may be overwritten unasked. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decisionsOf, type Change, type DecisionRecord } from "#src/domain/decisions.ts";
import type { Shelf } from "#src/domain/own-collection.ts";
import { backupOf, backupText, type Backup } from "#src/library/backup.ts";
import type { Library } from "#src/library/library.ts";
import { readBackup } from "#src/library/read-backup.ts";
import { restore } from "#src/library/restore.ts";
import { contents } from "./generated.ts";
import {
  accepted,
  article,
  contentOf,
  firstDecision,
  freshName,
  libraryOf,
  rejected,
  TITLE,
} from "./made-up.ts";

const DATA: Shelf = { of: "data", address: "https://example.org/timeline.json" };
const CLAIM = "a-s01-other-1";

function read(text: string): Backup {
  const reading = readBackup(text);
  if (!reading.ok) throw new Error(reading.fault.kind);
  expect(reading.problems).toEqual([]);
  return reading.backup;
}

function takenBack(records: readonly DecisionRecord[]): Change {
  const { claims, events, actors } = decisionsOf(records);
  return [
    ...[...claims].map(([id, before]) => ({ on: "claim" as const, id, before, after: undefined })),
    ...[...events].map(([id, before]) => ({ on: "event" as const, id, before, after: undefined })),
    ...[...actors].map(([id, before]) => ({ on: "actor" as const, id, before, after: undefined })),
  ];
}

async function wipe(library: Library): Promise<void> {
  for (const { id } of await library.collections()) await library.remove(id);
  const { corrections, originals } = await library.contents();
  for (const { address, decisions } of corrections) {
    await library.decide({ of: "data", address }, takenBack(decisions));
  }
  for (const { shelf, source } of originals) await library.removeOriginal(shelf, source);
}

test("backup, wipe, restore gives an equal store, and the same backup again", async () => {
  await fc.assert(
    fc.asyncProperty(contents, async (held) => {
      const name = freshName();
      const library = await libraryOf({ name });
      const format = "dateline-backup/1";
      await restore(library, { format, made: 0, leftOut: [], ...held });
      const before = await contentOf(name);
      const first = backupText(await backupOf(library, undefined, 1));
      await wipe(library);
      expect(Object.values(await library.contents()).flat()).toEqual([]);
      const report = await restore(library, read(first));
      expect(report.stopped).toBeUndefined();
      expect(await contentOf(name)).toEqual(before);
      expect(backupText(await backupOf(library, undefined, 1))).toBe(first);
      library.close();
    }),
    { numRuns: Number(process.env["DATELINE_CASES"] ?? "40") },
  );
}, 600_000);

async function filled(): Promise<Library> {
  const library = await libraryOf({ now: () => 1000 });
  const { id } = await library.create(TITLE, { format: "dateline/1" });
  const shelf: Shelf = { of: "collection", id };
  await library.putArticles(id, () => [article("a")]);
  await library.decide(shelf, firstDecision(accepted(CLAIM)));
  await library.putOriginal({ shelf, source: "a", text: "words", opened: 1 });
  await library.decide(DATA, firstDecision(accepted(CLAIM)));
  await library.putOriginal({ shelf: DATA, source: "d", text: "of the data file", opened: 1 });
  return library;
}

describe("a collection whose id is taken", () => {
  test("comes back under another id with all that belongs to it", async () => {
    const library = await filled();
    const backup = await backupOf(library);
    await library.rename("harbour-strike", { title: { en: "Changed since" } });
    expect(await restore(library, backup)).toEqual({
      collections: [{ from: "harbour-strike", id: "harbour-strike-2", title: TITLE.title }],
      already: [],
      corrections: [{ address: DATA.address, unlike: 0 }],
    });
    const whole = await library.whole("harbour-strike-2");
    expect(whole).toMatchObject({
      collection: { id: "harbour-strike-2", title: TITLE.title, changed: 1000 },
      base: { format: "dateline/1" },
      articles: [article("a")],
    });
    expect(whole?.decisions.claims.get(CLAIM)).toEqual(accepted(CLAIM));
    const shelf: Shelf = { of: "collection", id: "harbour-strike-2" };
    expect(await library.original(shelf, "a")).toMatchObject({ text: "words", shelf });
    expect((await library.whole("harbour-strike"))?.collection.title).toEqual({
      en: "Changed since",
    });
  });

  test("two backups with the same ids both come back, and so do two in one", async () => {
    const one = await backupOf(await filled());
    const elsewhere = await filled();
    await elsewhere.putArticles("harbour-strike", () => [article("b")]);
    const other = await backupOf(elsewhere);
    const both = { ...one, collections: [...one.collections, ...other.collections] };
    const library = await libraryOf();
    await restore(library, one);
    await restore(library, other);
    expect((await library.collections()).map(({ id }) => id).toSorted()).toEqual([
      "harbour-strike",
      "harbour-strike-2",
    ]);
    const anew = await libraryOf();
    const report = await restore(anew, both);
    expect(report.collections.map(({ id }) => id)).toEqual(["harbour-strike", "harbour-strike-2"]);
  });

  test("is told apart from one that is here just so, which isn't put back once more", async () => {
    const library = await filled();
    const backup = await backupOf(library);
    const shelf: Shelf = { of: "collection", id: "harbour-strike" };
    const other = rejected("a-s02-other-1");
    await library.decide(shelf, firstDecision(other));
    await library.decide(shelf, takenBack([{ on: "claim", decision: other }]));
    const report = await restore(library, backup);
    expect(report.already).toEqual([{ id: "harbour-strike", title: TITLE.title }]);
    expect(report.collections).toEqual([]);
    expect(await library.collections()).toHaveLength(1);
  });
});

test("corrections and originals that are here stay; decisions that say something else are counted", async () => {
  const library = await libraryOf();
  const backup = await backupOf(await filled());
  await library.decide(DATA, firstDecision(rejected(CLAIM)));
  await library.putOriginal({ shelf: DATA, source: "d", text: "of here", opened: 2 });
  const kept = await restore(library, backup);
  expect(kept.corrections).toEqual([{ address: DATA.address, unlike: 1 }]);
  expect((await library.decisions(DATA)).claims.get(CLAIM)).toEqual(rejected(CLAIM));
  expect((await library.original(DATA, "d"))?.text).toBe("of here");
});

test("of some collections: they and their originals, and nothing else", async () => {
  const library = await filled();
  const { id } = await library.create({ title: { en: "Other" }, sides: [] }, undefined);
  const shelf: Shelf = { of: "collection", id };
  await library.putOriginal({ shelf, source: "x", text: "others", opened: 2 });
  const backup = await backupOf(library, [id]);
  expect(backup.collections.map(({ collection }) => collection.id)).toEqual([id]);
  expect(backup.originals.map(({ source }) => source)).toEqual(["x"]);
  expect(backup.corrections).toEqual([]);
});

test("a store that is full in the middle keeps what is restored, and names the rest", async () => {
  const backup = await backupOf(await filled());
  const [first] = backup.collections;
  const library = await libraryOf();
  let calls = 0;
  const tooMuch: Library = {
    ...library,
    putBack: (archived, ...rest) => {
      calls += 1;
      // an article that can't be kept stands for a disk that is full
      const articles = calls === 1 ? archived.articles : [article("a", { paragraphs: [] })];
      return library.putBack({ ...archived, articles }, ...rest);
    },
  };
  const twice = { ...backup, collections: first === undefined ? [] : [first, first] };
  expect(await restore(tooMuch, twice)).toMatchObject({
    collections: [{ id: "harbour-strike" }],
    corrections: [],
    stopped: {
      fault: { kind: "failed", detail: "articles: paragraphs" },
      collections: ["harbour-strike"],
      corrections: [DATA.address],
    },
  });
  expect((await library.collections()).map(({ id }) => id)).toEqual(["harbour-strike"]);
});
