// @ts-check
/** Holds the built page to its budget of JavaScript: exits with 1 where it is over. */
import { builtScripts, inKilobytes, totalBytes } from "./built-scripts.mjs";

const scripts = builtScripts().toSorted((a, b) => b.bytes - a.bytes);
/** Libraries that the worker fetches when the first such file is added. */
const READERS = { pdf: /^assets\/(?:pdfjs|read-pdf)-/u, docx: /^assets\/(?:lib|read-docx)-/u };
/** Of a large collection: its own worker, and what that fetches for data files and for rarer codecs. */
const ARCHIVE = /^assets\/(?:archive-worker|open-data-file|codecs)-/u;
/** What only importing, saving and sharing load: the dialogs, and what reads and writes the formats. */
const FORMATS =
  /^assets\/(?:ImportingDialog|LargeOwnPage|use-dropped-file|published|create-importer|Outgoing|ArchiveOutgoing|page-address|saving-words|events-html|print-page|print-archive|print-sheet|still-picture|still-measure|parts|file-words|has|to-[a-z-]+|exporter|story|stated|plain-dates|document-words|kind-words|escape|csv|json-text)-/u;

/** @param {import("./built-scripts.mjs").BuiltScript} script */
function partOf({ file, initial, worker }) {
  if (file === "sw.js") return "offline";
  if (initial) return "initial";
  if (FORMATS.test(file)) return "formats";
  if (!worker) return "later";
  if (ARCHIVE.test(file)) return "archive";
  return READERS.pdf.test(file) ? "pdf" : READERS.docx.test(file) ? "docx" : "worker";
}

for (const script of scripts) {
  console.log(
    `${inKilobytes(script.bytes).padStart(10)}  ${partOf(script).padEnd(7)}  ${script.file}`,
  );
}

/** What a reader of a timeline loads, what an editor loads besides, and what some files need. */
const BUDGETS = {
  initial: 200_000,
  later: 285_000,
  worker: 320_000,
  archive: 160_000,
  formats: 210_000,
  docx: 115_000,
  pdf: 410_000,
  offline: 15_000,
};
let held = true;
for (const [part, most] of Object.entries(BUDGETS)) {
  const bytes = totalBytes(scripts.filter((script) => partOf(script) === part));
  held &&= bytes <= most;
  const verdict = bytes <= most ? "within" : "OVER";
  console.log(`${part}: ${inKilobytes(bytes)} gzip, ${verdict} ${inKilobytes(most)}`);
}
process.exitCode = held ? 0 : 1;
