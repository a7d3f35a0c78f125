import { act, renderHook, waitFor } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { useCorrectableFile } from "#src/data/use-correctable-file.ts";
import { useCorrected } from "#src/data/use-corrected.ts";
import { useLibraryNews } from "#src/data/use-library-news.ts";
import type { Change } from "#src/domain/decisions.ts";
import { reject } from "#src/extract/review/acts.ts";
import { LibraryError } from "#src/library/library.ts";
import { article, fileFrom, passageOf } from "#tests/support/collection.ts";
import { makeWorkshop, type Changes } from "#tests/support/workshop.tsx";

const ADDRESS = "https://read.example/timeline.json";
const SHELF = { of: "data", address: ADDRESS } as const;
const paper = article("paper", { en: [["Anna came on 3 May.", "Bert left on 4 May."]] });
const FILE = fileFrom({
  sources: [paper],
  events: [
    { id: "arrival", claims: [{ passages: [passageOf(paper, "Anna came on 3 May.")] }] },
    { id: "leaving", claims: [{ passages: [passageOf(paper, "Bert left on 4 May.")] }] },
  ],
});

async function reader(changes: Changes = {}) {
  vi.stubGlobal("fetch", () => Promise.resolve(new Response(JSON.stringify(FILE))));
  const made = await makeWorkshop(changes);
  const seen: string[] = [];
  const { result } = renderHook(
    () => {
      useLibraryNews();
      const shown = useCorrected(ADDRESS);
      seen.push(shown.data === undefined ? "nothing" : "shown");
      return { shown, correctable: useCorrectableFile(ADDRESS) };
    },
    { wrapper: made.Wrapper },
  );
  await waitFor(() => expect(result.current.correctable).toBeDefined());
  const correctable = () => {
    const { correctable: current } = result.current;
    if (current === undefined) throw new Error("nothing to correct");
    return current;
  };
  const rejection = (event: string): Change => {
    const { checked, decisions } = correctable();
    const cards = checked.cards.filter(({ events }) => events.some(({ id }) => id === event));
    return reject({ checked, decisions }, cards);
  };
  const events = () => result.current.shown.data?.records.map(({ event }) => event.id);
  return { ...made, correctable, rejection, events, seen };
}

test("a correction is kept, then shown; undone and done again it is, too", async () => {
  const { library, correctable, rejection, events } = await reader();
  expect(await act(() => correctable().deciding.decide(rejection("arrival")))).toBe("saved");
  expect((await library.decisions(SHELF)).claims.size).toBe(1);
  await waitFor(() => expect(events()).toEqual(["leaving"]));
  expect(correctable().original?.events).toHaveLength(2);
  await act(async () => correctable().deciding.history.undo?.());
  await waitFor(() => expect(events()).toEqual(["arrival", "leaving"]));
  expect((await library.decisions(SHELF)).claims.size).toBe(0);
  await act(async () => correctable().deciding.history.redo?.());
  await waitFor(() => expect(events()).toEqual(["leaving"]));
});

test("what another tab has corrected is not overwritten, but shown", async () => {
  const { library, correctable, rejection, events } = await reader();
  const mine = rejection("arrival");
  await library.decide(
    SHELF,
    mine.map((edit) =>
      edit.on === "claim" && edit.after !== undefined
        ? { ...edit, after: { ...edit.after, words: { en: "Anna" } } }
        : edit,
    ),
  );
  expect(await act(() => correctable().deciding.decide(mine))).toBe("conflict");
  await waitFor(() => expect(events()).toEqual(["leaving"]));
  const [kept] = (await library.decisions(SHELF)).claims.values();
  expect(kept?.words).toEqual({ en: "Anna" });
});

test("what can't be kept is not shown as corrected", async () => {
  const fault = { kind: "full", usage: 9, quota: 9 } as const;
  const { correctable, rejection, events } = await reader({
    library: () => ({ decide: () => Promise.reject(new LibraryError(fault)) }),
  });
  expect(await act(() => correctable().deciding.decide(rejection("arrival")))).toBe("failed");
  await waitFor(() => expect(correctable().deciding.fault).toEqual(fault));
  expect(events()).toEqual(["arrival", "leaving"]);
});

test("other decisions are tried without being kept", async () => {
  const { library, correctable, rejection, events } = await reader();
  const [edit] = rejection("arrival");
  if (edit?.on !== "claim" || edit.after === undefined) throw new Error("no rejection");
  const claims = new Map([[edit.id, edit.after]]);
  const checked = await correctable().preview({ ...correctable().decisions, claims });
  expect(checked.dataset.events.map(({ id }) => id)).toEqual(["leaving"]);
  expect(events()).toEqual(["arrival", "leaving"]);
  expect((await library.decisions(SHELF)).claims.size).toBe(0);
});

test("the first correction doesn't take away for a moment what is shown", async () => {
  const { correctable, rejection, events, seen } = await reader();
  await act(() => correctable().deciding.decide(rejection("arrival")));
  await waitFor(() => expect(events()).toEqual(["leaving"]));
  expect(seen.indexOf("shown")).toBeGreaterThan(0);
  expect(seen.slice(seen.indexOf("shown"))).not.toContain("nothing");
});
