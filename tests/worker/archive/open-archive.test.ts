import { describe, expect, test } from "vitest";
import type { Archive } from "#src/worker/archive/archive.ts";
import { NO_CHOICES } from "#src/archive/questions.ts";
import { deferred } from "./deferred.ts";
import { daily, inventedFile, NAMES } from "./invented-file.ts";
import { complete, never, opened, opening, PICTURE, until } from "./opened-archive.ts";

test("it is open as soon as is known what will come", async () => {
  const gate = deferred();
  const { archive } = await opened(inventedFile(daily(300), { gate: () => gate.promise }));
  expect(archive.state()).toMatchObject({
    phase: "reading",
    events: 0,
    revision: 0,
    head: { title: { en: "Invented" }, events: 300, bytes: 3000 },
  });
  gate.resolve();
  await complete(archive);
  expect(archive.state()).toMatchObject({ events: 300, bytes: 3000, names: NAMES });
  expect([...archive.state().totals]).toEqual([200, 100, 100]);
  expect(archive.state().extent).toEqual({ from: 0, to: 299 });
});

test("each question is answered by its kind", async () => {
  const { archive } = await opened(inventedFile(daily(300)));
  await complete(archive);
  const choices = { ...NO_CHOICES, actors: ["north"] };
  const window = { from: 0, to: 8 };
  expect(await archive.ask({ kind: "count", choices, window })).toBe(6);
  const chosen = await archive.ask({ kind: "chosen", choices, window });
  expect(chosen).toMatchObject({ filtered: 200, listed: 6, undated: 0 });
  expect([...chosen.actors]).toEqual([200, 100, 100]);
  expect(await archive.ask({ kind: "in-view", choices, window })).toEqual({
    certain: 6,
    possible: 0,
    undated: 0,
  });
  const overview = await archive.ask({
    kind: "overview",
    choices,
    extent: { from: 0, to: 299 },
    bins: 3,
  });
  expect(overview.all).toEqual([100, 100, 100]);
  const months = await archive.ask({ kind: "months", choices: NO_CHOICES, window: undefined });
  expect(months[0]).toEqual({ year: 1970, month: 1, first: 0, count: 31 });
});

test("a picture names its single events", async () => {
  const { archive } = await opened(inventedFile(daily(300)));
  await complete(archive);
  const { items, lanes } = await archive.ask(PICTURE);
  expect(lanes.map(({ id, count }) => [id, count])).toEqual([["all", 300]]);
  const titles = items.flatMap((item) => ("event" in item ? item.event.text.title["en"] : []));
  expect(titles).toContain("Even meeting 4");
  expect(titles.length).toBe(items.length);
});

test("asked quickly, it comes without the titles that have to be read", async () => {
  const { archive } = await opened(inventedFile(daily(300)));
  await complete(archive);
  const titlesOf = async (quick: boolean) =>
    (await archive.ask({ ...PICTURE, quick })).items.map((item) =>
      "event" in item ? item.event.text.unread : "cluster",
    );
  expect(new Set(await titlesOf(true))).toEqual(new Set(["coming"]));
  expect(new Set(await titlesOf(false))).toEqual(new Set([undefined]));
  expect(new Set(await titlesOf(true))).toEqual(new Set([undefined]));
});

test("a page of the list has its events with their names, in order", async () => {
  const { archive } = await opened(inventedFile(daily(300)));
  await complete(archive);
  const list = await archive.ask({
    kind: "list",
    choices: NO_CHOICES,
    window: { from: 10, to: 20 },
    first: 2,
    count: 3,
  });
  expect(list.count).toBe(11);
  expect(list.rows.map(({ text }) => text.id)).toEqual(["event-12", "event-13", "event-14"]);
  expect(list.rows[0]).toMatchObject({ position: 12, presence: "certain", actors: ["north"] });
  expect(list.rows[0]).not.toHaveProperty("row");
});

