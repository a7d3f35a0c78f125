import { fireEvent, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { TimelineCallbacks } from "#src/timeline/contract.ts";
import { createTimelineView } from "#src/timeline/create-timeline-view.ts";
import { day, madeUp, onDay, SILENT, WORDS } from "./made-up.ts";
import {
  answering,
  clusterOf,
  group,
  NEED,
  partModel,
  partOf,
  single,
  standingIn,
} from "./made-up-parts.ts";

const VISIT = madeUp("visit", onDay("2024-06-15"));
const ATTACK = madeUp("attack", onDay("2024-09-01"));
const INSIDE = madeUp("inside", onDay("2025-02-03"));
const UNDATED = madeUp("undated", undefined, { lanes: [] });
const EVENTS = [VISIT, ATTACK, INSIDE, UNDATED];
const GROUP = clusterOf("2025-02-01", "2025-03-31");
const PART = partOf([single(VISIT), single(ATTACK), group(GROUP)]);

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

async function shown(model = partModel(PART), part = answering(EVENTS)) {
  const container = document.createElement("div");
  document.body.replaceChildren(container);
  const onOpen = vi.fn<TimelineCallbacks["onOpen"]>();
  const onCursor = vi.fn<(id: string) => void>();
  const onWindow = vi.fn<TimelineCallbacks["onWindow"]>();
  const callbacks = { ...SILENT, onOpen, onCursor, onWindow, part };
  const view = createTimelineView(container, { callbacks, words: WORDS });
  view.update(model);
  const list = within(container).getByRole("listbox");
  // the widget shows its boxes with its first frame
  const drawn = model.part?.items.length ?? 0;
  await waitFor(() => expect(within(list).queryAllByRole("option")).toHaveLength(drawn));
  const press = (...keys: readonly string[]) => {
    for (const key of keys) fireEvent.keyDown(list, { key });
  };
  return { container, view, list, press, part, onOpen, onCursor, onWindow };
}

/** The option that the keyboard stands on. */
function active(list: HTMLElement): HTMLElement {
  const option = document.getElementById(list.getAttribute("aria-activedescendant") ?? "");
  if (option === null) throw new Error("the list points at nothing");
  return option;
}

describe("a collection that is given in parts", () => {
  test("is asked for what is in view, and half of it on each side", async () => {
    const { part, list } = await shown(partModel(undefined));
    const [need] = part.onNeed.mock.calls[0] ?? [];
    expect(need?.from).toBeLessThan(day("2024-01-01") - 250);
    expect(need?.to).toBeGreaterThan(day("2025-07-13") + 250);
    expect(need).toMatchObject({ height: 499, rowHeight: 28, laneAir: 16, cursor: undefined });
    expect(within(list).queryByRole("option")).toBeNull();
  });

  test("shows events and clusters as named options of one tab stop", async () => {
    const { container, list } = await shown();
    expect(within(list).getByRole("option", { name: "Name of visit" })).toHaveTextContent("visit");
    expect(within(list).getByRole("option", { name: GROUP.name })).toHaveTextContent("1,204");
    expect(within(list).getAllByRole("option")).toHaveLength(3);
    expect(container.querySelectorAll("[tabindex], button, a, input")).toHaveLength(1);
  });

  test("writes counts as the page's language does", async () => {
    const { list } = await shown(partModel(PART, { lang: "de" }));
    expect(within(list).getByRole("option", { name: GROUP.name })).toHaveTextContent("1.204");
  });

  test("gives the widget one box per lane, whatever is in it", async () => {
    const many = Array.from({ length: 90 }, (_, index) =>
      single(madeUp(`e${index}`, onDay("2024-06-15")), index % 3, index % 2 === 0 ? "all" : "b"),
    );
    const lanes = ["all", "b"].map((id) => ({ id, label: id, rows: 3 }));
    const { container } = await shown(partModel(partOf(many, { lanes })));
    expect(container.querySelectorAll(".vis-item")).toHaveLength(2);
    expect(container.querySelectorAll("[role=option]")).toHaveLength(90);
  });

  test("keeps the elements of what the next part has as well", async () => {
    const { view, list } = await shown();
    const visit = within(list).getByRole("option", { name: "Name of visit" });
    const cluster = within(list).getByRole("option", { name: GROUP.name });
    const fewer = { ...GROUP, count: 1203, name: "fewer" };
    view.update(partModel(partOf([single(VISIT), group(fewer)])));
    expect(within(list).getByRole("option", { name: "Name of visit" })).toBe(visit);
    expect(within(list).getByRole("option", { name: "fewer" })).toBe(cluster);
    expect(cluster).toHaveTextContent("1,203");
    expect(within(list).getAllByRole("option")).toHaveLength(2);
  });

  test("is asked for another part after a zoom, but not for a little pan", async () => {
    const { part, view } = await shown();
    view.pan(0.1);
    view.pan(0.1);
    expect(part.onNeed).toHaveBeenCalledTimes(1);
    view.zoom(0.1);
    await waitFor(() => expect(part.onNeed).toHaveBeenCalledTimes(2));
    const [need] = part.onNeed.mock.calls[1] ?? [];
    expect(need?.dayWidth).toBeCloseTo((part.onNeed.mock.calls[0]?.[0].dayWidth ?? 0) * 10);
  });

  test("asks no more once it is destroyed", async () => {
    const { part, view, press, onCursor, onOpen } = await shown();
    press("ArrowRight", "Enter");
    view.zoom(0.1);
    view.destroy();
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(part.onNeed).toHaveBeenCalledTimes(1);
    expect(onCursor).not.toHaveBeenCalled();
    expect(onOpen).not.toHaveBeenCalled();
  });

  test("shows texts from data as text", async () => {
    const evil = "<img src=x onerror=alert(1)>";
    const cluster = clusterOf("2025-02-01", "2025-03-31", { label: evil, name: evil });
    const { container, list } = await shown(partModel(partOf([group(cluster, evil)])));
    const option = within(list).getByRole("option", { name: evil });
    expect(option).toHaveAttribute("data-passages", evil);
    expect(container.querySelector("img")).toBeNull();
  });
});

describe("its keyboard", () => {
  test("begins where the page says, without moving the view", async () => {
    const { list, part, onCursor, onWindow } = await shown();
    await waitFor(() => expect(active(list)).toHaveAccessibleName("Name of visit"));
    expect(part.first).toHaveBeenCalledTimes(1);
    expect(onCursor).not.toHaveBeenCalled();
    expect(onWindow).not.toHaveBeenCalled();
  });

  test("walks event by event; keys that are quicker than the answers are all counted", async () => {
    const { list, press, onCursor } = await shown();
    press("ArrowRight", "ArrowRight", "ArrowLeft", "End");
    await waitFor(() => expect(active(list)).toHaveAccessibleName("Name of undated"));
    expect(onCursor.mock.calls).toEqual([["attack"], ["inside"], ["attack"], ["undated"]]);
  });

  test("stands on the cluster that its event is in, named with both", async () => {
    const { list, press, part, view } = await shown();
    press("ArrowRight", "ArrowRight");
    await waitFor(() =>
      expect(part.onNeed).toHaveBeenLastCalledWith(expect.objectContaining({ cursor: "inside" })),
    );
    // until it is known where it stands, the cursor stays where it was
    expect(active(list)).toHaveAccessibleName("Name of attack");
    const need = { ...NEED, cursor: "inside" };
    const standing = standingIn(INSIDE, "all:c1");
    view.update(partModel(partOf(PART.items, { need, standing })));
    expect(active(list)).toHaveAccessibleName("Name of inside, in a group of 1204");
    expect(active(list)).toHaveAttribute("data-cursor");
  });

  test("opens the event that it stands on, also inside a cluster and right after a step", async () => {
    const { press, onOpen } = await shown();
    press("ArrowRight", "ArrowRight", "Enter");
    await waitFor(() => expect(onOpen.mock.calls).toEqual([["inside", "keyboard"]]));
  });

  test("opens what it walks to while an event is open", async () => {
    const { press, onOpen } = await shown(partModel(PART, { selected: "visit" }));
    press("ArrowRight");
    await waitFor(() => expect(onOpen.mock.calls).toEqual([["attack", "walk"]]));
  });

  test("brings what lies outside of the part into view", async () => {
    const far = madeUp("far", onDay("2024-01-05"));
    const window = { from: day("2025-06-01"), to: day("2025-07-01") };
    const { part, press, onWindow } = await shown(partModel(partOf([]), { window }));
    part.step.mockResolvedValue(far);
    press("Home");
    await waitFor(() => expect(onWindow).toHaveBeenCalledTimes(1));
    const [shownDays] = onWindow.mock.calls[0] ?? [];
    expect(shownDays?.from).toBeLessThan(day("2024-01-05"));
    expect(shownDays?.to).toBeGreaterThan(day("2024-01-05"));
  });

  test("changes the lane, and from an event without a place begins anew", async () => {
    const { part, press, onCursor } = await shown();
    part.across.mockResolvedValue({ event: ATTACK, lane: "all" });
    press("Home", "ArrowDown");
    await waitFor(() => expect(onCursor).toHaveBeenLastCalledWith("attack"));
    expect(part.across).toHaveBeenLastCalledWith({ id: "visit", lane: undefined }, 1);
    press("End", "ArrowUp");
    await waitFor(() => expect(onCursor).toHaveBeenLastCalledWith("visit"));
    expect(part.across).toHaveBeenCalledTimes(1);
  });

  test("begins in view with its first step, where nothing was there yet to stand on", async () => {
    const part = answering(EVENTS);
    const window = { from: day("2024-08-20"), to: day("2024-09-20") };
    part.first.mockResolvedValueOnce(VISIT).mockResolvedValueOnce(ATTACK);
    const { list, press, onCursor } = await shown(partModel(undefined, { window }), part);
    await waitFor(() => expect(part.first).toHaveBeenCalledTimes(1));
    expect(list).not.toHaveAttribute("aria-activedescendant");
    press("ArrowRight");
    await waitFor(() => expect(onCursor.mock.calls).toEqual([["attack"]]));
    expect(part.step).not.toHaveBeenCalled();
  });

  test("survives an answer that fails", async () => {
    const { part, press, onCursor } = await shown();
    part.step.mockRejectedValueOnce(new Error("the worker is gone"));
    press("ArrowRight", "ArrowRight");
    await waitFor(() => expect(onCursor.mock.calls).toEqual([["attack"]]));
  });

  test("takes the cluster apart that its event is in, by the space bar", async () => {
    const need = { ...NEED, cursor: "inside" };
    const part = partOf(PART.items, { need, standing: standingIn(INSIDE, "all:c1") });
    const { view, press, onWindow } = await shown(partModel(part));
    view.setCursor("inside");
    press(" ");
    await waitFor(() => expect(onWindow).toHaveBeenCalledTimes(1));
    expect(onWindow.mock.calls[0]?.[0].from).toBeGreaterThan(day("2025-01-01"));
    expect(onWindow.mock.calls[0]?.[1]).toBe("step");
  });

  test("forgets an event that the choices leave out", async () => {
    const { view, list } = await shown();
    view.setCursor("visit");
    expect(active(list)).toHaveAccessibleName("Name of visit");
    view.update(partModel(partOf([], { need: { ...NEED, cursor: "visit" } })));
    expect(list).not.toHaveAttribute("aria-activedescendant");
  });
});

describe("the open event", () => {
  test("is told by the cluster that it is in", async () => {
    const part = partOf(PART.items, { standing: standingIn(INSIDE, "all:c1") });
    const { list } = await shown(partModel(part, { selected: "inside" }));
    const option = within(list).getByRole("option", { selected: true });
    expect(option).toHaveAccessibleName("Name of inside, in a group of 1204");
  });

  test("comes into view as soon as it is known where it stands", async () => {
    const far = madeUp("far", onDay("2024-01-05"));
    const window = { from: day("2025-06-01"), to: day("2025-07-01") };
    const { view, onWindow } = await shown(partModel(partOf([]), { window }));
    view.update(partModel(partOf([]), { window, selected: "far" }));
    const standing = standingIn(far, undefined);
    view.update(partModel(partOf([], { standing }), { window, selected: "far" }));
    await waitFor(() => expect(onWindow).toHaveBeenCalledTimes(1));
    expect(onWindow.mock.calls[0]?.[0].from).toBeLessThan(day("2024-01-05"));
  });
});

describe("a click", () => {
  test("on a cluster of several days zooms to these", async () => {
    const { list, onWindow, onOpen, part } = await shown();
    fireEvent.click(within(list).getByRole("option", { name: GROUP.name }));
    await waitFor(() => expect(onWindow).toHaveBeenCalledTimes(1));
    expect(onWindow.mock.calls[0]?.[0].from).toBeGreaterThan(day("2025-01-01"));
    expect(onWindow.mock.calls[0]?.[0].to).toBeLessThan(day("2025-05-01"));
    expect(onOpen).not.toHaveBeenCalled();
    expect(part.onDay).not.toHaveBeenCalled();
  });

  test("on a cluster is a step of its own, whatever was moved before", async () => {
    const { view, list, onWindow } = await shown();
    view.pan(0.1);
    fireEvent.click(within(list).getByRole("option", { name: GROUP.name }));
    expect(onWindow.mock.calls.map(([, how]) => how)).toEqual(["movement"]);
    await waitFor(() => expect(onWindow).toHaveBeenCalledTimes(2));
    expect(onWindow.mock.calls[1]?.[1]).toBe("step");
  });

  test("on a thousand events of one day leads to its list", async () => {
    const one = clusterOf("2025-02-01", "2025-02-01");
    const { list, part } = await shown(partModel(partOf([group(one)])));
    fireEvent.click(within(list).getByRole("option", { name: one.name }));
    expect(part.onDay.mock.calls).toEqual([[one.span, { lane: "all", fromBefore: false }]]);
  });

  test("on a single event opens it", async () => {
    const { list, onOpen } = await shown();
    fireEvent.click(within(list).getByRole("option", { name: "Name of attack" }));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith("attack", "pointer");
  });
});
