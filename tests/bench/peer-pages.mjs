// @ts-check
/** Builds the pages of the libraries that we are compared with, and their events. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { inventedEvents } from "./invented-events.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const MS_PER_DAY = 86_400_000;

/** Builds into a temporary folder, which `remove` removes. */
export async function builtPeers() {
  const folder = mkdtempSync(path.join(tmpdir(), "dateline-peers-"));
  await build({
    root: ROOT,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    base: "./",
    build: {
      outDir: path.join(folder, "vis"),
      emptyOutDir: true,
      target: "baseline-widely-available",
      modulePreload: false,
      cssCodeSplit: false,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        input: path.join(ROOT, "tests/bench/peer-vis-page.mjs"),
        output: { entryFileNames: "page.js", assetFileNames: "style[extname]" },
      },
    },
  });
  writePage(path.join(folder, "vis"), '<link rel="stylesheet" href="./style.css">');
  // TimelineJS as it is shipped: bundling its sources would need its tools
  const shipped = path.dirname(
    fileURLToPath(import.meta.resolve("@knight-lab/timelinejs/package.json")),
  );
  const tl = path.join(folder, "tl");
  cpSync(path.join(shipped, "dist"), path.join(tl, "shipped"), { recursive: true });
  cpSync(path.join(ROOT, "tests/bench/peer-tl-page.mjs"), path.join(tl, "page.js"));
  const head =
    '<link rel="stylesheet" href="./shipped/css/timeline.css"><script src="./shipped/js/timeline.js"></script>';
  writePage(tl, head);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * @param {string} folder
 * @param {string} head
 */
function writePage(folder, head) {
  writeFileSync(
    path.join(folder, "index.html"),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Peer</title>${head}<body><script type="module" src="./page.js"></script>`,
  );
}

/**
 * Events with a day, and none of three thousand years: both would be to the peers' disadvantage.
 * @param {number} count
 */
function datedEvents(count) {
  // a few more, so that enough are left
  return [...inventedEvents(Math.ceil(count * 1.1) + 20, { summaries: false })]
    .flatMap(({ days, ...event }) => (days === null ? [] : [{ ...event, days }]))
    .slice(1)
    .filter((_, index, all) => index % (all.length / count) < 1)
    .slice(0, count);
}

/** @param {number} day */
function isoOf(day) {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** @param {number} count */
export function visItems(count) {
  const items = datedEvents(count).map(({ title, kind, days: [begin, , , end] }, id) => {
    const item = { id, content: title, start: isoOf(begin), kind };
    return begin === end ? item : { ...item, end: isoOf(end + 1) };
  });
  return JSON.stringify(items);
}

/** @param {number} day */
function partsOf(day) {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** @param {number} count */
export function timelineJsStory(count) {
  const events = datedEvents(count).map(({ title, days: [begin, , , end] }) => ({
    start_date: partsOf(begin),
    end_date: partsOf(end),
    text: { headline: title, text: "" },
  }));
  return JSON.stringify({ events });
}
