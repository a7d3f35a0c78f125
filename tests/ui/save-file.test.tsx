import { expect, test, vi } from "vitest";
import { saveFile } from "#src/ui/save-file.ts";

test("a file is handed over by an address that is given back after a minute", () => {
  vi.useFakeTimers();
  const given: string[] = [];
  vi.stubGlobal(
    "URL",
    Object.assign(URL, {
      createObjectURL: () => "blob:kept",
      revokeObjectURL: (address: string) => given.push(address),
    }),
  );
  const clicked = vi
    .spyOn(HTMLAnchorElement.prototype, "click")
    .mockImplementation(() => undefined);
  saveFile("ferries.csv", "a,b", "text/csv");
  const [link] = clicked.mock.contexts;
  expect(link).toMatchObject({ href: "blob:kept", download: "ferries.csv" });
  vi.advanceTimersByTime(59_000);
  expect(given).toEqual([]);
  vi.advanceTimersByTime(2000);
  expect(given).toEqual(["blob:kept"]);
  vi.useRealTimers();
});
