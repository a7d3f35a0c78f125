// @ts-check
/** A server as plain as can be, for sites that come out of the app as a zip: it knows nothing of ranges. */
import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".woff2": "font/woff2",
  ".png": "image/png",
};

/**
 * @param {Uint8Array} zip
 * @returns {Promise<string>} the folder
 */
export async function unpackSite(zip) {
  const folder = await mkdtemp(path.join(tmpdir(), "dateline-site-"));
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
  return folder;
}

/**
 * On loopback; at a free port where none is named.
 * @param {string} folder
 * @param {number} [port]
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export async function serveFolder(folder, port = 0) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = path.join(folder, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    void answer(file, response);
  });
  await new Promise((resolve) => {
    server.listen(port, "127.0.0.1", () => resolve(undefined));
  });
  // a test that forgets it holds nobody up
  if (port === 0) server.unref();
  const listening = server.address();
  if (listening === null || typeof listening === "string") throw new Error("it has no port");
  return { address: `http://127.0.0.1:${listening.port}/`, close: () => server.close() };
}

/**
 * @param {string} file
 * @param {import("node:http").ServerResponse} response
 */
async function answer(file, response) {
  try {
    const bytes = await readFile(file);
    response.setHeader("Content-Type", TYPES[path.extname(file)] ?? "application/octet-stream");
    response.end(bytes);
  } catch {
    response.statusCode = 404;
    response.end();
  }
}
