import { act, cleanup, renderHook, waitFor } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import type { FoundFiles } from "#src/features/add/dropped-files.ts";
import { useAdding } from "#src/features/add/use-adding.ts";
import { text } from "./adding.tsx";
import { madeDesk } from "./made-desk.ts";

beforeEach(() => window.localStorage.clear());

/** A folder that takes as long to look through as the test says. */
function slowFolder() {
  let end: (found: FoundFiles) => void = () => undefined;
  const found = new Promise<FoundFiles>((resolve) => {
    end = resolve;
  });
  const file = text();
  return { found, end: () => end({ files: [{ file, path: file.name }], cut: false }) };
}

test("a folder is read once it has been looked through", async () => {
  const { desk, read } = madeDesk();
  const { result } = renderHook(() => useAdding(desk, "clippings"));
  const folder = slowFolder();
  act(() => result.current.take(folder.found));
  await act(() => {
    folder.end();
    return folder.found;
  });
  await waitFor(() => expect(read).toEqual(["harbour.txt"]));
});

test("a folder that is still looked through when the dialog closes is not read", async () => {
  const { desk, read } = madeDesk();
  const { result } = renderHook(() => useAdding(desk, "clippings"));
  const folder = slowFolder();
  act(() => result.current.take(folder.found));
  cleanup();
  folder.end();
  await folder.found;
  // whatever would be read begins within this time
  await new Promise((resolve) => setImmediate(resolve));
  expect(read).toEqual([]);
});