describe("from event to event", () => {
  const choices = { ...NO_CHOICES, actors: ["bert"] };

  test("a step leads to the next that the choices leave, round and round", async () => {
    const { archive } = await opened(inventedFile(daily(300)));
    await complete(archive);
    const step = async (from: string | undefined, to: -1 | 1 | "first" | "last") =>
      (await archive.ask({ kind: "step", choices, from, to }))?.event.text.id;
    expect(await step("event-2", 1)).toBe("event-5");
    expect(await step("event-2", -1)).toBe("event-299");
    expect(await step("event-3", 1)).toBe("event-5");
    expect(await step(undefined, "last")).toBe("event-299");
    expect(await step("nobody-knows-it", 1)).toBe("event-2");
  });

  test("an event that was never shown is found by its id, with its rank", async () => {
    const { archive } = await opened(inventedFile(daily(300)));
    await complete(archive);
    const found = await archive.ask({ kind: "find", choices, id: "event-11" });
    expect(found).toMatchObject({ rank: 3, event: { position: 11, text: { id: "event-11" } } });
    const left = await archive.ask({ kind: "find", choices, id: "event-10" });
    expect(left).toMatchObject({ rank: undefined, event: { position: 10 } });
    expect(await archive.ask({ kind: "find", choices, id: "nowhere" })).toBeUndefined();
  });

  test("across lanes, to the first in a window, and into the event", async () => {
    const { archive } = await opened(inventedFile(daily(300)));
    await complete(archive);
    const from = { id: "event-4", lane: "north" };
    const across = { kind: "across", choices: NO_CHOICES, lanes: "actor", from, by: 1 } as const;
    const found = await archive.ask(across);
    expect(found?.lane).toBe("bert");
    expect(["event-2", "event-5"]).toContain(found?.event.text.id);
    const first = await archive.ask({ kind: "first", choices, window: { from: 100, to: 200 } });
    expect(first?.event.text.id).toBe("event-101");
    const detail = await archive.ask({ kind: "detail", id: "event-42" });
    expect(detail).toEqual({ dataset: { row: 42 }, event: "event-42" });
    expect(await archive.ask({ kind: "detail", id: "nowhere" })).toBeUndefined();
  });
});

test("a marked event that was never shown is looked for by the way, and the page asks again", async () => {
  const { archive } = await opened(inventedFile(daily(300)));
  await complete(archive);
  const question = { ...PICTURE, marked: ["event-250", "nowhere"] };
  const { revision } = archive.state();
  expect((await archive.ask(question)).marked).toEqual([]);
  await until(archive, (state) => state.revision > revision);
  const { marked } = await archive.ask(question);
  expect(marked.map(({ event }) => event.text.id)).toEqual(["event-250"]);
});

test("questions are answered while it is read, from what has come", async () => {
  const gate = deferred();
  const file = inventedFile(daily(300), {
    gate: async (batch) => (batch > 0 ? gate.promise : undefined),
  });
  const { archive } = await opened(file);
  await until(archive, ({ revision }) => revision === 1);
  const count = { kind: "count", choices: NO_CHOICES, window: undefined } as const;
  expect(await archive.ask(count)).toBe(100);
  gate.resolve();
  await complete(archive);
  expect(await archive.ask(count)).toBe(300);
});

