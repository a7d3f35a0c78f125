/** Several parts of a page decide on one shelf: they wait for each other, and know of each other's fault. */
import { act, renderHook, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { useDecideFile } from "#src/data/use-decide-file.ts";
import { useDeciding, type Showing } from "#src/data/use-deciding.ts";
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

/** One part, with a page that shows in its own way. */
async function onePart(showing: Partial<Showing>, changes: Changes = {}) {
  const made = await makeWorkshop(changes);
  const nothing = () => Promise.resolve();
  const page = renderHook(
    () => useDeciding(SHELF, { show: nothing, reload: nothing, ...showing }),
    {
      wrapper: made.Wrapper,
    },
  );
  const kept = async () => [...(await made.library.decisions(SHELF)).claims.keys()];
  return { ...made, kept, part: () => page.result.current };
}

test("what is decided is kept, however long the page takes to show what was decided before", async () => {
  const { part, kept } = await onePart({ show: () => new Promise(() => undefined) });
  act(() => {
    void part().decide(ONE);
    void part().decide(TWO);
  });
  await waitFor(async () => expect(await kept()).toHaveLength(2));
  await waitFor(() => expect(part().saving).toBe("saved"));
});

test("nothing is called saved as long as one change waits", async () => {
  let refuse: (fault: LibraryError) => void = () => undefined;
  const { part, kept } = await onePart(
    { show: () => new Promise(() => undefined) },
    {
      library: (library) => ({
        decide: (shelf, change) =>
          change === ONE
            ? library.decide(shelf, change)
            : new Promise((_, reject) => {
                refuse = reject;
              }),
      }),
    },
  );
  act(() => {
    void part().decide(ONE);
    void part().decide(TWO);
  });
  await waitFor(async () => expect(await kept()).toHaveLength(1));
  await act(() => Promise.resolve());
  expect(part().saving).toBe("saving");
  act(() => refuse(new LibraryError({ kind: "silent" })));
  await waitFor(() =>
    expect(part()).toMatchObject({ saving: "failed", fault: { kind: "silent" } }),
  );
});

test("of changes that are made together, one that is kept doesn't hide one that isn't", async () => {
  const fault = { kind: "full", usage: undefined, quota: undefined } as const;
  const { part } = await onePart(
    {},
    {
      library: (library) => ({
        decide: (shelf, change) =>
          change === ONE ? Promise.reject(new LibraryError(fault)) : library.decide(shelf, change),
      }),
    },
  );
  const outcomes = await act(() => Promise.all([part().decide(ONE), part().decide(TWO)]));
  expect(outcomes).toEqual(["failed", "saved"]);
  await waitFor(() => expect(part()).toMatchObject({ saving: "failed", fault }));
  // the next one is about itself again
  await act(() => part().decide(inverse(TWO)));
  await waitFor(() => expect(part()).toMatchObject({ saving: "saved", fault: undefined }));
});

test("what is kept and can't be shown is read anew, and doesn't stop what comes after it", async () => {
  let read = 0;
  const { part, kept } = await onePart({
    show: () => Promise.reject(new TypeError("a part of the program did not come")),
    reload: async () => {
      read += 1;
    },
  });
  expect(await act(() => part().decide(ONE))).toBe("saved");
  expect(await act(() => part().decide(TWO))).toBe("saved");
  expect(read).toBe(2);
  expect(await kept()).toHaveLength(2);
});
