import { describe, expect, test } from "vitest";
import { readDataset } from "#src/domain/dataset.ts";
import { ArchiveFaultError, type ArchiveFile } from "#src/archive/archive-file.ts";
import { dayFromIso, isoOfDay } from "#src/domain/calendar.ts";
import { openManifest } from "#src/formats/manifest.ts";
import { isManifest, MANIFEST_FORMAT } from "#src/formats/read-manifest.ts";
import { allBatches, eventsIn, listAt, madeRow, opened, written } from "./parquet/made-archive.ts";

const BASE = "https://example.org/data/manifest.json";

function yearRows(year: number, count: number, actor: string) {
  const first = (year - 1970) * 365;
  return Array.from({ length: count }, (_, n) =>
    madeRow({
      id: `y${year}-${n}`,
      title: { en: `Event ${n} of ${year}` },
      bounds: {
        beginEarliest: first + n,
        beginLatest: first + n,
        endEarliest: first + n,
        endLatest: first + n,
      },
      actors: ["Everybody", actor],
      sources: ["A paper"],
    }),
  );
}

const YEARS = [
  { year: 2000, count: 3, actor: "Anna" },
  { year: 2001, count: 4, actor: "Bert" },
  { year: 2002, count: 5, actor: "Carla" },
];

function manifestOf(...more: readonly unknown[]): unknown {
  const files = YEARS.map(({ year, count }) => ({
    url: `${year}.parquet`,
    from: isoOfDay((year - 1970) * 365),
    to: isoOfDay((year - 1970) * 365 + count - 1),
    events: count,
  }));
  return { format: MANIFEST_FORMAT, title: { en: "By year" }, files: [...files, ...more] };
}

function directory() {
  const asked: string[] = [];
  const open = async (url: string): Promise<ArchiveFile> => {
    asked.push(url.slice(url.lastIndexOf("/") + 1));
    const found = YEARS.find(({ year }) => url.endsWith(`/data/${year}.parquet`));
    if (found === undefined) throw new ArchiveFaultError({ kind: "not-found", detail: "404" });
    const { year, count, actor } = found;
    return opened(await written(yearRows(year, count, actor)));
  };
  return { asked, open };
}

const in2001 = { from: 31 * 365 + 1, to: 31 * 365 + 2 };

function faultOf(json: unknown): unknown {
  try {
    openManifest(json, BASE, directory().open);
  } catch (error) {
    return error instanceof ArchiveFaultError ? error.fault : error;
  }
  return undefined;
}

test("all files are one archive: rows of their own, and names that are one", async () => {
  const { open } = directory();
  const archive = openManifest(manifestOf(), BASE, open);
  const batches = await allBatches(archive);
  expect(archive.head).toMatchObject({ title: { en: "By year" }, events: 12 });
  expect(batches.flatMap(({ row }) => [...row])).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(archive.names().actors.map(({ id }) => id)).toEqual([
    "everybody",
    "anna",
    "bert",
    "carla",
  ]);
  expect(batches.map(({ actors }) => listAt(actors, 0))).toEqual([
    [0, 1],
    [0, 2],
    [0, 3],
  ]);
  const texts = await archive.texts([11, 0, 3]);
  expect(texts.map(({ id }) => id)).toEqual(["y2002-4", "y2000-0", "y2001-0"]);
  expect(await archive.rowOf("y2001-2")).toBe(5);
  expect((await archive.detail(5)).event).toBe("y2001-2");
  const details = await archive.details([11, 0, 5]);
  expect(details.map(({ event }) => event)).toEqual(["y2002-4", "y2000-0", "y2001-2"]);
  const words: number[] = [];
  for await (const { row } of archive.words({})) words.push(row);
  expect(words).toHaveLength(12);
  expect(archive.problems()).toEqual([]);
});

test("only the files in view are read, the others when they come into view", async () => {
  const { asked, open } = directory();
  const archive = openManifest(manifestOf(), BASE, open);
  expect(eventsIn(await allBatches(archive, { window: in2001 }))).toBe(4);
  expect(asked).toEqual(["2001.parquet"]);
  expect(archive.filesLeft?.()).toBe(2);
  expect(eventsIn(await allBatches(archive, { window: in2001 }))).toBe(0);
  expect(eventsIn(await allBatches(archive))).toBe(8);
  expect(asked.toSorted()).toEqual(["2000.parquet", "2001.parquet", "2002.parquet"]);
  expect(archive.filesLeft?.()).toBe(0);
});

