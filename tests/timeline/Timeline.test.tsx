import { StrictMode } from "react";
import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { i18n } from "#src/i18n/i18n.ts";
import type { TimelineCallbacks, TimelineModel } from "#src/timeline/contract.ts";
import { createTimelineView } from "#src/timeline/create-timeline-view.ts";
import { Timeline } from "#src/timeline/Timeline.tsx";
import { day, madeUp, modelOf, onDay, SILENT, someDayOf, WORDS } from "./made-up.ts";

const EVENTS = [
  madeUp("treaty", someDayOf("2024-01-01", "2024-12-31")),
  madeUp("visit", onDay("2025-03-21")),
  madeUp("attack", onDay("2025-06-05")),
  madeUp("undated", undefined, { lanes: [] }),
];

const resizes: (() => void)[] = [];

class Resizes {
  readonly changed: () => void;
  constructor(changed: () => void) {
    this.changed = changed;
  }
  observe() {
    resizes.push(this.changed);
  }
  unobserve() {}
  disconnect() {
    resizes.splice(resizes.indexOf(this.changed), 1);
  }
}

/** jsdom lays nothing out; the widget draws only where there is some width. */
beforeEach(async () => {
  resizes.length = 0;
  vi.stubGlobal("ResizeObserver", Resizes);
  for (const side of ["clientWidth", "offsetWidth"] as const) {
    vi.spyOn(HTMLElement.prototype, side, "get").mockReturnValue(800);
  }
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(500);
  await i18n.changeLanguage("en");
});

function watched() {
  return {
    onOpen: vi.fn<TimelineCallbacks["onOpen"]>(),
    onWindow: vi.fn<TimelineCallbacks["onWindow"]>(),
    onFit: vi.fn<() => void>(),
    onWindowEnd: vi.fn<() => void>(),
    onEscape: vi.fn<() => void>(),
    onCursor: vi.fn<(id: string) => void>(),
  };
}

function shown(model: TimelineModel, callbacks: TimelineCallbacks = SILENT) {
  const container = document.createElement("div");
  document.body.replaceChildren(container);
  const view = createTimelineView(container, { callbacks, words: WORDS });
  view.update(model);
  return { container, view, list: within(container).getByRole("listbox") };
}

/** The option that the keyboard stands on. */
function active(list: HTMLElement): HTMLElement {
  const option = document.getElementById(list.getAttribute("aria-activedescendant") ?? "");
  if (option === null) throw new Error("the list points at nothing");
  return option;
}

describe("as one tab stop", () => {
  test("the list is named, and every drawn event is an option with its whole name", async () => {
    const { container, list } = shown(modelOf(EVENTS, { selected: "visit" }));
    expect(list).toHaveAccessibleName("Events along time");
    const option = await within(list).findByRole("option", { name: "Name of visit" });
    expect(option).toHaveAttribute("aria-selected", "true");
    expect(within(list).getByRole("option", { name: "Name of treaty" })).toHaveAttribute(
      "aria-selected",
      "false",
    );
    expect(container.querySelectorAll("[tabindex], button, a, input")).toHaveLength(1);
  });

  test("arrows walk in the page's order, to undated events as well", async () => {
    const callbacks = watched();
    const { list } = shown(modelOf(EVENTS), callbacks);
    await within(list).findByRole("option", { name: "Name of attack" });
    fireEvent.keyDown(list, { key: "Home" });
    fireEvent.keyDown(list, { key: "ArrowRight" });
    await waitFor(() => expect(active(list)).toHaveAccessibleName("Name of visit"));
    fireEvent.keyDown(list, { key: "End" });
    expect(active(list)).toHaveAccessibleName("Name of undated");
    expect(callbacks.onCursor.mock.calls).toEqual([["treaty"], ["visit"], ["undated"]]);
    expect(callbacks.onOpen).not.toHaveBeenCalled();
  });

  test("with an undated event open, arrows lead to its neighbours, round at the ends", () => {
    const callbacks = watched();
    const { list, view } = shown(modelOf(EVENTS, { selected: "undated" }), callbacks);
    expect(active(list)).toHaveAccessibleName("Name of undated");
    expect(active(list)).toHaveAttribute("aria-selected", "true");
    fireEvent.keyDown(list, { key: "ArrowLeft" });
    expect(callbacks.onOpen).toHaveBeenLastCalledWith("attack", "walk");
    view.update(modelOf(EVENTS, { selected: "undated" }));
    view.setCursor("undated");
    fireEvent.keyDown(list, { key: "ArrowRight" });
    expect(callbacks.onOpen).toHaveBeenLastCalledWith("treaty", "walk");
  });

  test("from an undated event, up and down lead back into the picture", async () => {
    const { list } = shown(modelOf(EVENTS));
    await within(list).findByRole("option", { name: "Name of treaty" });
    fireEvent.keyDown(list, { key: "End" });
    fireEvent.keyDown(list, { key: "ArrowUp" });
    expect(active(list)).toHaveAccessibleName("Name of treaty");
  });

  test("Enter opens; while one is open, arrows open the next; Escape is the page's", () => {
    const callbacks = watched();
    const { list, view } = shown(modelOf(EVENTS), callbacks);
    fireEvent.keyDown(list, { key: "Home" });
    fireEvent.keyDown(list, { key: "Enter" });
    expect(callbacks.onOpen).toHaveBeenLastCalledWith("treaty", "keyboard");
    view.update(modelOf(EVENTS, { selected: "treaty" }));
    fireEvent.keyDown(list, { key: "ArrowRight" });
    expect(callbacks.onOpen).toHaveBeenLastCalledWith("visit", "walk");
    fireEvent.keyDown(list, { key: "Escape" });
    expect(callbacks.onEscape).toHaveBeenCalledTimes(1);
  });

  test("the first picture takes the focus, but never from what has it", () => {
    const { list } = shown(modelOf(EVENTS));
    expect(list).toHaveFocus();
    const field = document.createElement("input");
    const container = document.createElement("div");
    document.body.replaceChildren(field, container);
    field.focus();
    createTimelineView(container, { callbacks: SILENT, words: WORDS }).update(modelOf(EVENTS));
    expect(field).toHaveFocus();
  });
});

