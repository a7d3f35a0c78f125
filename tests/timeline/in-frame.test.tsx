import { waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { createTimelineView } from "#src/timeline/create-timeline-view.ts";
import { madeUp, onDay, SILENT, WORDS } from "./made-up.ts";
import { answering, partModel, partOf, single } from "./made-up-parts.ts";

class Resizes {
  observe() {}
  unobserve() {}
  disconnect() {}
}

beforeEach(() => {
  vi.stubGlobal("ResizeObserver", Resizes);
  for (const side of ["clientWidth", "offsetWidth"] as const) {
    vi.spyOn(HTMLElement.prototype, side, "get").mockReturnValue(800);
  }
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(500);
});

test("a part that comes while the view moves is drawn in the next frame, else at once", async () => {
  const events = ["a", "b"].map((id) => madeUp(id, onDay("2024-06-15")));
  const container = document.createElement("div");
  document.body.replaceChildren(container);
  const callbacks = { ...SILENT, part: answering(events) };
  const view = createTimelineView(container, { callbacks, words: WORDS });
  const options = () => within(container).queryAllByRole("option");
  const some = (count: number) => partModel(partOf(events.slice(0, count).map((e) => single(e))));
  view.update(some(1));
  await waitFor(() => expect(options()).toHaveLength(1));
  view.update(some(2));
  expect(options()).toHaveLength(2);
  view.pan(0.1);
  view.update(some(1));
  expect(options()).toHaveLength(2);
  await waitFor(() => expect(options()).toHaveLength(1));
  view.pan(0.1);
  view.update(some(2));
  view.destroy();
  await new Promise((resolve) => requestAnimationFrame(resolve));
  expect(container).toBeEmptyDOMElement();
});
