// @ts-check
/**
 * Serves the built app, the pages it is compared with and the invented archives from one address, in
 * pieces where a piece is asked for, and keeps a record of what was sent of the archives.
 */
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";

const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));

const TYPES = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript"],
  [".css", "text/css"],
  [".json", "application/json"],
  [".svg", "image/svg+xml"],
  [".woff2", "font/woff2"],
]);

/** A page with nothing on it but a word, as high and wide as any. */
const EMPTY_PAGE =
  '<!doctype html><html lang="en"><title>Empty</title><style>main{height:600px}</style><main><p>Empty</p></main></html>';

/**
 * `at` is in milliseconds since 1970, as the page's clock can tell it too.
 * @typedef {{ at: number, done: number, bytes: number }} Sent
 * @typedef {import("node:http").IncomingMessage} Request
 * @typedef {import("node:http").ServerResponse} Response
 * @typedef {{
 *   address: string, archive: (name: string, file: string) => string, sent: Sent[],
 *   json: (name: string, text: string) => string, close: () => Promise<void>,
 * }} BenchServer
 */

/**
 * On loopback, at a free port, until `close` is called; `peers` is a folder that is served below
 * `/peers/`, `app` the built app. Throws where there is no build.
 * @param {string} peers
 * @param {string} [app]
 * @returns {Promise<BenchServer>}
 */
export async function serveBench(peers, app = DIST) {
  if (!existsSync(path.join(app, "index.html"))) {
    throw new Error("There is no dist/index.html: run `npm run build` first.");
  }
  /** @type {Map<string, string>} */
  const archives = new Map();
  /** @type {Map<string, string>} */
  const texts = new Map([["/empty-page.html", EMPTY_PAGE]]);
  /** @type {Sent[]} */
  const sent = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    const text = texts.get(pathname);
    const archive = archives.get(pathname);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Type", TYPES.get(path.extname(pathname)) ?? "text/html");
    if (text !== undefined) response.end(text);
    else if (archive !== undefined) sendPiece(archive, request, response, sent);
    else sendFile(fileBelow(pathname, peers, app), response);
  });
  await new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve(undefined));
  });
  const told = server.address();
  if (told === null || typeof told === "string") throw new Error("The server has no address.");
  const address = `http://127.0.0.1:${told.port}/`;
  return {
    address,
    sent,
    archive: (name, file) => {
      archives.set(`/archives/${name}`, file);
      return `${address}archives/${name}`;
    },
    json: (name, text) => {
      texts.set(`/events/${name}`, text);
      return `${address}events/${name}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/**
 * @param {string} pathname
 * @param {string} peers
 * @param {string} app
 */
function fileBelow(pathname, peers, app) {
  const wanted = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
  const folder = wanted.startsWith("/peers/") ? peers : app;
  const inside = path.normalize(wanted.replace(/^\/peers\//u, "/"));
  return path.join(folder, inside);
}

/**
 * @param {string} file
 * @param {Response} response
 */
function sendFile(file, response) {
  if (!existsSync(file) || statSync(file).isDirectory()) response.writeHead(404).end();
  else response.end(readFileSync(file));
}

/**
 * @param {string} file
 * @param {Request} request
 * @param {Response} response
 * @param {Sent[]} sent
 */
function sendPiece(file, request, response, sent) {
  const at = clock();
  const { size } = statSync(file);
  const { start, end, partial } = pieceAsked(request.headers.range, size);
  if (start > end) {
    response.writeHead(416, { "Content-Range": `bytes */${size}` }).end();
    return;
  }
  response.setHeader("Accept-Ranges", "bytes");
  response.setHeader("Content-Type", "application/vnd.apache.parquet");
  response.setHeader("Content-Length", end - start + 1);
  response.setHeader("ETag", `"${size}"`);
  if (partial) response.setHeader("Content-Range", `bytes ${start}-${end}/${size}`);
  response.writeHead(partial ? 206 : 200);
  if (request.method === "HEAD") {
    response.end();
    return;
  }
  let bytes = 0;
  const stream = createReadStream(file, { start, end });
  stream.on("data", (chunk) => {
    bytes += chunk.length;
  });
  response.on("close", () => sent.push({ at, done: clock(), bytes }));
  stream.pipe(response);
}

/**
 * @param {string | undefined} range
 * @param {number} size
 */
function pieceAsked(range, size) {
  const [, from = "", to = ""] = /^bytes=(\d*)-(\d*)$/u.exec(range ?? "") ?? [];
  if (from === "" && to === "") return { start: 0, end: size - 1, partial: false };
  if (from === "") return { start: Math.max(0, size - Number(to)), end: size - 1, partial: true };
  const end = to === "" ? size - 1 : Math.min(Number(to), size - 1);
  return { start: Number(from), end, partial: true };
}

/** Milliseconds since 1970. */
export function clock() {
  return performance.timeOrigin + performance.now();
}
