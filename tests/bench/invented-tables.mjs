// @ts-check
/** Invented tables as files: the same bytes each time. */
import { closeSync, openSync, writeSync } from "node:fs";

const LINES_AT_ONCE = 5000;

/**
 * Ferries of a harbour, day by day, in as many rows as so many megabytes hold.
 * @param {string} file
 * @param {number} megabytes
 */
export function longTable(file, megabytes) {
  const out = openSync(file, "w");
  try {
    let bytes = writeSync(out, "title,date,actor,place,summary\n");
    for (let row = 0; bytes < megabytes * 1_000_000; row += LINES_AT_ONCE) {
      const lines = Array.from({ length: LINES_AT_ONCE }, (_, n) => ferry(row + n));
      bytes += writeSync(out, lines.join(""));
    }
  } finally {
    closeSync(out);
  }
  return file;
}

/** @param {number} n */
function ferry(n) {
  const two = (/** @type {number} */ value) => String(value + 1).padStart(2, "0");
  const date = `${1900 + (n % 120)}-${two(n % 12)}-${two(n % 28)}`;
  const words = `It carried ${n % 400} passengers, and was ${n % 60} minutes late at pier ${n % 9}.`;
  return `Ferry ${n} leaves for the island,${date},Line ${n % 500},Harbour ${n % 40},"${words}"\n`;
}

/**
 * A few rows of very many columns.
 * @param {string} file
 * @param {number} columns
 */
export function wideTable(file, columns) {
  const row = (/** @type {(n: number) => string} */ cell) =>
    `${Array.from({ length: columns }, (_, n) => cell(n)).join(",")}\n`;
  const names = row((n) => ["title", "date", "actor"][n] ?? `Column ${n}`);
  const rows = Array.from({ length: 200 }, (_, at) =>
    row((n) => [`Ferry ${at} leaves`, `20${10 + (at % 10)}-05-04`, "Line 7"][n] ?? `${at * n}`),
  );
  const out = openSync(file, "w");
  writeSync(out, names + rows.join(""));
  closeSync(out);
  return file;
}
