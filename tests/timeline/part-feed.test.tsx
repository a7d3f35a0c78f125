import { expect, test } from "vitest";
import { createPartFeed } from "#src/timeline/part-feed.ts";
import { layOutPart } from "#src/timeline/part-layout.ts";
import { day, madeUp, onDay } from "./made-up.ts";
import { clusterOf, group, partOf, single } from "./made-up-parts.ts";

const FROM = day("2024-06-01");
const WINDOW = { from: FROM, to: FROM + 100, dayWidth: 8, top: 8, lang: "en" as const };

function feeding() {
  const feed = createPartFeed();
  const show = (items: Parameters<typeof partOf>[0]) => {
    const extent = { from: day("2024-01-01"), to: day("2025-12-31") };
    const sizes = { dayWidth: 8, plotWidth: 800, extent, measure: () => 40 };
    const layout = layOutPart({ part: partOf(items), sizes, captions: false });
    feed.renew({ ...WINDOW, layout, passages: String }, () => undefined);
  };
  const slots = () => [...(feed.laneElement("all")?.children ?? [])];
  const left = (key: string) => {
    const transform = feed.get(key)?.target.parentElement?.style.transform ?? "";
    return Number(/-?\d+/u.exec(transform)?.[0]);
  };
  return { feed, show, slots, left };
}

test("elements of what is gone are used again for what has come", () => {
  const { feed, show, slots } = feeding();
  const [a, b] = [madeUp("a", onDay("2024-06-10")), madeUp("b", onDay("2024-06-20"))];
  show([single(a), group(clusterOf("2024-07-01", "2024-07-31"), "all:c1")]);
  const before = slots();
  show([single(b), group(clusterOf("2024-08-01", "2024-08-20", { count: 7 }), "all:c2")]);
  expect(slots()).toEqual(before);
  expect(feed.get("all:b")?.target).toHaveTextContent("b");
  expect(feed.get("all:c2")?.target).toHaveTextContent("7");
  expect([...feed.all()].map(({ target }) => target.dataset["key"])).toEqual(["all:b", "all:c2"]);
  show([single(b)]);
  expect(slots()).toHaveLength(1);
});

test("all follow the scale between two parts", () => {
  const { feed, show, left } = feeding();
  show([
    group(clusterOf("2024-06-11", "2024-06-20"), "all:c1"),
    group(clusterOf("2024-07-11", "2024-07-20"), "all:c2"),
  ]);
  expect(left("all:c2") - left("all:c1")).toBe(30 * 8);
  feed.follow(12);
  expect(left("all:c2") - left("all:c1")).toBe(30 * 12);
  expect(feed.get("all:c1")?.target.parentElement?.style.width).toBe("120px");
});
