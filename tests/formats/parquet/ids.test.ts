/** What events, actors and sources are called by: each its own, whatever the file calls them. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { openManifest } from "#src/formats/manifest.ts";
import { idOfName } from "#src/formats/parquet/made-ids.ts";
import { MANIFEST_FORMAT } from "#src/formats/read-manifest.ts";
import { file, days, words } from "./foreign-file.ts";
import { allBatches, listAt, madeRow, onlyBatch, opened, written } from "./made-archive.ts";

const ANY_ID = fc.oneof(
  fc.string({ unit: fc.constantFrom("a", "b", "A", "1", "-", "_", " ", "ä", "事") }),
  fc.string(),
  fc.constantFrom("row-0", "row-1", "row-2-of-1", "row-x", "", "a-b", "a--b", "-a", "a-"),
);

test("each event is found by the id that it is shown with", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(ANY_ID, { minLength: 1, maxLength: 12 }), async (ids) => {
      const titles = words("title", ...ids.map((_, n) => `Title ${n}`));
      const begins = days("begin", ...ids.map((_, n) => n));
      const archive = await file(titles, begins, words("id", ...ids));
      const rows = [...ids.keys()];
      const shown = (await archive.texts(rows)).map(({ id }) => id);
      expect(new Set(shown).size).toBe(ids.length);
      for (const [row, id] of shown.entries()) {
        expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
        expect({ id, row: await archive.rowOf(id) }).toEqual({ id, row });
      }
    }),
    { numRuns: 60 },
  );
});

test("an id that is one stays as it is", async () => {
  const archive = await file(
    words("title", "A", "B"),
    days("begin", 1, 2),
    words("id", "a-1", "q"),
  );
  expect((await archive.texts([0, 1])).map(({ id }) => id)).toEqual(["a-1", "q"]);
});

test("names that differ have ids that differ, whoever comes first", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.oneof(ANY_ID, fc.constantFrom("A B", "A.B.", "a b"))),
      (names) => {
        expect(new Set(names.map(idOfName)).size).toBe(names.length);
      },
    ),
  );
  expect(["North Sea", "Anna 2"].map(idOfName)).toEqual(["north-sea", "anna-2"]);
});

const JSON_OF_TWO = {
  format: MANIFEST_FORMAT,
  files: ["2005", "2006"].map((year) => ({
    url: `${year}.parquet`,
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    events: 2,
  })),
};

async function twoFiles(first: readonly string[], second: readonly string[]) {
  const open = async (url: string) => {
    const isFirst = url.includes("2005");
    const rows = (isFirst ? first : second).map((name, n) =>
      madeRow({ id: `${isFirst ? "y5" : "y6"}-${n}`, actors: [name], sources: [name] }),
    );
    return opened(await written(rows));
  };
  const archive = openManifest(JSON_OF_TWO, "https://example.org/manifest.json", open);
  const batches = await allBatches(archive);
  const { actors, sources } = archive.names();
  const inRows = <T>(read: (batch: (typeof batches)[number], n: number) => T) =>
    batches.map((batch) => Array.from({ length: batch.count }, (_, n) => read(batch, n)));
  return {
    actors: inRows((batch, n) => actors[listAt(batch.actors, n)[0] ?? -1]?.name["en"]),
    sources: inRows((batch, n) => sources[listAt(batch.sources, n)[0] ?? -1]?.publisher),
    count: actors.length,
  };
}

test("in the files of a manifest, one name is one actor and two names are two", async () => {
  const found = await twoFiles(["A B", "C"], ["A.B.", "A B"]);
  const names = [
    ["A B", "C"],
    ["A.B.", "A B"],
  ];
  expect(found).toEqual({ actors: names, sources: names, count: 3 });
});

test("a name keeps apart from an actor that the file describes by that id", async () => {
  const archive = await opened(
    await written([madeRow({ actors: ["a-b"] }), madeRow({ id: "x", actors: ["A B"] })], {
      actors: [{ id: "a-b", kind: "group", name: { en: "Alpha Beta" }, aliases: [] }],
    }),
  );
  const columns = await onlyBatch(archive);
  expect([listAt(columns.actors, 0), listAt(columns.actors, 1)]).toEqual([[0], [1]]);
  expect(new Set(archive.names().actors.map(({ id }) => id)).size).toBe(2);
});

test("an event without an id keeps its address when the manifest names a further file", async () => {
  const open = async () => opened(await written([madeRow({ id: "" }), madeRow({ id: "" })]));
  const idsIn = async (json: typeof JSON_OF_TWO) => {
    const archive = openManifest(json, "https://example.org/manifest.json", open);
    await allBatches(archive);
    const rows = Array.from({ length: archive.head.events }, (_, n) => n);
    return (await archive.texts(rows)).map(({ id }) => id);
  };
  const before = await idsIn(JSON_OF_TWO);
  const older = { url: "1990.parquet", from: "1990-01-01", to: "1990-12-31", events: 2 };
  const after = await idsIn({ ...JSON_OF_TWO, files: [older, ...JSON_OF_TWO.files] });
  expect(after.slice(2)).toEqual(before);
});
