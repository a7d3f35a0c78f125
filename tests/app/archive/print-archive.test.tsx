import { act, waitFor } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { complete } from "#tests/worker/archive/opened-archive.ts";
import { dataFile, ferries, showArchive } from "./archive-page.tsx";

const printed = () => document.querySelector(".print-page");

test("the key for printing prints the picture, what is chosen, and as many events as anybody reads", async () => {
  const print = vi.fn<() => void>();
  vi.stubGlobal("print", print);
  const { archive, user } = await showArchive(
    async () => dataFile(ferries(3100)),
    "view=list&actor=anna",
  );
  await act(() => complete(archive));
  await user.keyboard("{Control>}p{/Control}");
  await waitFor(() => expect(print).toHaveBeenCalledOnce());
  expect(printed()?.querySelector("svg")).not.toBeNull();
  expect(printed()?.querySelectorAll("article")).toHaveLength(1500);
  expect(printed()?.querySelector("article")).toHaveTextContent("Ferry 0 leaves");
  expect(printed()).toHaveTextContent("Chosen: Anna");
  expect(printed()).toHaveTextContent(/50 further events are not printed/u);
  act(() => {
    window.dispatchEvent(new Event("afterprint"));
  });
  expect(printed()).toBeNull();
});
