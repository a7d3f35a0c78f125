/** Several parts of a page decide on one shelf: they wait for each other, and know of each other's fault. */
import { act, renderHook, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { useDecideFile } from "#src/data/use-decide-file.ts";
import { inverse } from "#src/domain/decisions.ts";
import { LibraryError } from "#src/library/library.ts";
import { accepted, firstDecision } from "#tests/library/made-up.ts";
import { makeWorkshop, type Changes } from "#tests/support/workshop.tsx";

const ADDRESS = "https://read.example/timeline.json";
const SHELF = { of: "data", address: ADDRESS } as const;
const ONE = firstDecision(accepted("paper-s01-meeting-1"));
const TWO = firstDecision(accepted("paper-s02-meeting-1"));

async function twoParts(changes: Changes = {}) {
  const made = await makeWorkshop(changes);
  const page = renderHook(
    () => ({ dialog: useDecideFile(ADDRESS), mark: useDecideFile(ADDRESS) }),
    {
      wrapper: made.Wrapper,
    },
  );
  const kept = async () => [...(await made.library.decisions(SHELF)).claims.keys()];
  return { ...made, kept, parts: () => page.result.current };
}

test("two parts that undo at once take back one step each", async () => {
  const { parts, kept } = await twoParts();
  await act(() => parts().dialog.decide(ONE));
  await act(() => parts().mark.decide(TWO));
  const walked = await act(() => {
    const { dialog, mark } = parts();
    return Promise.all([dialog.history.undo?.(), mark.history.undo?.()]);
  });
  expect(walked.map((step) => step?.outcome)).toEqual(["saved", "saved"]);
  expect(await kept()).toEqual([]);
  expect(parts().mark.history.undo).toBeUndefined();
  expect(parts().dialog.saving).toBe("saved");
});

test("why a change was not kept is known wherever it is asked for", async () => {
  const fault = { kind: "full", usage: undefined, quota: undefined } as const;
  const { parts } = await twoParts({
    library: () => ({ decide: () => Promise.reject(new LibraryError(fault)) }),
  });
  expect(await act(() => parts().mark.decide(ONE))).toBe("failed");
  await waitFor(() => expect(parts().dialog).toMatchObject({ saving: "failed", fault }));
});

test("an undo says that it came to nothing, and costs no other step", async () => {
  const { parts, library, kept } = await twoParts();
  await act(() => parts().dialog.decide(ONE));
  await act(() => parts().dialog.decide(TWO));
  // another tab has taken the second one back
  await library.decide(SHELF, inverse(TWO));
  const walked = await act(() => {
    const { dialog, mark } = parts();
    return Promise.all([dialog.history.undo?.(), mark.history.undo?.()]);
  });
  expect(walked.map((step) => step?.outcome)).toEqual(["conflict", "saved"]);
  expect(await kept()).toEqual([]);
});
