// @ts-check
/**
 * The command line as plain JavaScript: bundled once by vite, and again when its sources have changed.
 * Node 20 runs no TypeScript, and compiling at each start would cost more than most commands do.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = new URL("../", import.meta.url);
const DIST = new URL("dist-cli/", ROOT);

/** What the bundle is made of. */
const SOURCES = ["src/cli/", "src/domain/", "src/extract/", "src/formats/"];
const BESIDES = ["scripts/cli-bundle.mjs", "scripts/without-examples.mjs", "package-lock.json"];

/** Another process may still be loading its chunks from a bundle that has just gone out of date. */
const KEPT_MS = 60 * 60 * 1000;

/**
 * The address of the module that exports `runCommand`, bundled first where there is no fresh bundle.
 * @returns {Promise<string>}
 */
export async function freshBundle() {
  const folder = new URL(`${stateOfSources()}/`, DIST);
  const entry = new URL("main.mjs", folder);
  if (!existsSync(entry)) await bundleInto(folder);
  return entry.href;
}

/** A name that is another one once a source's name, size or time of change is. */
function stateOfSources() {
  const hash = createHash("sha256");
  const files = SOURCES.flatMap((folder) =>
    readdirSync(new URL(folder, ROOT), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => folder + name),
  );
  for (const file of [...files.toSorted(), ...BESIDES]) {
    const { size, mtimeMs } = statSync(new URL(file, ROOT));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest("hex").slice(0, 16);
}

/**
 * Bundles beside the folder first and then renames, so that two processes can do it at once and none
 * sees half a bundle.
 * @param {URL} folder
 */
async function bundleInto(folder) {
  // what bundling needs is loaded only where there is something to bundle
  const { build } = await import("vite");
  const { withoutExamples } = await import("./without-examples.mjs");
  const unfinished = new URL(`unfinished-${process.pid}/`, DIST);
  mkdirSync(DIST, { recursive: true });
  removeOldBundles();
  try {
    await build({ ...buildInto(unfinished), plugins: [withoutExamples()] });
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(new URL("main.mjs", folder))) throw error;
  }
}

/**
 * @param {URL} folder
 * @returns {import("vite").InlineConfig}
 */
function buildInto(folder) {
  return {
    root: fileURLToPath(ROOT),
    configFile: false,
    logLevel: "error",
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL("src/cli/main.ts", ROOT)),
      outDir: fileURLToPath(folder),
      emptyOutDir: true,
      target: "node20",
      minify: false,
      rolldownOptions: {
        output: { entryFileNames: "[name].mjs", chunkFileNames: "[name]-[hash].mjs" },
      },
    },
  };
}

function removeOldBundles() {
  for (const name of readdirSync(DIST)) {
    const old = new URL(name, DIST);
    const { mtimeMs } = statSync(old, { throwIfNoEntry: false }) ?? { mtimeMs: 0 };
    if (Date.now() - mtimeMs > KEPT_MS) rmSync(old, { recursive: true, force: true });
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(fileURLToPath(await freshBundle()));
}