test("how much there is to read is told where each file says it, and not guessed", () => {
  const whole = { url: "a.parquet", events: 1, bytes: 9000 };
  const told = { ...whole, timelineBytes: 70 };
  const headOf = (...files: readonly object[]) =>
    openManifest({ format: MANIFEST_FORMAT, files }, BASE, directory().open).head;
  expect(headOf(told, told)).toMatchObject({ bytes: 140, allBytes: 18_000 });
  expect(headOf(told, whole)).toMatchObject({ bytes: 0, allBytes: 18_000 });
});

test("words of rows that are known are not read again", async () => {
  const archive = openManifest(manifestOf(), BASE, directory().open);
  await allBatches(archive);
  const rows: number[] = [];
  for await (const { row } of archive.words({ fromRow: 5 })) rows.push(row);
  expect(rows).toEqual([5, 6, 7, 8, 9, 10, 11]);
});

test("a missing file is a problem with its events, the rest is read", async () => {
  const missing = { url: "1999.parquet", from: "1999-01-01", to: "1999-12-31", events: 77 };
  const archive = openManifest(manifestOf(missing), BASE, directory().open);
  expect(eventsIn(await allBatches(archive))).toBe(12);
  expect(archive.problems()).toEqual([
    { reason: "file-missing", detail: "1999.parquet (not-found)", events: 77 },
  ]);
  expect(archive.filesLeft?.()).toBe(0);
});

test("events without an id are called after their file too", async () => {
  const rows = yearRows(2000, 2, "Anna");
  const open = async () => opened(await written(rows.map((row) => ({ ...row, id: "" }))));
  const archive = openManifest(manifestOf(), BASE, open);
  await allBatches(archive);
  const ids = (await archive.texts([0, 1, 2, 3])).map(({ id }) => id);
  expect(new Set(ids).size).toBe(4);
  for (const [row, id] of ids.entries()) {
    expect(await archive.rowOf(id)).toBe(row);
    expect((await archive.detail(row)).event).toBe(id);
  }
  // and so are their claims, or one file's would stand for another's
  const claims = (await archive.details([0, 1, 2, 3])).flatMap(({ dataset }) => {
    const reading = readDataset(dataset);
    return reading.ok ? [...reading.dataset.claims.keys()] : [];
  });
  expect(new Set(claims).size).toBe(4);
});

describe("a manifest that is wrong", () => {
  test("does not stretch the axis by a day that no clock holds", () => {
    const file = { url: "a.parquet", from: "2000-01-01", to: "2000-12-31", events: 1 };
    const far = { ...file, to: "+999999999-01-01" };
    const files = [file, { ...far, from: "2001-01-01" }, { ...far, from: "+999999998-01-01" }];
    const json = { format: MANIFEST_FORMAT, files };
    const { head } = openManifest(json, BASE, directory().open);
    expect(head.extent).toEqual({ from: dayFromIso("2000-01-01"), to: dayFromIso("2001-01-01") });
    expect(head.density).toHaveLength(2);
  });

  test("names what it can't fetch no longer than a message is", async () => {
    const missing = { url: `${"x".repeat(5000)}.parquet`, events: 1 };
    const archive = openManifest(manifestOf(missing), BASE, directory().open);
    await allBatches(archive);
    expect(archive.problems()[0]?.detail.length).toBeLessThanOrEqual(200);
  });

  test("says where", () => {
    const file = { url: "a.parquet", from: "2000-01-01", to: "2000-12-31", events: 1 };
    const withFile = (change: object) => ({
      format: MANIFEST_FORMAT,
      files: [{ ...file, ...change }],
    });
    expect(faultOf(withFile({}))).toBeUndefined();
    expect(faultOf({ format: "else" })).toEqual({ kind: "manifest", detail: "format" });
    expect(faultOf({ format: MANIFEST_FORMAT })).toMatchObject({ detail: "files" });
    expect(faultOf({ format: MANIFEST_FORMAT, files: [] })).toMatchObject({ kind: "empty" });
    expect(faultOf(withFile({ url: 7 }))).toMatchObject({ detail: "files[0].url" });
    expect(faultOf(withFile({ url: "https://elsewhere.org/a.parquet" }))).toMatchObject({
      detail: "files[0].url",
    });
    expect(faultOf(withFile({ from: "2001-02-30" }))).toMatchObject({ detail: "files[0].from" });
    expect(faultOf(withFile({ to: "1999-12-31" }))).toMatchObject({ detail: "files[0].to" });
    expect(faultOf(withFile({ events: -1 }))).toMatchObject({ detail: "files[0].events" });
  });

  test("is told from other JSON by its format", () => {
    expect(isManifest(manifestOf())).toBe(true);
    expect([null, [], 7, "x", {}].map(isManifest)).toEqual([false, false, false, false, false]);
  });
});
