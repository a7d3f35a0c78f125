// @ts-check
/** The figures as a table, for the terminal and for docs/benchmarks.md. */

/** @typedef {import("./summary.mjs").Summary} Summary */

/** What stands where nothing was measured, or where there is nothing to measure. */
const NONE = "–";

/** @type {{ head: string, of: (one: Summary) => string }[]} */
const COLUMNS = [
  { head: "page", of: ({ who }) => who },
  { head: "events", of: ({ events }) => (events === 0 ? NONE : events.toLocaleString("en")) },
  { head: "first events", of: ({ first }) => seconds(first) },
  { head: "whole picture", of: ({ full, first }) => seconds(full ?? first) },
  { head: "pan: fps", of: ({ pan }) => digits(pan?.fps) },
  { head: "p50 / p95 / max", of: ({ pan }) => lengths(pan) },
  { head: "zoom: fps", of: ({ zoom }) => digits(zoom?.fps) },
  { head: "p50 / p95 / max", of: ({ zoom }) => lengths(zoom) },
  { head: "filter: first change p50 / p95", of: ({ filterBegun }) => pair(filterBegun) },
  { head: "last change", of: ({ filter }) => pair(filter) },
  { head: "first search", of: ({ searchFirst }) => milliseconds(searchFirst) },
  { head: "search p50 / p95", of: ({ search }) => pair(search) },
  { head: "memory", of: ({ memory }) => megabytes(memory) },
  { head: "after searching", of: ({ memorySearched }) => megabytes(memorySearched) },
  { head: "bytes read", of: ({ bytes }) => megabytes(bytes) },
  {
    head: "of the file",
    of: ({ share }) => (share === undefined ? NONE : `${digits(share * 100)} %`),
  },
  { head: "elements", of: ({ nodes }) => (nodes === 0 ? NONE : nodes.toLocaleString("en")) },
  { head: "items", of: ({ items }) => (items === 0 ? NONE : items.toLocaleString("en")) },
];

/**
 * As Markdown, its columns padded: so that it can be read in a terminal too. What went wrong stands below.
 * @param {readonly Summary[]} summaries
 */
export function tableOf(summaries) {
  const rows = [
    COLUMNS.map(({ head }) => head),
    ...summaries.map((one) => COLUMNS.map(({ of }) => of(one))),
  ];
  const widths = COLUMNS.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  /** @param {readonly string[]} row */
  const line = (row) =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(" | ")} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`,
  );
  const [head = [], ...body] = rows;
  const faults = summaries.flatMap(({ who, events, faults: found }) =>
    found.map((fault) => `- ${who}, ${events.toLocaleString("en")}: ${fault}`),
  );
  const lines = [line(head), line(rule), ...body.map(line)];
  return [...lines, ...(faults.length > 0 ? ["", ...faults] : [])].join("\n");
}

const BEGIN = "<!-- measured: begin -->";
const END = "<!-- measured: end -->";

/**
 * The page with what was measured in the place of what was measured before.
 * @param {string} page
 * @param {string} words
 */
export function withMeasured(page, words) {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error("The page has no place for what was measured.");
  return `${page.slice(0, begin + BEGIN.length)}\n\n${words}\n\n${page.slice(end)}`;
}

/** @param {number | undefined} value */
function digits(value) {
  if (value === undefined) return NONE;
  return value.toFixed(value < 10 ? 1 : 0);
}

/** @param {number | undefined} time */
function seconds(time) {
  return time === undefined ? NONE : `${(time / 1000).toFixed(2)} s`;
}

/** @param {number | undefined} time */
function milliseconds(time) {
  return time === undefined ? NONE : `${time.toFixed(0)} ms`;
}

/** @param {number | undefined} bytes */
function megabytes(bytes) {
  return bytes === undefined ? NONE : `${digits(bytes / 1_000_000)} MB`;
}

/** @param {{ p50: number, p95: number } | undefined} times */
function pair(times) {
  return times === undefined ? NONE : `${times.p50.toFixed(0)} / ${times.p95.toFixed(0)} ms`;
}

/** @param {import("./summary.mjs").Frames | undefined} frames */
function lengths(frames) {
  if (frames === undefined) return NONE;
  return `${[frames.p50, frames.p95, frames.max].map((value) => value.toFixed(0)).join(" / ")} ms`;
}
