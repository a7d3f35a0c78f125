import { expect, test } from "vitest";
import { createWordSearch } from "#src/worker/archive/word-search.ts";
import { later } from "./deferred.ts";

test("words that are known are read no more, and added once, when more events have come", async () => {
  let events = 3;
  const asked: (number | undefined)[] = [];
  const added: number[] = [];
  const { ready } = createWordSearch(
    {
      // a file that does not mind from where it is asked
      async *words({ fromRow }) {
        asked.push(fromRow);
        for (let row = 0; row < events; row += 1) yield { row, texts: ["word"] };
      },
    },
    {
      addWords: (row) => added.push(row),
      events: () => events,
      settled: () => Promise.resolve(),
      turn: later,
      tell: () => undefined,
    },
  );
  const { signal } = new AbortController();
  await Promise.all([ready(signal), ready(signal)]);
  await ready(signal);
  events = 5;
  await ready(signal);
  expect(asked).toEqual([0, 3]);
  expect(added).toEqual([0, 1, 2, 3, 4]);
});
