// @ts-check
/** Large Parquet files of invented events: made once, and kept in the system's temporary folder. */
import { createHash } from "node:crypto";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { renameSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { builtModule } from "./built-module.mjs";
import { inventedEvents } from "./invented-events.mjs";
import { inventedWorld } from "./invented-world.mjs";

const ROOT = new URL("../../", import.meta.url);
const ROWS_AT_ONCE = 16_384;

/** What a file is made by: another version of these makes another file. */
const MADE_BY = [
  "tests/bench/invented-archive.mjs",
  "tests/bench/invented-events.mjs",
  "tests/bench/invented-random.mjs",
  "tests/bench/invented-world.mjs",
  "src/formats/parquet/archive-writer.ts",
  "src/formats/parquet/written-columns.ts",
];

/**
 * @typedef {typeof import("../../src/formats/parquet/archive-writer.ts")} Writing
 * @typedef {import("../../src/formats/parquet/archive-writer.ts").ArchiveRow} ArchiveRow
 * @typedef {import("../../src/formats/parquet/archive-writer.ts").ArchiveWriter} ArchiveWriter
 * @typedef {import("./invented-events.mjs").InventedEvent} InventedEvent
 */

/**
 * The file with so many events, made first where there is none.
 * @param {number} count
 * @param {{ summaries?: boolean, say?: (line: string) => void }} [options]
 * @returns {Promise<{ file: string, bytes: number }>}
 */
export async function inventedArchive(count, { summaries = true, say = () => undefined } = {}) {
  const folder = path.join(tmpdir(), `dateline-invented-${version()}`);
  const file = path.join(folder, `${count}${summaries ? "" : "-short"}.parquet`);
  if (!existsSync(file)) {
    say(`Inventing ${count.toLocaleString("en")} events …`);
    mkdirSync(folder, { recursive: true });
    const unfinished = `${file}.${process.pid}`;
    const descriptor = openSync(unfinished, "w");
    await writeArchive((bytes) => void writeSync(descriptor, bytes), count, summaries);
    closeSync(descriptor);
    renameSync(unfinished, file);
  }
  return { file, bytes: statSync(file).size };
}

function version() {
  const hash = createHash("sha256");
  for (const name of MADE_BY) hash.update(readFileSync(fileURLToPath(new URL(name, ROOT))));
  return hash.digest("hex").slice(0, 12);
}

/**
 * @param {(bytes: Uint8Array) => void} sink
 * @param {number} count
 * @param {boolean} summaries
 */
async function writeArchive(sink, count, summaries) {
  /** @type {Writing} */
  const { createArchiveWriter } = await builtModule("/src/formats/parquet/archive-writer.ts");
  const { actors, sides, sources } = inventedWorld();
  const title = { en: `${count.toLocaleString("en")} invented events` };
  const texts = {
    titles: ["en"],
    labels: [],
    summaries: summaries ? ["en"] : [],
    places: [],
    roles: false,
  };
  const writer = createArchiveWriter(
    sink,
    { title, lang: "en", sides, actors, sources },
    { ...texts, url: summaries, detail: false },
  );
  /** @type {ArchiveRow[]} */
  let rows = [];
  for (const event of inventedEvents(count, { summaries })) {
    rows.push(rowOf(event));
    if (rows.length === ROWS_AT_ONCE) {
      // the writer keeps what it was given until a group of rows is full
      await writer.add(rows);
      rows = [];
    }
  }
  await writer.add(rows);
  await writer.finish();
}

/**
 * @param {InventedEvent} event
 * @returns {ArchiveRow}
 */
function rowOf({ title, summary, days, edtf, ...event }) {
  const row = { ...event, title: { en: title }, summary: { en: summary }, edtf: edtf ?? undefined };
  if (days === null) return { ...row, bounds: undefined };
  const [beginEarliest, beginLatest, endEarliest, endLatest] = days;
  return { ...row, bounds: { beginEarliest, beginLatest, endEarliest, endLatest } };
}
