// @ts-check
/** What has to hold: ratios within one run where they can be, and bounds where somebody waits. */

const MB = 1_000_000;

/**
 * `value` is undefined where this run did not measure it.
 * @typedef {{ name: string, value: number | undefined, most: number, unit: string }} Bar
 * @typedef {import("./summary.mjs").Summary} Summary
 */

/** @type {Record<string, (one: Summary) => number | undefined>} */
const OF = {
  pan: ({ pan }) => pan?.p95,
  zoom: ({ zoom }) => zoom?.p95,
  longest: ({ pan, zoom }) => Math.max(pan?.max ?? 0, zoom?.max ?? 0),
  filterBegun: ({ filterBegun }) => filterBegun?.p95,
  filter: ({ filter }) => filter?.p95,
  reading: ({ reading }) => reading,
  indexed: ({ indexed }) => indexed,
  share: ({ share }) => scaled(share, 100),
  items: ({ items }) => items,
  memory: ({ memory }) => scaled(memory, 1 / MB),
  searched: ({ memorySearched }) => scaled(memorySearched, 1 / MB),
};

const MILLION = 1_000_000;

/**
 * @param {readonly Summary[]} summaries
 * @returns {Bar[]}
 */
export function barsOf(summaries) {
  /**
   * @param {keyof typeof OF} what
   * @param {number} events none is the empty page
   */
  const at = (what, events) => {
    const who = events === 0 ? "empty page" : "Dateline";
    const found = summaries.find((one) => one.who === who && one.events === events);
    return found === undefined ? undefined : OF[what]?.(found);
  };
  /**
   * @param {keyof typeof OF} what
   * @param {number} base
   */
  const ratio = (what, base) => {
    const [value, other] = [at(what, MILLION), at(what, base)];
    return value === undefined || other === undefined ? undefined : value / other;
  };
  const archives = summaries.filter(({ who, events }) => who === "Dateline" && events > 100);
  const items = archives.map((one) => one.items).toSorted((a, b) => a - b);
  const x = "×";
  return [
    { name: "panning p95, a million : empty page", value: ratio("pan", 0), most: 1.3, unit: x },
    { name: "zooming p95, a million : empty page", value: ratio("zoom", 0), most: 2.2, unit: x },
    { name: "longest frame at a million", value: at("longest", MILLION), most: 60, unit: "ms" },
    { name: "panning p95, a million : 1,000", value: ratio("pan", 1000), most: 1.3, unit: x },
    { name: "zooming p95, a million : 1,000", value: ratio("zoom", 1000), most: 1.3, unit: x },
    { name: "filter p95, a million : 1,000", value: ratio("filter", 1000), most: 1.3, unit: x },
    {
      name: "filter to the first change of the picture p95, a million",
      value: at("filterBegun", MILLION),
      most: 60,
      unit: "ms",
    },
    {
      name: "… to its last change, titles included",
      value: at("filter", MILLION),
      most: 60,
      unit: "ms",
    },
    {
      name: "whole picture of a million, from the first byte asked of the file",
      value: at("reading", MILLION),
      most: 2500,
      unit: "ms",
    },
    {
      name: "whole picture of a million, from the whole index",
      value: at("indexed", MILLION),
      most: 1200,
      unit: "ms",
    },
    { name: "bytes read before that", value: at("share", MILLION), most: 25, unit: "%" },
    { name: "most items in the widget", value: items.at(-1), most: 120, unit: "items" },
    { name: "memory at a million", value: at("memory", MILLION), most: 250, unit: "MB" },
    { name: "… after searching", value: at("searched", MILLION), most: 250, unit: "MB" },
    { name: "memory at 100,000", value: at("memory", 100_000), most: 60, unit: "MB" },
    { name: "… after searching", value: at("searched", 100_000), most: 60, unit: "MB" },
  ];
}

/**
 * @param {number | undefined} value
 * @param {number} factor
 */
function scaled(value, factor) {
  return value === undefined ? undefined : value * factor;
}

/** @param {Bar} bar */
export function isOver({ value, most }) {
  return value !== undefined && value > most;
}

/**
 * "OVER  2.41 × of 1.30 ×  panning p95 …"
 * @param {Bar} bar
 */
export function barLine(bar) {
  const { name, value, most, unit } = bar;
  const digits = unit === "×" ? 2 : 0;
  const found = value === undefined ? "not measured" : `${value.toFixed(digits)} ${unit}`;
  const mark = value === undefined ? "    " : isOver(bar) ? "OVER" : "ok  ";
  return (
    `${mark} ${found.padStart(14)} of at most ${most.toFixed(digits)} ${unit}`.padEnd(46) + name
  );
}