describe("texts from data", () => {
  test("stay text, whatever they hold", async () => {
    const evil = "<img src=x onerror=alert(1)><script>alert(2)</script>";
    const event = madeUp("evil", onDay("2025-01-01"), { label: evil, name: evil });
    const lanes = [{ id: "all", label: evil }];
    const { container, list } = shown(modelOf([event], { lanes }));
    const option = await within(list).findByRole("option", { name: evil });
    expect(option).toHaveTextContent(evil);
    expect(container.querySelector("img, script")).toBeNull();
  });
});

describe("the window", () => {
  test("that the page asks for is nobody's gesture: nothing is told", () => {
    vi.useFakeTimers();
    const callbacks = watched();
    const { view } = shown(modelOf(EVENTS), callbacks);
    vi.advanceTimersByTime(2000);
    view.update(modelOf(EVENTS, { window: { from: day("2025-01-01"), to: day("2025-04-10") } }));
    vi.advanceTimersByTime(2000);
    view.update(modelOf(EVENTS));
    vi.advanceTimersByTime(2000);
    vi.useRealTimers();
    expect(screen.getByRole("option", { name: "Name of treaty" })).toBeInTheDocument();
    expect(callbacks.onWindow).not.toHaveBeenCalled();
  });

  test("is told once per gesture, in inclusive days, and the page's own never", async () => {
    const callbacks = watched();
    const window = { from: day("2025-01-01"), to: day("2025-04-10") };
    const { view } = shown(modelOf(EVENTS, { window }), callbacks);
    await waitFor(() =>
      expect(screen.getByRole("option", { name: "Name of visit" })).toBeVisible(),
    );
    view.pan(0.5);
    view.pan(0.5);
    await waitFor(() => expect(callbacks.onWindow).toHaveBeenCalled());
    expect(callbacks.onWindow.mock.calls).toEqual([
      [{ from: day("2025-04-11"), to: day("2025-07-19") }, "movement"],
    ]);
  });

  test("a gesture that leads back to the same days ends as every other", async () => {
    const callbacks = watched();
    const window = { from: day("2025-01-01"), to: day("2025-04-10") };
    const { view } = shown(modelOf(EVENTS, { window }), callbacks);
    await waitFor(() =>
      expect(screen.getByRole("option", { name: "Name of visit" })).toBeVisible(),
    );
    view.pan(0.5);
    view.pan(-0.5);
    await waitFor(() => expect(callbacks.onWindowEnd).toHaveBeenCalledTimes(1));
    expect(callbacks.onWindow).not.toHaveBeenCalled();
  });

  test("a gesture that a window of the page's overtakes ends with it", async () => {
    const callbacks = watched();
    const { view } = shown(modelOf(EVENTS), callbacks);
    await screen.findByRole("option", { name: "Name of visit" });
    view.zoom(0.5);
    expect(callbacks.onWindowEnd).not.toHaveBeenCalled();
    view.update(modelOf(EVENTS, { window: { from: day("2025-01-01"), to: day("2025-04-10") } }));
    expect(callbacks.onWindowEnd).toHaveBeenCalledTimes(1);
    expect(callbacks.onWindow).not.toHaveBeenCalled();
  });

  test("of a gesture under way is told when the page takes the picture away", async () => {
    const callbacks = watched();
    const window = { from: day("2025-01-01"), to: day("2025-04-10") };
    const { view } = shown(modelOf(EVENTS, { window }), callbacks);
    await screen.findByRole("option", { name: "Name of visit" });
    view.pan(0.5);
    view.destroy();
    expect(callbacks.onWindow.mock.calls).toEqual([
      [{ from: day("2025-02-20"), to: day("2025-05-30") }, "movement"],
    ]);
    expect(callbacks.onWindowEnd).toHaveBeenCalledTimes(1);
  });

  test("pushed against its limit begins no gesture", async () => {
    const callbacks = watched();
    const { view } = shown(modelOf(EVENTS), callbacks);
    await screen.findByRole("option", { name: "Name of visit" });
    for (let step = 0; step < 9; step += 1) view.zoom(4);
    await waitFor(() => expect(callbacks.onWindowEnd).toHaveBeenCalledTimes(1));
    view.zoom(4);
    view.destroy();
    expect(callbacks.onWindowEnd).toHaveBeenCalledTimes(1);
  });

  test.each([
    ["long before", -2e10],
    ["long after", 2e10],
  ])("of a collection %s all that a clock can hold doesn't stop the picture", async (_, at) => {
    const bounds = { beginEarliest: at, beginLatest: at, endEarliest: at, endLatest: at };
    const model = modelOf([madeUp("far", bounds)], { extent: { from: at, to: at } });
    const { list } = shown(model);
    fireEvent.keyDown(list, { key: "Home" });
    await waitFor(() => expect(active(list)).toHaveAccessibleName("Name of far"));
  });

  test("fitting all is said as such, and an update with no window keeps it", async () => {
    const callbacks = watched();
    const window = { from: day("2025-01-01"), to: day("2025-04-10") };
    const { view, list } = shown(modelOf(EVENTS, { window }), callbacks);
    view.fit();
    view.update(modelOf(EVENTS));
    expect(callbacks.onFit).toHaveBeenCalledTimes(1);
    expect(callbacks.onWindow).not.toHaveBeenCalled();
    expect(await within(list).findByRole("option", { name: "Name of treaty" })).toBeInTheDocument();
  });
});

