/** The lanes as assistive technology has them. */
import { fireEvent, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { TimelineModel } from "#src/timeline/contract.ts";
import { createTimelineView } from "#src/timeline/create-timeline-view.ts";
import { lasting, madeUp, modelOf, onDay, SILENT, WORDS } from "./made-up.ts";
import { answering, clusterOf, group, partModel, partOf, single } from "./made-up-parts.ts";

const LANES = [
  { id: "north bank", label: "North" },
  { id: "south", label: "South" },
  { id: "empty", label: "Nobody’s" },
];
const LATE = madeUp("late", onDay("2025-06-05"), { lanes: ["south"] });
const LONG = madeUp("long", lasting("2024-02-01", "2025-03-31"), { lanes: ["south"] });
const BOTH = madeUp("both", onDay("2024-08-06"), { lanes: ["north bank", "south"] });
const UNDATED = madeUp("undated", undefined, { lanes: [] });
/** The picture's order of events need not be that of time. */
const EVENTS = [LATE, LONG, BOTH, UNDATED];

class Resizes {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** jsdom lays nothing out; the widget draws only where there is some width. */
beforeEach(() => {
  vi.stubGlobal("ResizeObserver", Resizes);
  for (const side of ["clientWidth", "offsetWidth"] as const) {
    vi.spyOn(HTMLElement.prototype, side, "get").mockReturnValue(800);
  }
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(500);
});

async function shown(model: TimelineModel, options: number) {
  const container = document.createElement("div");
  document.body.replaceChildren(container);
  const part = model.part === undefined ? {} : { part: answering(EVENTS) };
  const view = createTimelineView(container, {
    callbacks: { ...SILENT, ...part },
    words: WORDS,
  });
  view.update(model);
  const list = within(container).getByRole("listbox");
  await waitFor(() => expect(within(list).getAllByRole("option")).toHaveLength(options));
  return { list, view };
}

/** The names of the options that the groups own, lane by lane. */
function owned(list: HTMLElement): readonly (readonly string[])[] {
  return within(list)
    .getAllByRole("group")
    .map((lane) => [
      lane.getAttribute("aria-label") ?? "",
      ...(lane.getAttribute("aria-owns") ?? "")
        .split(" ")
        .map((id) => document.getElementById(id)?.getAttribute("aria-label") ?? `no ${id}`),
    ]);
}

describe("a collection that is given whole", () => {
  test("has its lanes as groups, each with its options in the order of time", async () => {
    const { list } = await shown(modelOf(EVENTS, { lanes: LANES }), 4);
    expect(owned(list)).toEqual([
      ["Lane North", "Name of both"],
      ["Lane South", "Name of long", "Name of both", "Name of late"],
    ]);
  });

  test("says by each option its lane, and which of how many it is", async () => {
    const { list } = await shown(modelOf(EVENTS, { lanes: LANES }), 4);
    const [north, south] = within(list).getAllByRole("option", { name: "Name of both" });
    expect([north, south].map((option) => option?.getAttribute("aria-posinset"))).toEqual([
      "3",
      "3",
    ]);
    expect(north).toHaveAttribute("aria-setsize", "4");
    const said = within(list)
      .getAllByRole("option", { name: "Name of both" })
      .map((option) => option.getAttribute("aria-describedby") ?? "")
      .map((id) => document.getElementById(id)?.getAttribute("aria-label"));
    expect(said).toEqual(["Lane North", "Lane South"]);
  });

  test("counts an event without a place too, which is in no lane", async () => {
    const { list } = await shown(modelOf(EVENTS, { lanes: LANES }), 4);
    fireEvent.keyDown(list, { key: "End" });
    const undated = within(list).getByRole("option", { name: "Name of undated" });
    expect(undated).toHaveAttribute("aria-posinset", "4");
    expect(undated).toHaveAttribute("aria-setsize", "4");
    expect(undated).not.toHaveAttribute("aria-describedby");
  });

  test("follows what the filters leave", async () => {
    const { list, view } = await shown(modelOf(EVENTS, { lanes: LANES }), 4);
    view.update(modelOf([LATE, BOTH], { lanes: LANES.slice(1) }));
    expect(owned(list)).toEqual([["Lane South", "Name of both", "Name of late"]]);
    view.update(modelOf(EVENTS, { lanes: LANES }));
    expect(owned(list).map(([lane]) => lane)).toEqual(["Lane North", "Lane South"]);
  });

  test("does not ask for a lane where there is but one", async () => {
    const { list } = await shown(modelOf([LONG, LATE], { lanes: LANES.slice(1, 2) }), 2);
    for (const option of within(list).getAllByRole("option")) {
      expect(option).not.toHaveAttribute("aria-describedby");
    }
  });
});

describe("a collection that is given in parts", () => {
  const lanes = LANES.map((lane) => ({ ...lane, rows: 2 }));
  const cluster = clusterOf("2024-03-01", "2024-05-31");
  const items = [
    single({ ...BOTH, at: 900 }, 0, "south"),
    group(cluster, "south:c1", 1, "south"),
    single({ ...BOTH, at: 900 }, 0, "north bank"),
  ];

  test("has the same groups, its clusters among the events", async () => {
    const { list } = await shown(partModel(partOf(items, { lanes, count: 1205 })), 3);
    expect(owned(list)).toEqual([
      ["Lane North", "Name of both"],
      ["Lane South", cluster.name, "Name of both"],
    ]);
  });

  test("counts all that the choices leave, of which a cluster is no single one", async () => {
    const { list } = await shown(partModel(partOf(items, { lanes, count: 1205 })), 3);
    const [event] = within(list).getAllByRole("option", { name: "Name of both" });
    expect(event).toHaveAttribute("aria-posinset", "900");
    expect(event).toHaveAttribute("aria-setsize", "1205");
    const many = within(list).getByRole("option", { name: cluster.name });
    expect(many).not.toHaveAttribute("aria-posinset");
    expect(many).not.toHaveAttribute("aria-setsize");
  });
});
