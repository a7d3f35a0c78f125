/** Heights, which jsdom has none of: every row of a long list, and what is seen of it. Undone after each test. */
import { onTestFinished, vi } from "vitest";

/** Pixels. What is told is how often anything has been measured. */
export function lendHeights({ seen, row }: { seen: number; row: number }): () => number {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe = () => undefined;
      unobserve = () => undefined;
      disconnect = () => undefined;
    },
  );
  lendGetter(Element.prototype, "clientHeight", () => seen);
  const spy = vi.spyOn(Element.prototype, "getBoundingClientRect");
  spy.mockImplementation(function rect(this: Element) {
    return new DOMRect(0, 0, 300, this.matches("[data-row]") ? row : 0);
  });
  return () => spy.mock.calls.length;
}

/** Tells sizes when the test says so, as a browser does when it has laid out: of what is observed anew. */
export function lendSizes(): { readonly tell: () => void } {
  const untold = new Set<() => void>();
  vi.stubGlobal(
    "ResizeObserver",
    class {
      readonly #told: () => void;
      constructor(told: () => void) {
        this.#told = told;
      }
      observe = () => untold.add(this.#told);
      unobserve = () => undefined;
      disconnect = () => untold.delete(this.#told);
    },
  );
  return {
    tell: () => {
      const all = [...untold];
      untold.clear();
      for (const told of all) told();
    },
  };
}

function lendGetter(to: object, name: string, get: () => unknown): void {
  const own = Object.getOwnPropertyDescriptor(to, name);
  Object.defineProperty(to, name, { get, configurable: true });
  onTestFinished(() => {
    if (own !== undefined) Object.defineProperty(to, name, own);
  });
}
