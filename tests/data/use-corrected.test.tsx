import { act, renderHook, waitFor } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { useCorrected } from "#src/data/use-corrected.ts";
import { inverse } from "#src/domain/decisions.ts";
import { useLibraryNews } from "#src/data/use-library-news.ts";
import { LibraryError } from "#src/library/library.ts";
import { article, dated, fileFrom, passageOf } from "#tests/support/collection.ts";
import { makeWorkshop, type MadeWorkshop } from "#tests/support/workshop.tsx";

const ADDRESS = "https://read.example/timeline.json";
const SHELF = { of: "data", address: ADDRESS } as const;
const paper = article("paper", { en: [["Anna came on 3 May.", "Bert left on 4 May."]] });
const FILE = fileFrom({
  sources: [paper],
  events: [
    {
      id: "arrival",
      claims: [
        {
          id: "paper-s01-meeting-1",
          passages: [passageOf(paper, "Anna came on 3 May.")],
          when: { text: dated("2025-05-03") },
        },
      ],
    },
    {
      id: "leaving",
      claims: [
        {
          id: "paper-s02-meeting-1",
          passages: [passageOf(paper, "Bert left on 4 May.")],
          when: { text: dated("2025-05-04") },
        },
      ],
    },
  ],
});
const REJECTED = {
  claim: "paper-s01-meeting-1",
  words: { en: "Anna came" },
  decision: "reject",
} as const;
const CORRECTION = [
  { on: "claim", id: REJECTED.claim, before: undefined, after: REJECTED },
] as const;

function show({ Wrapper }: MadeWorkshop) {
  vi.stubGlobal("fetch", () => Promise.resolve(new Response(JSON.stringify(FILE))));
  const page = renderHook(
    () => {
      useLibraryNews();
      return useCorrected(ADDRESS);
    },
    { wrapper: Wrapper },
  );
  return () => page.result.current.data?.records.map(({ event }) => event.id);
}

test("where nothing is kept a data file is shown as it is, and no library is opened", async () => {
  const made = await makeWorkshop();
  const shown = show(made);
  await waitFor(() => expect(shown()).toEqual(["arrival", "leaving"]));
  expect(made.used()).toEqual({ library: false, desk: false });
});

test("it is shown with the reader's own corrections from the start", async () => {
  const made = await makeWorkshop();
  await made.library.decide(SHELF, CORRECTION);
  const seen = new Set<string>();
  const shown = show(made);
  await waitFor(() => {
    seen.add(String(shown()));
    expect(shown()).toEqual(["leaving"]);
  });
  expect([...seen]).not.toContain("arrival,leaving");
});

test("corrections of another file change nothing", async () => {
  const made = await makeWorkshop();
  await made.library.decide({ of: "data", address: `${ADDRESS}?other` }, CORRECTION);
  const shown = show(made);
  await waitFor(() => expect(shown()).toEqual(["arrival", "leaving"]));
});

test("a correction in another tab, and the taking back of it, are shown", async () => {
  const made = await makeWorkshop();
  const shown = show(made);
  await waitFor(() => expect(shown()).toHaveLength(2));
  await made.library.decide(SHELF, CORRECTION);
  act(() => made.tell({ of: "shelf", shelf: SHELF }));
  await waitFor(() => expect(shown()).toEqual(["leaving"]));
  await made.library.decide(SHELF, inverse(CORRECTION));
  act(() => made.tell({ of: "shelf", shelf: SHELF }));
  await waitFor(() => expect(shown()).toEqual(["arrival", "leaving"]));
});

test("a library that can't be opened leaves the file as it is", async () => {
  const made = await makeWorkshop({
    library: () => ({ decisions: () => Promise.reject(new LibraryError({ kind: "blocked" })) }),
  });
  await made.library.decide(SHELF, CORRECTION);
  const shown = show(made);
  await waitFor(() => expect(shown()).toEqual(["arrival", "leaving"]));
});

test("what an earlier correction made of the file is not kept for later", async () => {
  const made = await makeWorkshop();
  await made.library.decide(SHELF, CORRECTION);
  const shown = show(made);
  await waitFor(() => expect(shown()).toEqual(["leaving"]));
  await made.library.decide(SHELF, inverse(CORRECTION));
  act(() => made.tell({ of: "shelf", shelf: SHELF }));
  await waitFor(() => expect(shown()).toEqual(["arrival", "leaving"]));
  const earlier = () =>
    made.client
      .getQueryCache()
      .findAll({ queryKey: ["corrected"] })
      .filter(({ state }) => state.data !== undefined);
  await waitFor(() => expect(earlier()).toEqual([]));
});

test("a store that is slow to answer keeps nobody from reading, and is heard when it does", async () => {
  let answer: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const made = await makeWorkshop({
    library: (library) => ({
      decisions: async (shelf) => {
        await asked;
        return library.decisions(shelf);
      },
    }),
  });
  await made.library.decide(SHELF, CORRECTION);
  const shown = show(made);
  await waitFor(() => expect(shown()).toEqual(["arrival", "leaving"]), { timeout: 5000 });
  act(() => answer());
  await waitFor(() => expect(shown()).toEqual(["leaving"]));
}, 10_000);
