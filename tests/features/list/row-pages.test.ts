import { describe, expect, test } from "vitest";
import { RowPages, type AskRows } from "#src/features/list/row-pages.ts";

interface Asked {
  readonly first: number;
  readonly signal: AbortSignal;
  readonly answer: (count: number) => Promise<void>;
  readonly fail: () => Promise<void>;
}

/** A question whose answers come when the test says so; its rows are named after it. */
function questionOf(name: string): { readonly ask: AskRows<string>; readonly asked: Asked[] } {
  const asked: Asked[] = [];
  const ask: AskRows<string> = (first, count, signal) =>
    new Promise((resolve, reject) => {
      const settled = () => Promise.resolve().then(() => undefined);
      asked.push({
        first,
        signal,
        answer: (all) => {
          const rows = Array.from({ length: Math.min(count, all - first) }, (_, n) => n + first);
          resolve({ count: all, rows: rows.map((n) => `${name} ${String(n)}`) });
          return settled();
        },
        fail: () => {
          reject(new Error("no answer"));
          return settled();
        },
      });
    });
  return { ask, asked };
}

function pagesOf(): { readonly pages: RowPages<string>; readonly changes: () => number } {
  let changes = 0;
  const pages = new RowPages<string>(() => {
    changes += 1;
  });
  return { pages, changes: () => changes };
}

test("asks for the pages that the rows in sight are in, once each", async () => {
  const { pages, changes } = pagesOf();
  const { ask, asked } = questionOf("a");
  pages.setAsk(ask);
  pages.see(190, 20);
  pages.see(195, 20);
  expect(asked.map(({ first }) => first)).toEqual([100, 200]);
  await asked[0]?.answer(1_000);
  expect(pages.soFar().count).toBe(1_000);
  expect(pages.soFar().rowAt(199)).toBe("a 199");
  expect(pages.soFar().rowAt(200)).toBeUndefined();
  expect(changes()).toBe(1);
  pages.see(150, 10);
  expect(asked).toHaveLength(2);
});

test("calls off what nobody sees any more, and asks again where it is seen again", async () => {
  const { pages } = pagesOf();
  const { ask, asked } = questionOf("a");
  pages.setAsk(ask);
  pages.see(0, 10);
  pages.see(500_000, 10);
  expect(asked[0]?.signal.aborted).toBe(true);
  await asked[0]?.answer(1_000_000);
  expect(pages.soFar().rowAt(0)).toBeUndefined();
  pages.see(0, 10);
  expect(asked.map(({ first }) => first)).toEqual([0, 500_000, 0]);
});

describe("another question", () => {
  test("keeps the old rows in sight until its own are there", async () => {
    const { pages } = pagesOf();
    const [old, next] = [questionOf("old"), questionOf("new")];
    pages.setAsk(old.ask);
    pages.see(400, 10);
    await old.asked[0]?.answer(1_000);
    pages.see(95, 10);
    await old.asked[1]?.answer(1_000);
    await old.asked[2]?.answer(1_000);
    pages.setAsk(next.ask);
    expect(pages.soFar().rowAt(97)).toBe("old 97");
    await next.asked[0]?.answer(500);
    expect(pages.soFar().rowAt(97)).toBe("new 97");
    expect(pages.soFar().rowAt(103)).toBe("old 103");
    expect(pages.soFar().count).toBe(500);
    await next.asked[1]?.answer(500);
    expect(pages.soFar().rowAt(103)).toBe("new 103");
    // and what was seen of the old one does not turn up again
    pages.see(400, 10);
    expect(pages.soFar().rowAt(405)).toBeUndefined();
  });

  test("calls the old one off, whose answer then is nobody's", async () => {
    const { pages } = pagesOf();
    const [old, next] = [questionOf("old"), questionOf("new")];
    pages.setAsk(old.ask);
    pages.see(0, 10);
    pages.setAsk(next.ask);
    expect(old.asked[0]?.signal.aborted).toBe(true);
    await next.asked[0]?.answer(500);
    await old.asked[0]?.answer(1_000);
    expect(pages.soFar().rowAt(3)).toBe("new 3");
    expect(pages.soFar().count).toBe(500);
  });
});

test("says that rows in sight could not be read, and asks again when told to", async () => {
  const { pages } = pagesOf();
  const { ask, asked } = questionOf("a");
  pages.setAsk(ask);
  pages.see(0, 10);
  await asked[0]?.fail();
  expect(pages.soFar().unread).toBe(true);
  pages.see(0, 12);
  expect(asked).toHaveLength(1);
  pages.again();
  expect(pages.soFar().unread).toBe(false);
  await asked[1]?.answer(1_000);
  expect(pages.soFar().rowAt(0)).toBe("a 0");
});

describe("rows that could not be read, and the reader goes elsewhere:", () => {
  const failedAt = async (row: number) => {
    const { pages, changes } = pagesOf();
    const { ask, asked } = questionOf("a");
    pages.setAsk(ask);
    pages.see(row, 10);
    await asked[0]?.fail();
    return { pages, asked, changes };
  };

  test("where nothing is missing nothing is said, and it is said again on return", async () => {
    const { pages, asked, changes } = await failedAt(500);
    pages.see(0, 10);
    expect(pages.soFar().unread).toBe(false);
    await asked[1]?.answer(1_000);
    const before = changes();
    pages.see(505, 10);
    expect(pages.soFar().unread).toBe(true);
    expect(changes()).toBe(before + 1);
    pages.again();
    await asked[2]?.answer(1_000);
    expect(pages.soFar().rowAt(505)).toBe("a 505");
    expect(pages.soFar().unread).toBe(false);
  });

  test("another question has failed at nothing yet", async () => {
    const { pages } = await failedAt(0);
    pages.setAsk(questionOf("b").ask);
    expect(pages.soFar().unread).toBe(false);
  });
});

test("forgets what was seen long ago, never what is seen", async () => {
  const { pages } = pagesOf();
  const { ask, asked } = questionOf("a");
  pages.setAsk(ask);
  for (let page = 0; page < 80; page += 1) {
    pages.see(page * 100, 10);
    await asked[page]?.answer(1_000_000);
  }
  expect(pages.soFar().rowAt(0)).toBeUndefined();
  expect(pages.soFar().rowAt(7_905)).toBe("a 7905");
  expect(pages.soFar().rowAt(7_000)).toBe("a 7000");
});

test("asks nothing after it is closed", () => {
  const { pages } = pagesOf();
  const { ask, asked } = questionOf("a");
  pages.setAsk(ask);
  pages.close();
  pages.see(0, 10);
  expect(asked).toEqual([]);
});
