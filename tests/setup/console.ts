/**
 * What a test prints as an error or a warning fails it. A test that expects one says so with
 * `vi.spyOn(console, "error").mockImplementation(...)`, which takes the place of the watch.
 */
import { afterEach, beforeEach, expect, vi } from "vitest";

const printed: string[] = [];

beforeEach(() => {
  printed.length = 0;
  for (const level of ["error", "warn"] as const) {
    vi.spyOn(console, level).mockImplementation((...words: readonly unknown[]) => {
      printed.push(`console.${level}: ${words.map(String).join(" ")}`);
    });
  }
});

afterEach(() => {
  expect(printed, "printed to the console").toEqual([]);
});
