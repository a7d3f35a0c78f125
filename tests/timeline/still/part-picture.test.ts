/** A large collection's still picture: its single events and clusters, where its part says. */
import { expect, test } from "vitest";
import type { PartItem, TimelinePart } from "#src/timeline/contract.ts";
import { pictureSvg } from "#src/timeline/still/picture-svg.ts";
import { guessedWidth } from "#src/timeline/still/still-text.ts";
import { stillNeed } from "#src/timeline/still/still-view.ts";
import { madeUp, modelOf, onDay } from "../made-up.ts";

const EXTENT = { from: 19_000, to: 20_000 };
const WORDS = { title: "Ferries", below: "1,206 events", foot: ["Chosen: Anna"] };

const EVENT = madeUp("single", onDay("2024-03-04"));
const CLUSTER: PartItem = {
  key: "c",
  lane: "all",
  row: 1,
  cluster: {
    span: { from: 19_100, to: 19_400 },
    count: 1205,
    label: "1,205 events",
    name: "1,205 events & more",
    kinds: [
      { kind: "fighting", share: 0.75 },
      { kind: "meeting", share: 0.25 },
    ],
    fromBefore: false,
  },
};

function drawn(items: readonly PartItem[]): string {
  const part: TimelinePart = {
    ...modelPart(),
    items,
  };
  const model = { ...modelOf([]), lanes: [], events: [], extent: EXTENT, part };
  return pictureSvg({ model, words: WORDS, theme: "light", measure: guessedWidth }).svg;
}

function modelPart(): TimelinePart {
  const lanes = [{ id: "all", label: "Everything", rows: 2 }];
  return { need: stillNeed(undefined, EXTENT), lanes, items: [], count: 0, standing: new Map() };
}

test("single events and clusters stand in it with their words, and clusters with their number", () => {
  const svg = drawn([{ key: "e", lane: "all", row: 0, event: EVENT }, CLUSTER]);
  expect(svg).toContain(`<title>${EVENT.name}</title>`);
  expect(svg).toContain("<title>1,205 events &amp; more</title>");
  expect(svg).toMatch(/>1,205<\/text>/u);
  expect(svg).toMatch(/>Everything<\/text>/u);
});

test("a cluster's kinds share its width", () => {
  const svg = drawn([CLUSTER]);
  const widths = [...svg.matchAll(/width="([\d.]+)" height="4"/gu)].map(([, width]) =>
    Number(width),
  );
  const [meeting = 0, fighting = 0] = widths;
  expect(widths).toHaveLength(2);
  expect(fighting / meeting).toBeCloseTo(3, 1);
});

test("one that begins before the picture says so, within it", () => {
  const before = { ...CLUSTER.cluster, span: { from: 18_000, to: 19_100 }, fromBefore: true };
  const svg = drawn([{ ...CLUSTER, cluster: before }]);
  expect(svg).toMatch(/>← 1,205<\/text>/u);
  expect(svg).not.toMatch(/<rect x="-/u);
});
