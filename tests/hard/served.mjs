// @ts-check
/** The built app at a free port of this machine. */
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { preview } from "vite";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/**
 * DATELINE_DIST names another folder than "dist". Throws where nothing is built.
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function serveBuilt() {
  const outDir = path.resolve(ROOT, process.env["DATELINE_DIST"] ?? "dist");
  if (!existsSync(path.join(outDir, "index.html"))) {
    throw new Error(`There is no index.html in ${outDir}: run \`npm run build\` first.`);
  }
  const server = await preview({
    root: ROOT,
    logLevel: "error",
    build: { outDir },
    preview: { host: "127.0.0.1", port: 0 },
  });
  const told = server.httpServer.address();
  if (told === null || typeof told === "string") throw new Error("The server has no address.");
  return { origin: `http://127.0.0.1:${told.port}`, close: () => server.close() };
}
