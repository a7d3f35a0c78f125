// @ts-check
/**
 * What the built page makes a reader load: which scripts come with the page (by Vite's manifest),
 * which later, and how big they are on the wire (gzip at its default level; 1 kB is 1000 bytes).
 */
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const DIST = new URL("../dist/", import.meta.url);

/**
 * @typedef {{ file: string, bytes: number, initial: boolean, worker: boolean }} BuiltScript
 * @typedef {{ file: string, isEntry?: boolean, imports?: string[] }} Chunk
 */

/**
 * Every script of the build. `initial` are those that load before anything is asked for: the entry
 * and all that it imports statically. Throws where there is no build.
 * @returns {BuiltScript[]}
 */
export function builtScripts() {
  const manifest = fileURLToPath(new URL(".vite/manifest.json", DIST));
  /** @type {Record<string, Chunk>} */
  const chunks = JSON.parse(readFileSync(manifest, "utf8"));
  const initial = closure(
    chunks,
    Object.keys(chunks).filter((key) => chunks[key]?.isEntry === true),
  );
  // what the worker loads is not in the manifest of the page
  const page = new Set(Object.values(chunks).map(({ file }) => file));
  return readdirSync(DIST, { recursive: true })
    .map((name) => String(name).replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".js"))
    .map((file) => ({
      file,
      bytes: gzipSync(readFileSync(new URL(file, DIST))).length,
      initial: initial.has(file),
      worker: !page.has(file),
    }));
}

/**
 * The files of some chunks and of all that they import statically.
 * @param {Record<string, Chunk>} chunks
 * @param {string[]} keys
 * @returns {Set<string>}
 */
function closure(chunks, keys) {
  const seen = new Set(keys);
  const files = new Set();
  for (const key of seen) {
    const chunk = chunks[key];
    if (chunk === undefined) throw new Error(`The manifest has no ${key}`);
    files.add(chunk.file);
    for (const next of chunk.imports ?? []) seen.add(next);
  }
  return files;
}

/**
 * @param {BuiltScript[]} scripts
 * @returns {number}
 */
export function totalBytes(scripts) {
  return scripts.reduce((sum, { bytes }) => sum + bytes, 0);
}

/**
 * "12.3 kB"
 * @param {number} bytes
 * @returns {string}
 */
export function inKilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
