import { useQuery } from "@tanstack/react-query";
import { act, renderHook, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { isNew, noteSeen } from "#src/data/note-seen.ts";
import { ownCollectionQuery } from "#src/data/own-collection.ts";
import { useDecide } from "#src/data/use-decide.ts";
import { useLibraryNews } from "#src/data/use-library-news.ts";
import type { Change } from "#src/domain/decisions.ts";
import type { ClaimDecision } from "#src/domain/review.ts";
import { LibraryError } from "#src/library/library.ts";
import { DeskError } from "#src/worker/desk.ts";
import { article, onClaim, TITLE } from "#tests/library/made-up.ts";
import { makeWorkshop, type Changes } from "#tests/support/workshop.tsx";

const VISIT = article("coast-courier", {
  paragraphs: ["Minister Bert Southman met President Carla Eastwood on 12 July 2025."],
});

/** The page of a collection, with one article unless it is given others, as far as deciding goes. */
async function editing(changes: Changes = {}, articles = [VISIT]) {
  const made = await makeWorkshop(changes);
  const { id } = await made.library.create(TITLE, undefined);
  await made.library.putArticles(id, () => articles);
  const page = renderHook(
    () => {
      useLibraryNews();
      const { data } = useQuery(ownCollectionQuery(id, made.workshop));
      return { opened: data, deciding: useDecide(id) };
    },
    { wrapper: made.Wrapper },
  );
  // the grammar of the article's language comes with the first of them
  await waitFor(() => expect(page.result.current.opened).toBeTruthy(), { timeout: 10_000 });
  const shelf = { of: "collection", id } as const;
  return { ...made, id, shelf, page: () => page.result.current };
}

type Editing = Awaited<ReturnType<typeof editing>>;

const claimOf = ({ page }: Pick<Editing, "page">) => {
  const claim = page().opened?.checked.cards[0]?.claim;
  if (claim === undefined) throw new Error("the article states nothing");
  return claim;
};
const stateOf = ({ page }: Pick<Editing, "page">) => page().opened?.checked.cards[0]?.state;

/** A decision on the one claim there is. */
function deciding(editor: Pick<Editing, "page">, decision: "accept" | "reject"): ClaimDecision {
  return { claim: claimOf(editor).id, words: { en: "Bert Southman met" }, decision };
}

const first = (editor: Editing, decision: "accept" | "reject"): Change => [
  onClaim(undefined, deciding(editor, decision)),
];

test("a decision is kept, then shown", async () => {
  const editor = await editing();
  expect(stateOf(editor)).toBe("open");
  const outcome = await act(() => editor.page().deciding.decide(first(editor, "reject")));
  expect(outcome).toBe("saved");
  await waitFor(() => expect(stateOf(editor)).toBe("rejected"));
  expect(editor.page().opened?.collection.records).toEqual([]);
  expect(editor.page().deciding.saving).toBe("saved");
  const kept = await editor.library.decisions(editor.shelf);
  expect(kept.claims.get(claimOf(editor).id)?.decision).toBe("reject");
});

test("it is taken back, and taken back again, in the library too", async () => {
  const editor = await editing();
  expect(editor.page().deciding.history).toEqual({});
  await act(() => editor.page().deciding.decide(first(editor, "accept")));
  await act(async () => editor.page().deciding.history.undo?.());
  await waitFor(() => expect(stateOf(editor)).toBe("open"));
  expect((await editor.library.decisions(editor.shelf)).claims.size).toBe(0);
  await act(async () => editor.page().deciding.history.redo?.());
  await waitFor(() => expect(stateOf(editor)).toBe("accepted"));
  expect((await editor.library.decisions(editor.shelf)).claims.size).toBe(1);
});

test("undo pressed faster than it is carried out takes one step each time", async () => {
  const editor = await editing();
  await act(() => editor.page().deciding.decide(first(editor, "accept")));
  const second = [onClaim(deciding(editor, "accept"), deciding(editor, "reject"))];
  await act(() => editor.page().deciding.decide(second));
  const { undo } = editor.page().deciding.history;
  act(() => {
    void undo?.();
    void undo?.();
    void undo?.();
  });
  await waitFor(() => expect(stateOf(editor)).toBe("open"));
  await waitFor(() => expect(editor.page().deciding.history.undo).toBeUndefined());
  expect(editor.page().deciding.saving).toBe("saved");
});

test("what another tab has decided meanwhile is not overwritten, but shown", async () => {
  const editor = await editing();
  const mine = first(editor, "accept");
  // the other tab's news is still on its way
  await editor.library.decide(editor.shelf, first(editor, "reject"));
  expect(stateOf(editor)).toBe("open");
  const outcome = await act(() => editor.page().deciding.decide(mine));
  expect(outcome).toBe("conflict");
  await waitFor(() => expect(stateOf(editor)).toBe("rejected"));
  expect(editor.page().deciding).toMatchObject({ saving: "failed", fault: { kind: "conflict" } });
  expect(editor.page().deciding.history).toEqual({});
});

test("what can't be kept is not shown as decided, and the next attempt may succeed", async () => {
  const fault = { kind: "full", usage: undefined, quota: undefined } as const;
  let full = true;
  const editor = await editing({
    library: (library) => ({
      decide: (shelf, change) =>
        full ? Promise.reject(new LibraryError(fault)) : library.decide(shelf, change),
    }),
  });
  const change = first(editor, "accept");
  expect(await act(() => editor.page().deciding.decide(change))).toBe("failed");
  expect(stateOf(editor)).toBe("open");
  await waitFor(() => expect(editor.page().deciding).toMatchObject({ saving: "failed", fault }));
  full = false;
  expect(await act(() => editor.page().deciding.decide(change))).toBe("saved");
  await waitFor(() => expect(stateOf(editor)).toBe("accepted"));
  await waitFor(() => expect(editor.page().deciding.fault).toBeUndefined());
});

test("a worker that stops costs nothing: the collection is opened anew, as decided", async () => {
  const editor = await editing({
    desk: (desk) => ({
      ask: (task, asking) =>
        task.kind === "decide" ? Promise.reject(new DeskError("crashed")) : desk.ask(task, asking),
    }),
  });
  expect(await act(() => editor.page().deciding.decide(first(editor, "accept")))).toBe("saved");
  await waitFor(() => expect(stateOf(editor)).toBe("accepted"));
});

test("another tab's change is shown without being asked for", async () => {
  const editor = await editing();
  await editor.library.decide(editor.shelf, first(editor, "reject"));
  act(() => editor.tell({ of: "shelf", shelf: editor.shelf }));
  await waitFor(() => expect(stateOf(editor)).toBe("rejected"));
});

test("what was proposed when the editor looked is remembered: the same program changes nothing", async () => {
  const editor = await editing();
  const seen = async () => (await editor.library.whole(editor.id))?.articles[0]?.seen;
  expect(await seen()).toEqual([]);
  const { opened } = editor.page();
  if (!opened) throw new Error("it is not open");
  await act(() => noteSeen(opened, isNew, editor.workshop, editor.client));
  expect(await seen()).toHaveLength(opened.checked.cards.length);
  expect(editor.page().opened?.checked.changes).toEqual([]);
  // a second look finds nothing to remember
  const kept = await editor.library.whole(editor.id);
  const again = editor.page().opened;
  if (again) await act(() => noteSeen(again, () => true, editor.workshop, editor.client));
  expect(await editor.library.whole(editor.id)).toEqual(kept);
});

test("what an older program proposed otherwise is shown until it was seen", async () => {
  const editor = await editing();
  const claim = claimOf(editor);
  await editor.library.putArticles(editor.id, () => [
    { ...VISIT, seen: [{ ...claim, stance: "hoped" }] },
  ]);
  act(() => editor.tell({ of: "shelf", shelf: editor.shelf }));
  const changes = () => editor.page().opened?.checked.changes.map(({ what }) => what);
  await waitFor(() => expect(changes()).toContain("changed"));
  const { opened } = editor.page();
  if (!opened) throw new Error("it is not open");
  await act(() => noteSeen(opened, () => true, editor.workshop, editor.client));
  await waitFor(() => expect(changes()).toEqual([]));
});

test("a decision leaves the cards that it doesn't change as they are, so that they aren't drawn again", async () => {
  const other = article("hill-herald", {
    paragraphs: ["President Carla Eastwood visited Bert Southman on 3 July 2025."],
  });
  const editor = await editing({}, [VISIT, other]);
  const cards = () => editor.page().opened?.checked.cards ?? [];
  const before = cards();
  await act(() => editor.page().deciding.decide(first(editor, "reject")));
  await waitFor(() => expect(stateOf(editor)).toBe("rejected"));
  const same = cards().filter((card) => before.includes(card));
  expect(same.map(({ source }) => source)).toEqual(
    before.flatMap(({ source }) => (source === "hill-herald" ? [source] : [])),
  );
  expect(same).not.toHaveLength(0);
});
