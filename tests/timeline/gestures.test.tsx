import { fireEvent } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { listenToGestures } from "#src/timeline/gestures.ts";
import { createSurface } from "#src/timeline/surface.ts";

function listened(): HTMLElement {
  const container = document.createElement("div");
  document.body.replaceChildren(container);
  const surface = createSurface(container, "test");
  listenToGestures(surface, {
    act: () => true,
    open: vi.fn<(key: string) => void>(),
    pan: vi.fn<(pixels: number) => void>(),
    zoomAt: vi.fn<(factor: number) => void>(),
    focused: vi.fn<() => void>(),
  });
  return surface.list;
}

test("the keys' cursor shows with a key that does something here, not with one that is held for the wheel", () => {
  const list = listened();
  list.toggleAttribute("data-quiet", true);
  fireEvent.keyDown(list, { key: "Control", ctrlKey: true });
  expect(list).toHaveAttribute("data-quiet");
  fireEvent.keyDown(list, { key: "ArrowRight" });
  expect(list).not.toHaveAttribute("data-quiet");
});

test("the keys' cursor hides while the pointer is used", () => {
  const list = listened();
  fireEvent.keyDown(list, { key: "ArrowRight" });
  fireEvent.pointerDown(list);
  expect(list).toHaveAttribute("data-quiet");
});