describe("its life", () => {
  test("destroy leaves nothing behind", () => {
    const { container, view, list } = shown(modelOf(EVENTS));
    const stage = list.firstElementChild;
    expect(stage).not.toBeEmptyDOMElement();
    view.destroy();
    expect(stage).toBeEmptyDOMElement();
    expect(container).toBeEmptyDOMElement();
    expect(resizes).toEqual([]);
  });

  test("mounted twice by StrictMode, it stands there once", () => {
    const { unmount } = render(
      <StrictMode>
        <Timeline model={modelOf(EVENTS)} callbacks={SILENT} />
      </StrictMode>,
    );
    expect(screen.getByRole("region", { name: "Timeline" })).toBeInTheDocument();
    expect(screen.getAllByRole("listbox")).toHaveLength(1);
    unmount();
    expect(screen.queryByRole("listbox")).toBeNull();
    expect(resizes).toEqual([]);
  });

  test("new callbacks are used by the picture that is there", () => {
    const [before, after] = [watched(), watched()];
    const model = modelOf(EVENTS);
    const { rerender } = render(<Timeline model={model} callbacks={before} />);
    const list = screen.getByRole("listbox");
    rerender(<Timeline model={model} callbacks={after} />);
    expect(screen.getByRole("listbox")).toBe(list);
    fireEvent.keyDown(list, { key: "Escape" });
    expect(before.onEscape).not.toHaveBeenCalled();
    expect(after.onEscape).toHaveBeenCalledTimes(1);
  });

  test("a new language renames it", async () => {
    render(<Timeline model={modelOf(EVENTS)} callbacks={SILENT} />);
    await i18n.changeLanguage("de");
    expect(await screen.findByRole("region", { name: "Zeitstrahl" })).toBeInTheDocument();
    await waitFor(() =>
      expect(screen.getByRole("listbox")).toHaveAccessibleName("Ereignisse im Lauf der Zeit"),
    );
    expect(screen.getByRole("button", { name: "Vergrößern" })).toBeInTheDocument();
  });
});
