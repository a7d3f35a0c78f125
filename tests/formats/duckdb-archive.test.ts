/** What docs/large-collections.md promises: its SQL makes files that open, with all that they say. */
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ArchiveFile } from "#src/archive/archive-file.ts";
import { dayFromIso } from "#src/domain/calendar.ts";
import { openManifest } from "#src/formats/manifest.ts";
import { openParquet } from "#src/formats/parquet/open-parquet.ts";
import { bytesOfBuffer } from "#src/formats/parquet/ranged-bytes.ts";
import { allBatches, eventsIn, listAt } from "./parquet/made-archive.ts";

const CSV = fileURLToPath(
  new URL("../../../shared/data/events/icews-2005-2015-actors.csv.gz", import.meta.url),
);
const DOC = fileURLToPath(new URL("../../docs/large-collections.md", import.meta.url));
const PATIENCE_MS = 120_000;

const duckdb = await import("@duckdb/node-api").catch(() => undefined);

function sqlOfDoc(): readonly string[] {
  const doc = readFileSync(DOC, "utf8");
  return [...doc.matchAll(/```sql\n([\s\S]*?)```/gu)].flatMap(([, sql]) => sql ?? []);
}

interface Line {
  readonly day: number;
  readonly first: string;
  readonly second: string;
}

/** Names with commas stand in quotes. */
function linesOf(csv: string): readonly Line[] {
  return csv
    .trim()
    .split(/\r?\n/u)
    .slice(1)
    .map((line) => {
      const fields = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu)];
      const [date = "", first = "", , second = ""] = fields.map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
      );
      return { day: dayFromIso(date) ?? Number.NaN, first, second };
    });
}

describe.skipIf(duckdb === undefined || !existsSync(CSV))("files that DuckDB writes", () => {
  let folder = "";
  let lines: readonly Line[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "dateline-duckdb-"));
    lines = linesOf(gunzipSync(await readFile(CSV)).toString("utf8"));
    await symlink(CSV, join(folder, "icews-2005-2015-actors.csv.gz"));
    if (duckdb === undefined) return;
    const instance = await duckdb.DuckDBInstance.create(":memory:");
    const connection = await instance.connect();
    await connection.run(`SET file_search_path = '${folder}'`);
    for (const sql of sqlOfDoc()) {
      // the doc's paths are relative to where the reader stands
      await connection.run(
        sql
          .replaceAll(/(TO|FROM|read_csv\(|read_parquet\() ?'/gu, `$1 '${folder}/`)
          .replaceAll("length('icews/')", `length('${folder}/icews/')`),
      );
    }
    connection.closeSync();
    instance.closeSync();
  }, PATIENCE_MS);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function opened(path: string): Promise<ArchiveFile> {
    return openParquet(bytesOfBuffer(await readFile(join(folder, path))), path);
  }

  test("have every event with its day and its actors", async () => {
    const file = await opened("icews.parquet");
    const batches = await allBatches(file);
    expect(file.head).toMatchObject({
      title: { en: "ICEWS, 2005 to 2015" },
      events: 108_756,
      extent: { from: dayFromIso("2005-01-01"), to: dayFromIso("2015-12-31") },
    });
    expect(eventsIn(batches)).toBe(108_756);
    expect(file.problems()).toEqual([]);
    const { actors, sources } = file.names();
    expect(sources.map(({ publisher }) => publisher)).toEqual(["ICEWS"]);
    expect(new Set(actors.map(({ id }) => id)).size).toBe(actors.length);
    const names = new Set(lines.flatMap(({ first, second }) => [first.trim(), second.trim()]));
    expect(actors).toHaveLength(names.size);

    const found = batches.flatMap((batch) =>
      Array.from({ length: batch.count }, (_, n) => {
        const own = listAt(batch.actors, n).map((who) => actors[who]?.name["en"] ?? "");
        return `${batch.beginEarliest[n]} ${own.toSorted().join(" + ")}`;
      }),
    );
    const wanted = lines.map(({ day, first, second }) => {
      const own = new Set([first.trim(), second.trim()]);
      return `${day} ${[...own].toSorted().join(" + ")}`;
    });
    expect(found.toSorted()).toEqual(wanted.toSorted());
  });

  test("give titles, find ids, and open events", async () => {
    const file = await opened("icews.parquet");
    const [first, last] = await file.texts([0, 108_755]);
    expect(first?.title["en"]).toMatch(/^.+: .+ \(.+\)$/u);
    expect(await file.rowOf(last?.id ?? "")).toBe(108_755);
    const { dataset, event } = await file.detail(108_755);
    expect(event).toBe(last?.id);
    expect(dataset).toMatchObject({ events: [{ id: event, title: last?.title }] });
  });

  test("open by year, and only the years in view are read", async () => {
    const manifest: unknown = JSON.parse(
      await readFile(join(folder, "icews", "manifest.json"), "utf8"),
    );
    const asked: string[] = [];
    const base = "https://example.org/icews/manifest.json";
    const archive = openManifest(manifest, base, (url) => {
      asked.push(url);
      return opened(
        join("icews", decodeURIComponent(url.slice("https://example.org/icews/".length))),
      );
    });
    expect(archive.head).toMatchObject({
      title: { en: "ICEWS by year, 2005 to 2015" },
      events: 108_756,
    });
    const from = dayFromIso("2010-03-01") ?? 0;
    const of2010 = lines.filter(
      ({ day }) => day >= (dayFromIso("2010-01-01") ?? 0) && day < (dayFromIso("2011-01-01") ?? 0),
    );
    const some = await allBatches(archive, { window: { from, to: from + 30 } });
    expect(eventsIn(some)).toBe(of2010.length);
    expect(asked.every((url) => url.includes("2010"))).toBe(true);
    expect(eventsIn(some) + eventsIn(await allBatches(archive))).toBe(108_756);
    expect(archive.names().actors.length).toBeGreaterThan(8000);
    expect(archive.problems().filter(({ events }) => events > 0)).toEqual([]);
  });
});
