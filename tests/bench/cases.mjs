// @ts-check
/** What is measured: which page, how many events, and where the hand finds what it needs there. */
import { inventedArchive } from "./invented-archive.mjs";
import { inventedWorld } from "./invented-world.mjs";
import { timelineJsStory, visItems } from "./peer-pages.mjs";

export const OURS = [1000, 10_000, 100_000, 1_000_000];
const LARGEST = 10_000_000;
const VIS = [100, 1000, 10_000];
const TIMELINE_JS = [100, 500, 2000];

/** The ten years that nearly all invented events lie in: one lasts for three thousand. */
const TEN_YEARS = "from=2010-01-01&to=2019-12-31";

/**
 * Notches of the wheel that lead from the first picture to a year and on to a week.
 * @typedef {{ toYear: number, toWeek: number }} Zooming
 * `named` is what the page says when all events are there; `boxes` are the checkboxes that filter.
 * @typedef {{
 *   who: "empty page" | "Dateline" | "vis-timeline" | "TimelineJS3",
 *   events: number,
 *   address: string,
 *   looking: import("./page-probe.mjs").Looking,
 *   ground: string,
 *   zooming?: Zooming,
 *   boxes?: string,
 *   words?: readonly string[],
 *   named?: string,
 *   archive?: { bytes: number },
 * }} Case
 * @typedef {import("./bench-server.mjs").BenchServer} BenchServer
 */

const PICTURE = '[aria-label="Timeline"]';
const OUR_LOOKING = {
  drawn: `${PICTURE} [role="option"]`,
  picture: PICTURE,
  items: `${PICTURE} .timeline-item`,
};
const OURS_COMMON = {
  who: /** @type {const} */ ("Dateline"),
  looking: OUR_LOOKING,
  ground: `${PICTURE} [role="listbox"]`,
  zooming: { toYear: 6, toWeek: 11 },
  boxes: '[aria-label="Filters"] input[type="checkbox"]',
};

/**
 * What was asked for: "ours 1000,1000000", "peers", "10m"; all but the ten million without any word.
 * @param {readonly string[]} wanted
 * @param {BenchServer} server
 * @param {(line: string) => void} say
 * @returns {Promise<Case[]>}
 */
export async function wantedCases(wanted, server, say) {
  const cases = [emptyPage(server)];
  const all = wanted.length === 0;
  const [ours, sizes] = [wanted.includes("ours"), wanted.find((word) => /^[\d,]+$/u.test(word))];
  const counts = sizes?.split(",").map(Number) ?? [25, ...OURS];
  if (ours || all) {
    // one after the other: each may have to be made first
    for (const count of counts) cases.push(await our(count, server, say));
  }
  if (wanted.includes("peers") || all) cases.push(...peers(server));
  if (wanted.includes("10m")) cases.push(await our(LARGEST, server, say));
  return cases;
}

/**
 * @param {BenchServer} server
 * @returns {Case}
 */
function emptyPage(server) {
  return {
    who: "empty page",
    events: 0,
    address: `${server.address}empty-page.html`,
    looking: { drawn: "p", picture: "main", items: "li" },
    ground: "main",
    zooming: OURS_COMMON.zooming,
  };
}

/**
 * Up to a hundred stands for the collection that the app brings along.
 * @param {number} count
 * @param {BenchServer} server
 * @param {(line: string) => void} say
 * @returns {Promise<Case>}
 */
async function our(count, server, say) {
  if (count <= 100) {
    const words = ["visit", "treaty", "troops", "talks"];
    return { ...OURS_COMMON, events: count, address: `${server.address}?lang=en`, words };
  }
  const { file, bytes } = await inventedArchive(count, { say });
  const data = encodeURIComponent(server.archive(`${count}.parquet`, file));
  const { words } = inventedWorld();
  return {
    ...OURS_COMMON,
    events: count,
    address: `${server.address}?lang=en&${TEN_YEARS}&data=${data}`,
    named: `${count.toLocaleString("en")} events`,
    archive: { bytes },
    // from a word that many titles have to one that few have
    words: [3, 10, 30, 60, 100, 200, 300].flatMap((rank) => words[rank] ?? []),
  };
}

/**
 * @param {BenchServer} server
 * @returns {Case[]}
 */
function peers(server) {
  /** @param {string} name */
  const at = (name) => `${server.address}peers/${name}/index.html?events=`;
  return [
    ...VIS.map((count) => {
      const events = server.json(`vis-${count}.json`, visItems(count));
      return {
        who: /** @type {const} */ ("vis-timeline"),
        events: count,
        address: at("vis") + encodeURIComponent(events),
        looking: { drawn: ".vis-item", picture: "#picture", items: ".vis-item" },
        ground: "#picture .vis-panel.vis-center",
        // its wheel zooms by a fifth a notch
        zooming: { toYear: 12, toWeek: 22 },
        boxes: "input[type=checkbox]",
      };
    }),
    ...TIMELINE_JS.map((count) => {
      const events = server.json(`timelinejs-${count}.json`, timelineJsStory(count));
      return {
        who: /** @type {const} */ ("TimelineJS3"),
        events: count,
        address: at("tl") + encodeURIComponent(events),
        looking: { drawn: ".tl-timemarker", picture: "#picture", items: ".tl-timemarker" },
        ground: ".tl-timenav",
      };
    }),
  ];
}
