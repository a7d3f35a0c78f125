/** Heights, which jsdom has none of: every row of a long list, and what is seen of it. Undone after each test. */
import { onTestFinished, vi } from "vitest";

/** Pixels. */
export function lendHeights({ seen, row }: { seen: number; row: number }): void {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe = () => undefined;
      unobserve = () => undefined;
      disconnect = () => undefined;
    },
  );
  lendGetter(Element.prototype, "clientHeight", () => seen);
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function rect(
    this: Element,
  ) {
    return new DOMRect(0, 0, 300, this.matches("[data-row]") ? row : 0);
  });
}

function lendGetter(to: object, name: string, get: () => unknown): void {
  const own = Object.getOwnPropertyDescriptor(to, name);
  Object.defineProperty(to, name, { get, configurable: true });
  onTestFinished(() => {
    if (own !== undefined) Object.defineProperty(to, name, own);
  });
}
