// @ts-check
/** Serves what `npm run build` made, for the scripts that look at it in a browser. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { preview } from "vite";

const ROOT = fileURLToPath(new URL("../", import.meta.url));

/** A page with nothing on it but a word: what any page costs here. */
export const EMPTY_PAGE = "empty-page.html";

/**
 * Serves on loopback at a free port until `close` is called. Throws where there is no build.
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serveBuiltApp() {
  if (!existsSync(new URL("../dist/index.html", import.meta.url))) {
    throw new Error("There is no dist/index.html: run `npm run build` first.");
  }
  const server = await preview({
    root: ROOT,
    configFile: false,
    appType: "mpa",
    logLevel: "warn",
    preview: { host: "127.0.0.1", port: 4280 },
    plugins: [
      {
        name: "dateline:empty-page",
        configurePreviewServer({ middlewares }) {
          middlewares.use(`/${EMPTY_PAGE}`, (_, response) => {
            response.setHeader("Content-Type", "text/html; charset=utf-8");
            response.end('<!doctype html><html lang="en"><title>Empty</title><p>Empty</p></html>');
          });
        },
      },
    ],
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error("The server has no address.");
  return { address, close: () => server.close() };
}
