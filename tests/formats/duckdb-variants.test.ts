/** The ways in which another engine packs and encodes the same events: all read alike. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ArchiveFile } from "#src/archive/archive-file.ts";
import { KINDS } from "#src/domain/model.ts";
import { openParquet } from "#src/formats/parquet/open-parquet.ts";
import { bytesOfBuffer } from "#src/formats/parquet/ranged-bytes.ts";
import { allBatches, eventsIn, listAt } from "./parquet/made-archive.ts";

const duckdb = await import("@duckdb/node-api").catch(() => undefined);

const EVENTS = 5000;
/** Titles repeat and don't, days rise, some lists are empty or missing. */
const SELECT = `
  SELECT
    'e-' || n AS id,
    'Vorfall Nr. ' || n || ' in Überlingen' AS title_de,
    CASE WHEN n % 3 = 0 THEN NULL ELSE 'Kurz ' || (n % 10) END AS label_de,
    DATE '1990-01-01' + (n // 10)::INTEGER AS begin,
    CASE WHEN n % 4 = 0 THEN NULL ELSE DATE '1990-01-01' + (n // 10 + n % 7)::INTEGER END AS "end",
    (CASE WHEN n % 2 = 0 THEN 'meeting' ELSE 'fighting' END)::ENUM ('meeting', 'fighting') AS kind,
    CASE n % 5 WHEN 0 THEN NULL WHEN 1 THEN [] ELSE ['Actor ' || (n % 50), 'Actor ' || (n % 7)] END
      AS actors,
    (n % 3)::INTEGER AS passages
  FROM range(${EVENTS}) AS numbers(n)`;

describe.skipIf(duckdb === undefined)("a file of DuckDB", () => {
  let folder = "";
  let run: (sql: string) => Promise<unknown> = () => Promise.resolve();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "dateline-variants-"));
    if (duckdb === undefined) return;
    const connection = await (await duckdb.DuckDBInstance.create(":memory:")).connect();
    run = (sql) => connection.run(sql);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function copied(select: string, options: string): Promise<ArchiveFile> {
    const path = join(folder, "out.parquet");
    await run(`COPY (${select}) TO '${path}' (FORMAT parquet, ${options})`);
    return openParquet(bytesOfBuffer(await readFile(path)), "out.parquet");
  }

  test.each([
    "COMPRESSION snappy",
    "COMPRESSION uncompressed",
    "COMPRESSION gzip",
    "COMPRESSION zstd",
    "COMPRESSION lz4_raw",
    "COMPRESSION brotli",
    "PARQUET_VERSION v2",
    "ROW_GROUP_SIZE 2048",
    "DICTIONARY_SIZE_LIMIT 1",
  ])("reads alike with %s", async (options) => {
    const file = await copied(SELECT, options);
    const batches = await allBatches(file);
    expect(eventsIn(batches)).toBe(EVENTS);
    expect(file.problems()).toEqual([]);
    const { actors } = file.names();
    const rows = batches.flatMap((batch) =>
      Array.from({ length: batch.count }, (_, n) => ({
        begin: batch.beginEarliest[n],
        end: batch.endLatest[n],
        kind: KINDS[batch.kind[n] ?? -1],
        actors: listAt(batch.actors, n).map((who) => actors[who]?.name["und"]),
      })),
    );
    expect(rows).toEqual(
      Array.from({ length: EVENTS }, (_, n) => {
        const begin = 7305 + Math.floor(n / 10);
        return {
          begin,
          end: n % 4 === 0 ? begin : begin + (n % 7),
          kind: n % 2 === 0 ? "meeting" : "fighting",
          actors: n % 5 < 2 ? [] : [...new Set([`Actor ${n % 50}`, `Actor ${n % 7}`])],
        };
      }),
    );
    expect(await file.texts([4999, 3])).toEqual([
      {
        id: "e-4999",
        title: { de: "Vorfall Nr. 4999 in Überlingen" },
        label: { de: "Kurz 9" },
        edtf: undefined,
        passages: 1,
      },
      {
        id: "e-3",
        title: { de: "Vorfall Nr. 3 in Überlingen" },
        label: undefined,
        edtf: undefined,
        passages: 0,
      },
    ]);
    expect(await file.rowOf("e-4321")).toBe(4321);
    const words: unknown[] = [];
    for await (const { row, texts } of file.words({ fromRow: 4998 })) words.push([row, texts]);
    expect(words).toEqual([
      [4998, ["Vorfall Nr. 4998 in Überlingen"]],
      [4999, ["Vorfall Nr. 4999 in Überlingen", "Kurz 9"]],
    ]);
  });

  test.each(["TIMESTAMP", "TIMESTAMP_S", "TIMESTAMP_MS", "TIMESTAMP_NS", "TIMESTAMPTZ"])(
    "has the UTC day of a %s",
    async (type) => {
      await run("SET TimeZone = 'UTC'");
      const file = await copied(
        `SELECT 'A title' AS title, t::${type} AS begin
         FROM (VALUES ('1969-12-31 23:59:59'), ('2005-03-01 00:00:00'), ('2005-03-01 23:59:59'))
           AS instants(t)`,
        "COMPRESSION snappy",
      );
      const [batch] = await allBatches(file);
      expect([...(batch?.beginEarliest ?? [])]).toEqual([-1, 12_843, 12_843]);
    },
  );

  test("is without bound where DuckDB says infinity", async () => {
    const file = await copied(
      `SELECT 'A title' AS title, DATE '2005-03-01' AS begin, DATE 'infinity' AS "end"`,
      "COMPRESSION snappy",
    );
    const [batch] = await allBatches(file);
    expect(batch?.endLatest[0]).toBe(2_147_483_647);
  });
});
