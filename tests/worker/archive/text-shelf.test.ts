import { expect, test } from "vitest";
import type { EventText } from "#src/archive/archive-file.ts";
import { createTextShelf } from "#src/worker/archive/text-shelf.ts";
import { deferred } from "./deferred.ts";

const textOf = (row: number): EventText => ({
  id: `event-${row}`,
  title: { en: `Title ${row}` },
  passages: 1,
});

/** A shelf with what was asked of its file, and how often something could not be read. */
function shelfOver(texts: (rows: readonly number[]) => Promise<readonly EventText[]>) {
  const asked: (readonly number[])[] = [];
  const same: string[] = [];
  let unread = 0;
  const shelf = createTextShelf(
    {
      texts: (rows) => {
        asked.push(rows);
        return texts(rows);
      },
    },
    {
      onUnread: () => {
        unread += 1;
      },
      onSameId: (id) => same.push(id),
    },
  );
  const { signal } = new AbortController();
  return {
    shelf: { ...shelf, texts: (rows: readonly number[]) => shelf.texts(rows, signal) },
    asked,
    same,
    unread: () => unread,
    upTo: shelf.texts,
  };
}

test("texts come in the order of the rows, and are read once", async () => {
  const { shelf, asked } = shelfOver(async (rows) => rows.map(textOf));
  const first = await shelf.texts([7, 3, 7]);
  expect(first.map(({ id }) => id)).toEqual(["event-7", "event-3", "event-7"]);
  const again = await shelf.texts([3, 9]);
  expect(again.map(({ id }) => id)).toEqual(["event-3", "event-9"]);
  expect(asked).toEqual([[7, 3], [9]]);
});

test("what is being read is not read a second time", async () => {
  const { promise, resolve } = deferred<readonly EventText[]>();
  const { shelf, asked } = shelfOver(() => promise);
  const both = [shelf.texts([1]), shelf.texts([1])];
  resolve([textOf(1)]);
  expect((await Promise.all(both)).flat().map(({ id }) => id)).toEqual(["event-1", "event-1"]);
  expect(asked).toEqual([[1]]);
});

test("two events of one id are told of, once", async () => {
  const { shelf, same } = shelfOver(async (rows) =>
    rows.map((row) => ({ ...textOf(row), id: row > 5 ? "twice" : `event-${row}` })),
  );
  await shelf.texts([1, 2, 6]);
  await shelf.texts([1, 6]);
  expect(same).toEqual([]);
  await shelf.texts([7, 8, 9]);
  expect(same).toEqual(["twice"]);
});

test("an event that was named is found by its id", async () => {
  const { shelf } = shelfOver(async (rows) => rows.map(textOf));
  expect(shelf.rowOf("event-5")).toBeUndefined();
  await shelf.texts([5]);
  expect(shelf.rowOf("event-5")).toBe(5);
});

test("what can't be read bears its number, says so, and is read again the next time", async () => {
  let isBroken = true;
  const { shelf, unread } = shelfOver(async (rows) => {
    if (isBroken) throw new Error("the line is cut");
    return rows.map(textOf);
  });
  const [text] = await shelf.texts([41]);
  expect(text).toEqual({ id: "row-41", title: { zxx: "#42" }, passages: 0, unread: "failed" });
  expect(shelf.rowOf("row-41")).toBe(41);
  expect(unread()).toBe(1);
  isBroken = false;
  expect((await shelf.texts([41]))[0]).toEqual(textOf(41));
});

test("what is known at once is told at once, and what isn't says so", async () => {
  const { shelf, asked } = shelfOver(async (rows) => rows.map(textOf));
  await shelf.texts([1]);
  expect(shelf.known([1, 2])).toEqual([
    textOf(1),
    { id: "row-2", title: { zxx: "" }, passages: 0, unread: "coming" },
  ]);
  expect(shelf.rowOf("row-2")).toBe(2);
  expect((await shelf.texts([2, 1])).map(({ id }) => id)).toEqual(["event-2", "event-1"]);
  expect(shelf.known([2])).toEqual([textOf(2)]);
  expect(asked).toEqual([[1], [2]]);
});

test("a text that is missing among others spoils none of them", async () => {
  const { shelf } = shelfOver(async (rows) => rows.slice(0, 1).map(textOf));
  const texts = await shelf.texts([1, 2]);
  expect(texts.map(({ unread }) => unread)).toEqual([undefined, "failed"]);
});

test("of very many only those that were shown last are kept", async () => {
  const { shelf, asked } = shelfOver(async (rows) => rows.map(textOf));
  await shelf.texts([0]);
  const rows = Array.from({ length: 4000 }, (_, row) => row + 1);
  await shelf.texts(rows);
  await shelf.texts([0]);
  await shelf.texts(rows.map((row) => row + 4000));
  await shelf.texts([0, 4001]);
  expect(asked.length).toBe(3);
  await shelf.texts([1]);
  expect(asked.at(-1)).toEqual([1]);
});

test("over a slow line the newest comes first, and what is given up is not begun", async () => {
  const gates = [deferred(), deferred()];
  const { shelf, asked, upTo } = shelfOver(async (rows) => {
    await gates[rows[0] ?? -1]?.promise;
    return rows.map(textOf);
  });
  const begun = [shelf.texts([0]), shelf.texts([1])];
  const wish = new AbortController();
  const later = [shelf.texts([2, 1]), upTo([3], wish.signal), shelf.texts([4])];
  wish.abort();
  expect((await later[1])?.map(({ unread }) => unread)).toEqual(["coming"]);
  for (const { resolve } of gates) resolve();
  const ids = (await Promise.all([...begun, later[0], later[2]])).map((texts) =>
    texts?.map(({ id }) => id),
  );
  expect(ids).toEqual([["event-0"], ["event-1"], ["event-2", "event-1"], ["event-4"]]);
  expect(asked).toEqual([[0], [1], [4], [2]]);
});
