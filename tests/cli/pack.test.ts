import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { dayFromIso } from "#src/domain/calendar.ts";
import { openManifest } from "#src/formats/manifest.ts";
import { openParquet } from "#src/formats/parquet/open-parquet.ts";
import { bytesOfBuffer } from "#src/formats/parquet/ranged-bytes.ts";
import { allBatches, eventsIn } from "../formats/parquet/made-archive.ts";
import { called } from "./called.ts";

const BUNDLED = fileURLToPath(new URL("../../public/data/timeline.json", import.meta.url));

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-pack-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function opened(path: string) {
  return openParquet(bytesOfBuffer(await readFile(path)), path);
}

test("a data file becomes one file, the same one each time", async () => {
  const out = join(folder, "out.parquet");
  const said = await called(["pack", BUNDLED, "-o", out]);
  expect(said.code).toBe(0);
  expect(said.err).toMatch(/^(\d+) of \1 events\n$/u);
  const bytes = await readFile(out);
  expect(said.out).toContain(`${bytes.length} bytes`);
  const file = await opened(out);
  expect(eventsIn(await allBatches(file))).toBe(file.head.events);
  await called(["pack", BUNDLED, "-o", out]);
  expect((await readFile(out)).equals(bytes)).toBe(true);
  expect(await readdir(folder)).toEqual(["out.parquet"]);
});

test("or a file for each year, and a manifest that opens them", async () => {
  const said = await called(["pack", BUNDLED, "--by-year", join(folder, "years")]);
  expect(said.code).toBe(0);
  const json: unknown = JSON.parse(await readFile(join(folder, "years", "manifest.json"), "utf8"));
  const archive = openManifest(json, "https://example.org/years/manifest.json", (url) =>
    opened(join(folder, "years", url.slice(url.lastIndexOf("/") + 1))),
  );
  const all = eventsIn(await allBatches(archive));
  expect(all).toBe(archive.head.events);
  expect(all).toBe((await opened(await packedWhole())).head.events);
  expect(archive.problems()).toEqual([]);
  expect(archive.head.bytes).toBeGreaterThan(0);
  expect(archive.head.bytes).toBeLessThan(archive.head.allBytes);
});

test("an event that may last is found in each year that it may touch", async () => {
  const dates = { day: "2020-05-01", since: "2020-05/..", until: "../2020-05", long: "2020/2023" };
  const ids = Object.keys(dates);
  const data = join(folder, "data.json");
  const reference = { publisher: "A register", url: "https://example.org/entry" };
  await writeFile(
    data,
    JSON.stringify({
      format: "dateline/1",
      title: { en: "Invented" },
      sources: [],
      actors: [],
      claims: ids.map((id) => ({
        id: `${id}-claim`,
        passages: [],
        actors: [],
        stance: "asserted",
      })),
      events: Object.entries(dates).map(([id, edtf]) => ({
        id,
        title: { en: id },
        kind: "other",
        evidence: [{ claim: `${id}-claim`, as: "states" }],
        editor: { edtf, reference },
      })),
    }),
  );
  const years = join(folder, "years");
  expect(await called(["pack", data, "--by-year", years])).toMatchObject({ code: 0 });
  const json: unknown = JSON.parse(await readFile(join(years, "manifest.json"), "utf8"));
  const foundIn = async (day: string): Promise<readonly string[]> => {
    const archive = openManifest(json, "https://example.org/manifest.json", (url) =>
      opened(join(years, url.slice(url.lastIndexOf("/") + 1))),
    );
    const at = dayFromIso(day) ?? 0;
    const batches = await allBatches(archive, { window: { from: at, to: at } });
    const rows = batches.flatMap(({ row }) => [...row]);
    return (await archive.texts(rows)).map(({ id }) => id).toSorted();
  };
  expect(await foundIn("2020-05-01")).toEqual(["day", "long", "since", "until"]);
  expect(await foundIn("2022-03-01")).toEqual(["day", "long", "since", "until"]);
  expect(await foundIn("2024-03-01")).toEqual(["since", "until"]);
});

test("what fails midway leaves nothing behind, and what was there as it was", async () => {
  const years = join(folder, "years");
  await called(["pack", BUNDLED, "--by-year", years]);
  const names = await readdir(years);
  const [first = ""] = names;
  await writeFile(join(years, first), "from before");
  // a folder in the place of a file can't be written to
  await mkdir(join(years, "manifest.json.part"));
  expect(await called(["pack", BUNDLED, "--by-year", years])).toMatchObject({ code: 1 });
  expect(await readdir(years)).toEqual([...names, "manifest.json.part"].toSorted());
  expect(await readFile(join(years, first), "utf8")).toBe("from before");
});

async function packedWhole(): Promise<string> {
  const out = join(folder, "whole.parquet");
  await called(["pack", BUNDLED, "--out", out]);
  return out;
}

test("what can't be packed is said, and nothing is written", async () => {
  const broken = join(folder, "broken.json");
  const out = join(folder, "out.parquet");
  await writeFile(broken, '{"format": ');
  const notJson = await called(["pack", broken, "-o", out]);
  expect(notJson.code).toBe(1);
  expect(notJson.err).toContain("is not JSON");
  await writeFile(broken, '{"format": "else"}');
  expect((await called(["pack", broken, "-o", out])).err).toContain("is no data file");
  const empty = { format: "dateline/1", title: { en: "None" }, sources: [], actors: [] };
  await writeFile(broken, JSON.stringify({ ...empty, claims: [], events: [] }));
  expect((await called(["pack", broken, "-o", out])).err).toContain("has no event");
  expect(await called(["pack", join(folder, "missing.json"), "-o", out])).toMatchObject({
    code: 1,
  });
  const nowhere = join(folder, "no", "where.parquet");
  expect(await called(["pack", BUNDLED, "-o", nowhere])).toMatchObject({ code: 1 });
  expect(await readdir(folder)).toEqual(["broken.json"]);
});

test("a call without a file, or without a place to write to, is wrong", async () => {
  expect((await called(["pack"])).code).toBe(2);
  expect((await called(["pack", BUNDLED])).code).toBe(2);
  expect((await called(["pack", BUNDLED, BUNDLED, "-o", "x"])).code).toBe(2);
  expect((await called(["pack", BUNDLED, "-o", ""])).code).toBe(2);
});
