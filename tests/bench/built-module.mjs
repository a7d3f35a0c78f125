// @ts-check
/** A module of the app as plain JavaScript: Node 20 runs no TypeScript. */
import { mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/**
 * @param {string} file from the root of the project: "/src/…"
 * @returns {Promise<any>} what it exports
 */
export async function builtModule(file) {
  // inside the project, so that its packages are found from it; loaded before it is removed
  const folder = mkdtempSync(path.join(ROOT, "node_modules/.dateline-bench-"));
  try {
    await build({
      root: ROOT,
      configFile: false,
      logLevel: "error",
      publicDir: false,
      build: {
        ssr: path.join(ROOT, file),
        outDir: folder,
        target: "node20",
        rolldownOptions: { output: { entryFileNames: "module.mjs" } },
      },
    });
    return await import(pathToFileURL(path.join(folder, "module.mjs")).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
