/** A tab that found nothing kept hears of it when another tab keeps something. */
import { renderHook, waitFor } from "@testing-library/react";
import { useQuery } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { correctionsQuery } from "#src/data/kept-beside-data.ts";
import { useLibraryNews } from "#src/data/use-library-news.ts";
import { WorkshopContext, type Workshop } from "#src/data/workshop.ts";
import type { Library } from "#src/library/library.ts";
import { accepted, firstDecision } from "#tests/library/made-up.ts";
import { makeWorkshop } from "#tests/support/workshop.tsx";

const ADDRESS = "https://read.example/timeline.json";
const SHELF = { of: "data", address: ADDRESS } as const;
const CHANGE = firstDecision(accepted("a-s01-other-1"));

/** A tab whose library nobody has opened yet. */
async function newTab() {
  const made = await makeWorkshop();
  let resolve: (library: Library) => void = () => undefined;
  const opened = new Promise<Library>((tell) => {
    resolve = tell;
  });
  const workshop: Workshop = {
    ...made.workshop,
    opened,
    library: async () => {
      const library = await made.workshop.library();
      resolve(library);
      return library;
    },
  };
  const { Wrapper } = made;
  const { result } = renderHook(
    () => {
      useLibraryNews();
      return useQuery(correctionsQuery(ADDRESS, workshop));
    },
    {
      wrapper: ({ children }) => (
        <Wrapper>
          <WorkshopContext value={workshop}>{children}</WorkshopContext>
        </Wrapper>
      ),
    },
  );
  await waitFor(() => expect(result.current.data).toBeNull());
  expect(made.used().library).toBe(false);
  return { ...made, workshop, corrections: () => result.current.data?.claims.size };
}

test("by the other tab's word, without having opened the library", async () => {
  const tab = await newTab();
  await tab.library.decide(SHELF, CHANGE);
  tab.tell({ of: "shelf", shelf: SHELF });
  await waitFor(() => expect(tab.corrections()).toBe(1));
});

test("at the latest when it opens the library itself", async () => {
  const tab = await newTab();
  await tab.library.decide(SHELF, CHANGE);
  await tab.workshop.library();
  await waitFor(() => expect(tab.corrections()).toBe(1));
});
