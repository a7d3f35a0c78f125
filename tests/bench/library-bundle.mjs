// @ts-check
/** The library alone, as a page would load it: minified, and without what the page has anyway. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { withoutExamples } from "../../scripts/without-examples.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const ENTRY = "virtual:library";
const EXPORTS = `
export { articleOf, articleOfText } from "/src/extract/article.ts";
export { cleanText } from "/src/extract/clean-text.ts";
export { extract } from "/src/extract/extract.ts";
export { findTimes } from "/src/extract/time/find-times.ts";
export { findAttributions } from "/src/extract/attribution/find-attributions.ts";
`;

/**
 * @typedef {{
 *   articleOf: typeof import("../../src/extract/article.ts").articleOf,
 *   articleOfText: typeof import("../../src/extract/article.ts").articleOfText,
 *   cleanText: typeof import("../../src/extract/clean-text.ts").cleanText,
 *   extract: typeof import("../../src/extract/extract.ts").extract,
 *   findTimes: typeof import("../../src/extract/time/find-times.ts").findTimes,
 *   findAttributions: typeof import("../../src/extract/attribution/find-attributions.ts").findAttributions,
 * }} Library
 */

/**
 * @returns {Promise<{
 *   library: Library, code: number, shares: [string, number][], actors: number, known: any[]
 * }>}
 * `code` and `actors` are gzipped bytes of the library and of the bundled collection's actors; `shares`
 * are the parts that its folders have in the code, the largest first
 */
export async function bundledLibrary() {
  const output = await build({
    root: ROOT,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    plugins: [
      withoutExamples(),
      {
        name: "library",
        resolveId: (id) => (id === ENTRY ? ENTRY : undefined),
        load: (id) => (id === ENTRY ? EXPORTS : undefined),
      },
    ],
    // the page has zod whatever it does: the data file is checked with it
    build: {
      write: false,
      minify: true,
      target: "baseline-widely-available",
      modulePreload: false,
      rolldownOptions: {
        input: ENTRY,
        preserveEntrySignatures: "strict",
        external: ["zod"],
      },
    },
  });
  const [bundle] = [output].flat();
  if (bundle === undefined || !("output" in bundle)) throw new Error("There is no bundle.");
  const [{ code, modules }] = bundle.output;
  const text = readFileSync(path.join(ROOT, "public/data/actors.json"), "utf8");
  /** @type {any[]} */
  const authored = JSON.parse(text);
  const known = authored.map((actor) => ({ aliases: {}, inflections: {}, ...actor }));
  return {
    library: await loaded(code),
    code: gzipSync(code).length,
    shares: sharesOf(modules),
    actors: gzipSync(JSON.stringify(authored)).length,
    known,
  };
}

/**
 * @param {Record<string, { code: string | null }>} modules
 * @returns {[string, number][]}
 */
function sharesOf(modules) {
  /** @type {Map<string, number>} */
  const lengths = new Map();
  for (const [file, { code }] of Object.entries(modules)) {
    const folder = path.dirname(path.relative(ROOT, file));
    lengths.set(folder, (lengths.get(folder) ?? 0) + (code?.length ?? 0));
  }
  const all = [...lengths.values()].reduce((sum, length) => sum + length, 0);
  return [...lengths]
    .map(([folder, length]) => /** @type {[string, number]} */ ([folder, length / all]))
    .toSorted(([, a], [, b]) => b - a);
}

/**
 * @param {string} code
 * @returns {Promise<Library>}
 */
async function loaded(code) {
  // inside the project, so that zod is found from it
  const folder = mkdtempSync(path.join(ROOT, "node_modules/.dateline-bench-"));
  const file = path.join(folder, "library.mjs");
  try {
    writeFileSync(file, code);
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
