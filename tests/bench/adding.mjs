// @ts-check
/**
 * How long the worker takes over forty articles, and whether the page keeps answering meanwhile: the
 * worker as it is built, in Chromium. Exits with 1 where a bar is missed.
 *
 * npm run bench:adding
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { build, preview } from "vite";
import { inKilobytes } from "../../scripts/built-scripts.mjs";
import { chromiumLaunchOptions } from "../../scripts/chromium.mjs";
import { FOR_WORKERS } from "../../scripts/for-workers.mjs";
import { withoutExamples } from "../../scripts/without-examples.mjs";
import { inventedParagraphs } from "./invented-text.mjs";
import { longestTask } from "./page-tasks.mjs";
import { threadTime } from "./thread-time.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const ARTICLES = 40;
const LENGTH = 5000;
const RUNS = 5;
const MOST_WORKER_MS = 3000;
const MOST_TASK_MS = 50;
const PORT = 4281;
const POLICY = "default-src 'none'; script-src 'self'";

/** As Chromium calls the thread of a worker. */
const THREAD = "DedicatedWorker";

/** @typedef {import("./adding-page.ts").AddingFigures & { idle: number, worker: number, task: number }} Figures */

/** @param {string} folder */
async function buildInto(folder) {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    plugins: [withoutExamples()],
    resolve: { alias: FOR_WORKERS },
    worker: { format: "es", plugins: () => [withoutExamples()] },
    base: "./",
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: "baseline-widely-available",
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: path.join(ROOT, "tests/bench/adding-page.ts"),
        output: { entryFileNames: "page.js" },
      },
    },
  });
  writeFileSync(
    path.join(folder, "index.html"),
    `<!doctype html><meta http-equiv="Content-Security-Policy" content="${POLICY}"><title>Bench</title><script type="module" src="./page.js"></script>`,
  );
}

/** Half of them German, a third each of text, Markdown and a page; none like another. */
function files() {
  return /** @type {const} */ (["de", "en"]).flatMap((lang) => {
    const count = ARTICLES / 2;
    const paragraphs = inventedParagraphs(lang, LENGTH * count * 1.02);
    const each = Math.floor(paragraphs.length / count);
    return Array.from({ length: count }, (_, index) => {
      const own = paragraphs.slice(index * each, (index + 1) * each);
      const name = `${lang}-${index}`;
      if (index % 3 === 0) return { name: `${name}.txt`, content: own.join("\n\n") };
      if (index % 3 === 1) {
        return { name: `${name}.md`, content: `# ${lang} ${index}\n\n${own.join("\n\n")}` };
      }
      const body = own.map((text) => `<p>${text}</p>`).join("\n");
      const content = `<!doctype html><html lang="${lang}"><title>${name}</title><body><article><h1>${name}</h1>${body}</article></body></html>`;
      return { name: `${name}.html`, content };
    });
  });
}

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const folder = mkdtempSync(path.join(tmpdir(), "dateline-adding-"));
let server;
let browser;
try {
  await buildInto(folder);
  server = await preview({
    root: ROOT,
    configFile: false,
    logLevel: "warn",
    build: { outDir: folder },
    preview: { host: "127.0.0.1", port: PORT },
  });
  browser = await chromium.launch(chromiumLaunchOptions());
  const address = server.resolvedUrls?.local[0] ?? "";
  const own = files();
  const letters = own.reduce((sum, { content }) => sum + content.length, 0);
  const [cpu] = cpus();
  console.log(
    `${cpu?.model ?? "unknown processor"}, ${cpus().length} cores, load ${(loadavg()[0] ?? 0).toFixed(1)}, Chromium ${browser.version()}`,
  );
  /** @type {Figures[]} */
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) {
    // a context of its own: nothing is warm but the disk
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForFunction(() => Reflect.has(globalThis, "addArticles"));
    const quiet = await page.evaluate(() => Reflect.get(globalThis, "doNothing")(1000));
    await browser.startTracing(page, { categories: ["toplevel"] });
    const figures = await page.evaluate(
      (given) => Reflect.get(globalThis, "addArticles")(given),
      own,
    );
    const task = longestTask(await browser.stopTracing()) ?? figures.gap;
    const { start, read, open } = figures;
    const worker = threadTime(THREAD) ?? start + read + open;
    runs.push({ ...figures, idle: quiet, worker, task });
    await context.close();
  }
  const of = (/** @type {keyof Figures} */ key) => median(runs.map((run) => run[key]));
  console.log(
    `${of("articles")} articles, ${letters} letters, ${of("claims")} claims; median of ${RUNS}`,
  );
  for (const key of /** @type {const} */ (["start", "read", "open", "decide"])) {
    console.log(`${key.padEnd(8)} ${of(key).toFixed(0).padStart(6)} ms`);
  }
  const most = (/** @type {keyof Figures} */ key) => Math.max(...runs.map((run) => run[key]));
  console.log(
    `gap      ${most("gap").toFixed(0).padStart(6)} ms between two turns of the page; ${most("idle").toFixed(0)} ms where it does nothing`,
  );
  // one late turn is one too many: the worst of all runs counts
  const held = [
    [
      `worker ${of("worker").toFixed(0)} ms of processor, bar ${MOST_WORKER_MS} ms`,
      of("worker") <= MOST_WORKER_MS,
    ],
    [
      `page's longest task ${most("task").toFixed(1)} ms of processor, bar ${MOST_TASK_MS} ms`,
      most("task") <= MOST_TASK_MS,
    ],
    [`read ${of("articles")} of ${ARTICLES}`, of("articles") === ARTICLES],
  ];
  for (const [text, isHeld] of held) console.log(`${String(text)}${isHeld ? "" : "  OVER"}`);
  const scripts = readdirSync(folder, { recursive: true }).map(String);
  for (const name of scripts.filter((each) => each.endsWith(".js"))) {
    const bytes = gzipSync(readFileSync(path.join(folder, name))).length;
    console.log(`${inKilobytes(bytes).padStart(10)} ${name}`);
  }
  process.exitCode = held.every(([, isHeld]) => isHeld) ? 0 : 1;
} finally {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
}
