import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { barLine, barsOf, isOver } from "./bars.mjs";
import { chartOf } from "./chart.mjs";
import { tableOf, withMeasured } from "./table.mjs";

const still = { p50: 16.7, p95: 16.7, max: 20, fps: 60 };
const shared = { nodes: 9, items: 0, faults: [] };
const floor = { who: "empty page", events: 0, pan: still, zoom: still, ...shared };
const slow = { p50: 16.7, p95: 33.4, max: 90, fps: 41 };
const million = {
  who: "Dateline",
  events: 1_000_000,
  pan: slow,
  zoom: slow,
  memory: 90_000_000,
  ...shared,
  items: 94,
};

test("a bar that is missed is said to be over, and the others are not", () => {
  const bars = barsOf([floor, million]);
  const over = bars.filter(isOver).map(({ name }) => name);
  expect(over).toEqual(["panning p95, a million : empty page", "longest frame at a million"]);
  const [panning] = bars;
  expect(panning && barLine(panning)).toMatch(/^OVER +2\.00 × of at most 1\.30 × +panning/u);
});

test("a bar that this run did not measure is neither met nor missed", () => {
  const [first] = barsOf([floor]);
  expect(first && isOver(first)).toBe(false);
  expect(first && barLine(first)).toMatch(/^ +not measured/u);
});

test("the table has a row for each page, and what went wrong below", () => {
  const table = tableOf([floor, { ...million, faults: ["the page crashed"] }]);
  expect(table).toMatch(/\| Dateline +\| 1,000,000 \|/u);
  expect(table).toMatch(/\| 17 \/ 33 \/ 90 ms \|/u);
  expect(table).toContain("- Dateline, 1,000,000: the page crashed");
});

test("the chart says in words what it draws", () => {
  const chart = chartOf([floor, million]);
  expect(chart).toContain('<desc id="description">Dateline: 41 at 1,000,000.</desc>');
  expect(chart.match(/<circle/gu)).toHaveLength(1);
});

test("what is measured again takes the place of what was, and the words around it stay", () => {
  const page = readFileSync(new URL("../../docs/benchmarks.md", import.meta.url), "utf8");
  const once = withMeasured(page, "First.");
  expect(withMeasured(once, "Second.")).toBe(once.replace("First.", "Second."));
  expect(once).toContain("## How it is measured");
  expect(() => withMeasured("# Nothing", "First.")).toThrow("no place");
});
