// @ts-check
/** A drawing of how many frames a second a page shows while it is panned, by how many events it holds. */

/** @typedef {import("./summary.mjs").Summary} Summary */

const SIZE = { width: 760, height: 400 };
const PLOT = { left: 56, right: 640, top: 56, bottom: 330 };
const MOST_FRAMES = 60;
const FEWEST_EVENTS = 10;
const GRID = [0, 15, 30, 45, 60];

/** Told apart by shape and by their names at the line's end, not by colour alone. */
const SERIES = [
  { who: "Dateline", name: "ours" },
  { who: "vis-timeline", name: "vis" },
  { who: "TimelineJS3", name: "tl" },
];

const STYLE = `
  text { font: 13px system-ui, sans-serif; fill: #33312c }
  .title { font-size: 16px; font-weight: 600 }
  .quiet { fill: #5d5a52 }
  .grid { stroke: #d9d5cb; stroke-width: 1 }
  .floor { stroke: #5d5a52; stroke-width: 1.5; stroke-dasharray: 4 4 }
  .line { fill: none; stroke-width: 2.5 }
  .ground { fill: #fffdf8 }
  .ours { stroke: #9a3412; fill: #9a3412 } .vis { stroke: #1d4e89; fill: #1d4e89 } .tl { stroke: #4d6b2f; fill: #4d6b2f }
  .line.ours, .line.vis, .line.tl { fill: none }
  text.ours, text.vis, text.tl { stroke: none; font-weight: 600 }
  @media (prefers-color-scheme: dark) {
    text { fill: #e9e5da }
    .quiet { fill: #b3aea1 }
    .grid { stroke: #3d3a34 }
    .floor { stroke: #b3aea1 }
    .ground { fill: #1b1a17 }
    .ours { stroke: #f0a070; fill: #f0a070 } .vis { stroke: #8fbcf0; fill: #8fbcf0 } .tl { stroke: #aecb85; fill: #aecb85 }
  }`;

/**
 * @param {readonly Summary[]} summaries
 * @returns {string}
 */
export function chartOf(summaries) {
  const most = Math.max(1_000_000, ...summaries.map(({ events }) => events));
  /** @param {number} events */
  const x = (events) => {
    const part = Math.log10(events / FEWEST_EVENTS) / Math.log10(most / FEWEST_EVENTS);
    return PLOT.left + part * (PLOT.right - PLOT.left);
  };
  const floor = summaries.find(({ who }) => who === "empty page")?.pan?.fps;
  const lines = SERIES.map(({ who, name }) => {
    const points = summaries.flatMap((one) =>
      one.who === who && one.pan !== undefined
        ? [{ x: x(one.events), y: yOf(one.pan.fps), events: one.events, fps: one.pan.fps }]
        : [],
    );
    return { who, name, points };
  }).filter(({ points }) => points.length > 0);
  const described = lines
    .map(
      ({ who, points }) =>
        `${who}: ${points.map(({ events, fps }) => `${fps.toFixed(0)} at ${events.toLocaleString("en")}`).join(", ")}`,
    )
    .join(". ");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" role="img" aria-labelledby="title description">
<title id="title">Frames a second while panning, by number of events</title>
<desc id="description">${described}.</desc>
<style>${STYLE}
</style>
<rect class="ground" width="${SIZE.width}" height="${SIZE.height}"/>
<text class="title" x="${PLOT.left}" y="28">Frames a second while panning, by number of events</text>
${grid()}
${ticks(most, x)}
${floor === undefined ? "" : floorLine(floor)}
${lines.map(seriesOf).join("\n")}
</svg>
`;
}

/** @param {number} fps */
function yOf(fps) {
  const part = Math.min(fps, MOST_FRAMES) / MOST_FRAMES;
  return PLOT.bottom - part * (PLOT.bottom - PLOT.top);
}

function grid() {
  return GRID.map((fps) => {
    const y = yOf(fps).toFixed(1);
    return `<line class="grid" x1="${PLOT.left}" x2="${PLOT.right}" y1="${y}" y2="${y}"/><text class="quiet" x="${PLOT.left - 8}" y="${yOf(fps) + 4}" text-anchor="end">${fps}</text>`;
  }).join("\n");
}

/**
 * @param {number} most
 * @param {(events: number) => number} x
 */
function ticks(most, x) {
  const found = [];
  for (let events = FEWEST_EVENTS; events <= most; events *= 10) {
    found.push(
      `<text class="quiet" x="${x(events).toFixed(1)}" y="${PLOT.bottom + 22}" text-anchor="middle">${events.toLocaleString("en")}</text>`,
    );
  }
  found.push(
    `<text class="quiet" x="${(PLOT.left + PLOT.right) / 2}" y="${PLOT.bottom + 48}" text-anchor="middle">events, each step ten times as many</text>`,
  );
  return found.join("\n");
}

/** @param {number} fps */
function floorLine(fps) {
  const y = yOf(fps).toFixed(1);
  return `<line class="floor" x1="${PLOT.left}" x2="${PLOT.right}" y1="${y}" y2="${y}"/><text class="quiet" x="${PLOT.right + 8}" y="${yOf(fps) - 8}">empty page</text>`;
}

/** @param {{ who: string, name: string, points: { x: number, y: number }[] }} series */
function seriesOf({ who, name, points }) {
  const path = points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ");
  const marks = points.map((point) => mark(name, point)).join("");
  const end = points.at(-1) ?? { x: 0, y: 0 };
  // below its line, on the side where no other line ends
  const [x, anchor] = name === "tl" ? [end.x - 12, "end"] : [end.x + 10, "start"];
  const y = end.y + (name === "ours" ? 18 : 4);
  const label = `<text class="${name}" x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}">${who}</text>`;
  return `<polyline class="line ${name}" points="${path}"/>${marks}${label}`;
}

/**
 * @param {string} name
 * @param {{ x: number, y: number }} point
 */
function mark(name, { x, y }) {
  const [left, top] = [(x - 4.5).toFixed(1), (y - 4.5).toFixed(1)];
  if (name === "vis") return `<rect class="vis" x="${left}" y="${top}" width="9" height="9"/>`;
  if (name === "tl") {
    const corners = [`${x},${y - 6}`, `${x + 6},${y + 5}`, `${x - 6},${y + 5}`];
    return `<polygon class="tl" points="${corners.join(" ")}"/>`;
  }
  return `<circle class="ours" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="5"/>`;
}
