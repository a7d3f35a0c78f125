/** What can be taken back goes with what it was decided on. */
import { act, renderHook, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { useDeciding } from "#src/data/use-deciding.ts";
import { useLibraryNews } from "#src/data/use-library-news.ts";
import { accepted, article, firstDecision, TITLE } from "#tests/library/made-up.ts";
import { makeWorkshop } from "#tests/support/workshop.tsx";

const CHANGE = firstDecision(accepted("a-s01-other-1"));
const SHOWING = { show: () => Promise.resolve(), reload: () => Promise.resolve() };

/** An editor who has decided on the first of two articles. */
async function decided() {
  const made = await makeWorkshop();
  const { id } = await made.library.create(TITLE, undefined);
  await made.library.putArticles(id, () => [article("a"), article("b")]);
  const shelf = { of: "collection", id } as const;
  const { result } = renderHook(
    () => {
      useLibraryNews();
      return useDeciding(shelf, SHOWING);
    },
    { wrapper: made.Wrapper },
  );
  await act(() => result.current.decide(CHANGE));
  const history = () => result.current.history;
  await waitFor(() => expect(history().undo).toBeDefined());
  return { ...made, shelf, history };
}

test("with its collection", async () => {
  const { library, shelf, history } = await decided();
  await act(() => library.remove(shelf.id));
  await waitFor(() => expect(history()).toEqual({}));
});

test("with one of its articles", async () => {
  const { library, shelf, history } = await decided();
  await act(() => library.removeArticle(shelf.id, "a"));
  await waitFor(() => expect(history()).toEqual({}));
});

test("also where another tab has deleted it", async () => {
  const { tell, shelf, history } = await decided();
  act(() => tell({ of: "shelf", shelf, lost: true }));
  await waitFor(() => expect(history()).toEqual({}));
});

test("and stays where another tab has only decided on something", async () => {
  const { tell, client, shelf, history } = await decided();
  const asked = client.isFetching();
  act(() => tell({ of: "shelf", shelf }));
  await waitFor(() => expect(client.isFetching()).toBe(asked));
  expect(history().undo).toBeDefined();
});
