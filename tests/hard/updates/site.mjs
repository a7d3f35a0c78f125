// @ts-check
/** A server whose files can be changed for another build's, and that can be gone. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { headersFor } from "../../../scripts/policies.mjs";

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
  ".png": "image/png",
};

/**
 * @typedef {{
 *   origin: string,
 *   show: (folder: string) => void,
 *   stop: () => Promise<void>,
 *   start: () => Promise<void>,
 *   delay: (path: string, answer: Promise<void>) => void,
 * }} Site
 * `show` puts another folder in its place, `stop` and `start` take the server away and bring it back at the
 * same address, `delay` lets a file wait for something
 */

/**
 * At a free port of this machine.
 * @param {string} first the folder
 * @returns {Promise<Site>}
 */
export async function serveSite(first) {
  let folder = first;
  let port = 0;
  /** @type {Map<string, Promise<void>>} */
  const delayed = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    void (delayed.get(pathname) ?? Promise.resolve()).then(() => answer(folder, file, response));
  });
  const start = () =>
    new Promise((resolve) => {
      server.listen(port, "127.0.0.1", () => resolve(undefined));
    });
  await start();
  const told = server.address();
  if (told === null || typeof told === "string") throw new Error("The server has no address.");
  ({ port } = told);
  return {
    origin: `http://127.0.0.1:${port}`,
    show(other) {
      folder = other;
    },
    async stop() {
      await new Promise((resolve) => {
        server.close(() => resolve(undefined));
        server.closeAllConnections();
      });
    },
    start,
    delay: (file, until) => void delayed.set(file, until),
  };
}

/**
 * @param {string} folder
 * @param {string} file
 * @param {import("node:http").ServerResponse} response
 */
async function answer(folder, file, response) {
  try {
    const bytes = await readFile(path.join(folder, file));
    for (const [name, value] of Object.entries(headersFor(file))) response.setHeader(name, value);
    response.setHeader("Content-Type", TYPES[path.extname(file)] ?? "text/plain");
    response.end(bytes);
  } catch {
    response.statusCode = 404;
    response.end();
  }
}
