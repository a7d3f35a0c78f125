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
export { articleOf } from "/src/extract/article.ts";
export { cleanText } from "/src/extract/clean-text.ts";
export { extract } from "/src/extract/extract.ts";
export { loadGrammar } from "/src/extract/grammars.ts";
`;

/**
 * @typedef {{
 *   articleOf: typeof import("../../src/extract/article.ts").articleOf,
 *   cleanText: typeof import("../../src/extract/clean-text.ts").cleanText,
 *   extract: typeof import("../../src/extract/extract.ts").extract,
 *   loadGrammar: typeof import("../../src/extract/grammars.ts").loadGrammar,
 * }} Library
 * @typedef {import("vite").Rolldown.OutputChunk} Chunk
 */

/**
 * Gzipped bytes: what every article needs, what a language adds to it, the bundled collection's actors,
 * and all of it; what the languages share is in each of them, and once in the whole.
 * @typedef {{ core: number, de: number, en: number, actors: number, all: number }} Sizes
 */

/**
 * `shares` are the parts that the library's folders have in its code, the largest first.
 * @returns {Promise<{
 *   library: Library, sizes: Sizes, shares: [string, number][], known: any[]
 * }>}
 */
export async function bundledLibrary() {
  const chunks = await chunksOfLibrary();
  const text = readFileSync(path.join(ROOT, "public/data/actors.json"), "utf8");
  /** @type {any[]} */
  const authored = JSON.parse(text);
  const known = authored.map((actor) => ({ aliases: {}, inflections: {}, ...actor }));
  const actors = gzipSync(JSON.stringify(authored)).length;
  const core = loadedWith(chunks, ENTRY, []);
  /** @param {"de" | "en"} lang */
  const added = (lang) =>
    bytesOf(loadedWith(chunks, `src/extract/locales/${lang}/grammar.ts`, core));
  return {
    library: await imported(chunks),
    sizes: {
      core: bytesOf(core),
      de: added("de"),
      en: added("en"),
      actors,
      all: bytesOf(chunks) + actors,
    },
    shares: sharesOf(chunks),
    known,
  };
}

/** @returns {Promise<Chunk[]>} */
async function chunksOfLibrary() {
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
    // as in a worker: without what a page needs to load a chunk with its styles
    ssr: { noExternal: true },
    build: {
      ssr: true,
      write: false,
      minify: true,
      target: "baseline-widely-available",
      modulePreload: false,
      rolldownOptions: {
        input: ENTRY,
        // what a language shares with the core is the core's
        preserveEntrySignatures: "allow-extension",
        external: ["zod"],
        output: { entryFileNames: "library.mjs", chunkFileNames: "[name]-[hash].mjs" },
      },
    },
  });
  const [bundle] = [output].flat();
  if (bundle === undefined || !("output" in bundle)) throw new Error("There is no bundle.");
  return bundle.output.filter((one) => one.type === "chunk");
}

/**
 * The chunk that begins with the module and all that it loads at once, but for what is there already.
 * @param {Chunk[]} chunks
 * @param {string} module
 * @param {Chunk[]} there
 */
function loadedWith(chunks, module, there) {
  const first = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module) === true);
  if (first === undefined) throw new Error(`There is no chunk of ${module}.`);
  const loaded = [first];
  // grows while it is gone through
  for (const { imports } of loaded) {
    const next = chunks.filter((chunk) => imports.includes(chunk.fileName));
    loaded.push(...next.filter((chunk) => ![...loaded, ...there].includes(chunk)));
  }
  return loaded;
}

/** @param {Chunk[]} chunks */
function bytesOf(chunks) {
  return chunks.reduce((sum, { code }) => sum + gzipSync(code).length, 0);
}

/**
 * @param {Chunk[]} chunks
 * @returns {[string, number][]}
 */
function sharesOf(chunks) {
  /** @type {Map<string, number>} */
  const lengths = new Map();
  for (const [file, { code }] of chunks.flatMap(({ modules }) => Object.entries(modules))) {
    const folder = path.dirname(path.relative(ROOT, file));
    lengths.set(folder, (lengths.get(folder) ?? 0) + (code?.length ?? 0));
  }
  const all = [...lengths.values()].reduce((sum, length) => sum + length, 0);
  return [...lengths]
    .map(([folder, length]) => /** @type {[string, number]} */ ([folder, length / all]))
    .toSorted(([, a], [, b]) => b - a);
}

/**
 * @param {Chunk[]} chunks
 * @returns {Promise<Library>}
 */
async function imported(chunks) {
  // inside the project, so that zod is found from it; its chunks are loaded before it is removed
  const folder = mkdtempSync(path.join(ROOT, "node_modules/.dateline-bench-"));
  try {
    for (const { fileName, code } of chunks) writeFileSync(path.join(folder, fileName), code);
    /** @type {Library} */
    const library = await import(pathToFileURL(path.join(folder, "library.mjs")).href);
    await Promise.all([library.loadGrammar("de"), library.loadGrammar("en")]);
    return library;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