describe("what is given up", () => {
  test("a question rejects at once, is taken back, and the others go on", async () => {
    const { archive, worker } = await opened(inventedFile(daily(300)));
    await complete(archive);
    const wish = new AbortController();
    const reason = new Error("no longer wanted");
    const ask = (signal?: AbortSignal) =>
      archive.ask({ kind: "count", choices: NO_CHOICES, window: undefined }, signal);
    const given = ask(wish.signal);
    const other = ask();
    wish.abort(reason);
    await expect(given).rejects.toBe(reason);
    expect(await other).toBe(300);
    expect(worker.told.filter((said) => JSON.stringify(said).includes('"answer"'))).toHaveLength(1);
    await expect(ask(AbortSignal.abort(reason))).rejects.toBe(reason);
  });

  test("reading stops, and what has come stays", async () => {
    const file = inventedFile(daily(1000), {
      gate: (batch, signal) =>
        new Promise((resolve, reject) => {
          if (batch < 3) return resolve();
          signal?.addEventListener("abort", () => reject(new Error("given up")));
          archive?.stop();
        }),
    });
    let archive: Archive | undefined;
    archive = (await opened(file)).archive;
    archive.stop();
    await until(archive, ({ phase }) => phase === "stopped");
    const { events } = archive.state();
    expect(events).toBeLessThan(1000);
    expect(await archive.ask({ kind: "count", choices: NO_CHOICES, window: undefined })).toBe(
      events,
    );
  });

  test("an opening rejects with its reason, and its worker ends", async () => {
    const wish = new AbortController();
    const { archive, worker } = opening(never, { signal: wish.signal });
    const reason = new Error("somewhere else");
    wish.abort(reason);
    await expect(archive).rejects.toBe(reason);
    expect(worker.terminated).toBe(true);
  });
});

describe("a search", () => {
  const found = {
    kind: "count",
    choices: { ...NO_CHOICES, q: "odd qua" },
    window: undefined,
  } as const;

  test("reads the words first, says how far it is, and is answered then", async () => {
    const { archive, worker } = await opened(inventedFile(daily(9000)));
    await complete(archive);
    expect(await archive.ask(found)).toBe(4500);
    const told = JSON.stringify(worker.told);
    expect(told).toContain('"searching":{"done":4096,"of":9000}');
    expect(archive.state().searching).toBeUndefined();
    expect(await archive.ask({ ...found, choices: { ...NO_CHOICES, q: "quarrel 17" } })).toBe(56);
  });

  test("that is begun while events still come waits for them", async () => {
    const gate = deferred();
    const gated = { gate: async (n: number) => (n > 0 ? gate.promise : undefined) };
    const { archive } = await opened(inventedFile(daily(300), gated));
    await until(archive, ({ revision }) => revision === 1);
    const count = archive.ask(found);
    gate.resolve();
    expect(await count).toBe(150);
  });

  test("given up, it pauses the words, and the next goes on where it was", async () => {
    const file = inventedFile(daily(20_000));
    let read = 0;
    const { archive } = await opened({
      ...file,
      async *words(asked) {
        for await (const word of file.words(asked)) {
          read += 1;
          yield word;
        }
      },
    });
    await complete(archive);
    const wish = new AbortController();
    const given = archive.ask(found, wish.signal);
    await until(archive, ({ searching }) => searching !== undefined);
    wish.abort();
    await expect(given).rejects.toThrow(expect.objectContaining({ name: "AbortError" }));
    await until(archive, ({ searching }) => searching === undefined);
    expect(read).toBeLessThan(20_000);
    expect(await archive.ask(found)).toBe(10_000);
    expect(read).toBe(20_000);
  });

  test("that fails is tried anew by the next, and finds everything", async () => {
    const file = inventedFile(daily(3000));
    let tries = 0;
    const { archive } = await opened({
      ...file,
      async *words(asked) {
        tries += 1;
        for await (const word of file.words(asked)) {
          if (tries === 1 && word.row === 2000) throw new Error("the line is cut");
          yield word;
        }
      },
    });
    await complete(archive);
    await expect(archive.ask(found)).rejects.toMatchObject({ fault: "unreadable" });
    expect(await archive.ask(found)).toBe(1500);
  });

  test("by signs alone reads nothing and finds everything", async () => {
    const file = inventedFile(daily(10));
    const { archive } = await opened({
      ...file,
      words: () => {
        throw new Error("not to be read");
      },
    });
    await complete(archive);
    const signs = { ...found, choices: { ...NO_CHOICES, q: " – " } };
    expect(await archive.ask(signs)).toBe(10);
    await expect(archive.ask(found)).rejects.toMatchObject({ fault: "unreadable" });
  });
});
