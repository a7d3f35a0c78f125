import { beforeEach, expect, test, vi } from "vitest";
import { showEmptyFrame } from "#src/timeline/empty-frame.ts";
import { day } from "./made-up.ts";

const extent = { from: day("2024-01-01"), to: day("2025-07-13") };

beforeEach(() => {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(800);
});

test("shows the years of the extent before there is a picture, and leaves nothing behind", () => {
  const place = document.createElement("div");
  const remove = showEmptyFrame(place, { lang: "en", window: undefined, extent });
  expect(place).toHaveTextContent(/2024.*2025|2025.*2024/u);
  remove();
  expect(place).toBeEmptyDOMElement();
});

test("shows the months of a link's window", () => {
  const place = document.createElement("div");
  const window = { from: day("2024-06-01"), to: day("2024-10-31") };
  showEmptyFrame(place, { lang: "de", window, extent });
  expect(place).toHaveTextContent(/Aug/u);
  expect(place).not.toHaveTextContent("2025");
});

test("writes nothing where nothing is known", () => {
  const place = document.createElement("div");
  showEmptyFrame(place, undefined);
  expect(place).not.toBeEmptyDOMElement();
  expect(place).toHaveTextContent(/^$/u);
});
