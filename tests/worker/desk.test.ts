import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createAnswerer, type Answerer } from "#src/worker/answer.ts";
import { createDesk } from "#src/worker/create-desk.ts";
import { part } from "#src/domain/part-missing.ts";
import { PROTOCOL, type ReadTask } from "#src/worker/protocol.ts";
import { LocalWorker } from "./local-worker.ts";
import { ownArticle, wholeCollection } from "./own-articles.ts";

const TEXT = "Die Ministerin reiste am Dienstag nach Oslo. Dort traf sie den Präsidenten.";
const read = (content: ArrayBuffer | string = TEXT, name = ""): ReadTask => ({
  kind: "read",
  name,
  content,
});
const open = { kind: "open", whole: wholeCollection([ownArticle(1, [TEXT])]) } as const;

/** A desk with the workers that it has started; `answer` is what they do. */
function deskWith(answer?: Answerer) {
  const workers: LocalWorker[] = [];
  const desk = createDesk(() => {
    const worker = new LocalWorker(answer);
    workers.push(worker);
    return worker;
  });
  return { desk, workers };
}

const never: Answerer = () => new Promise(() => undefined);

test("a pasted text is read, and a file's bytes are handed over", async () => {
  const { desk, workers } = deskWith();
  expect(await desk.ask(read())).toMatchObject({ ok: true, format: "text", lang: "de" });
  const bytes = new TextEncoder().encode(TEXT).buffer;
  expect(await desk.ask(read(bytes, "a.txt"))).toMatchObject({ ok: true });
  expect(bytes.byteLength).toBe(0);
  expect(workers).toHaveLength(1);
});

test("questions are answered one by one, each with its own answer", async () => {
  const { desk } = deskWith();
  const [text, collection, empty] = await Promise.all([
    desk.ask(read()),
    desk.ask(open),
    desk.ask(read("  ")),
  ]);
  expect(text).toMatchObject({ ok: true });
  expect(collection.dataset.sources.map(({ id }) => id)).toEqual(["article-1"]);
  expect(empty).toEqual({ ok: false, fault: { kind: "empty" } });
});

test("progress is told while several articles are opened", async () => {
  const { desk } = deskWith();
  const seen: number[] = [];
  const whole = wholeCollection([1, 2, 3].map((number) => ownArticle(number, [TEXT])));
  await desk.ask({ kind: "open", whole }, { onProgress: ({ done, of }) => seen.push(done / of) });
  expect(seen).toEqual([0, 1 / 3, 2 / 3]);
});

describe("a question that is no longer wanted", () => {
  test("rejects with its signal's reason, at once, and the worker stops at its next step", async () => {
    let steps = 0;
    const answer = createAnswerer(globalThis.crypto.subtle);
    const { desk, workers } = deskWith(async (task, step) => {
      if (task.kind !== "open") return answer(task, step);
      for (steps = 0; steps < 100; steps += 1) await step(steps, 100);
      return [];
    });
    const wish = new AbortController();
    const reason = new Error("no longer wanted");
    const onProgress = () => wish.abort(reason);
    await expect(desk.ask(open, { signal: wish.signal, onProgress })).rejects.toBe(reason);
    expect(await desk.ask(read())).toMatchObject({ ok: true });
    expect(steps).toBeLessThan(5);
    expect(workers).toHaveLength(1);
  });

  test("is not even asked where it was given up before", async () => {
    const { desk, workers } = deskWith();
    const reason = new Error("never mind");
    await expect(desk.ask(read(), { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(workers).toHaveLength(0);
  });

  test("leaves the others waiting for theirs", async () => {
    const { desk } = deskWith();
    const wish = new AbortController();
    const first = desk.ask(read(), { signal: wish.signal });
    const second = desk.ask(read());
    wish.abort();
    await expect(first).rejects.toThrow(expect.objectContaining({ name: "AbortError" }));
    expect(await second).toMatchObject({ ok: true });
  });
});

describe("a worker that fails", () => {
  test("rejects all that wait, and the next question gets a new one", async () => {
    const answers: Answerer[] = [never];
    const workers: LocalWorker[] = [];
    const desk = createDesk(() => {
      const worker = new LocalWorker(answers.shift());
      workers.push(worker);
      return worker;
    });
    const waiting = [desk.ask(read()), desk.ask(read())];
    workers[0]?.say({ v: PROTOCOL, id: 1, progress: { done: 0, of: 1 } });
    await new Promise((resolve) => setImmediate(resolve));
    workers[0]?.dispatchEvent(new Event("error"));
    for (const each of waiting) await expect(each).rejects.toMatchObject({ fault: "crashed" });
    expect(workers[0]?.terminated).toBe(true);
    expect(await desk.ask(read())).toMatchObject({ ok: true });
  });

  test("before it has said anything is one that can't be had", async () => {
    const { desk, workers } = deskWith(never);
    const waiting = desk.ask(read());
    workers[0]?.dispatchEvent(Object.assign(new Event("error"), { message: "a mistake" }));
    await expect(waiting).rejects.toMatchObject({ fault: "unavailable" });
    const none = createDesk(() => {
      throw new Error("forbidden");
    });
    await expect(none.ask(read())).rejects.toMatchObject({ fault: "unavailable" });
  });

  test("because its script didn't come is a part that is missing", async () => {
    const { desk, workers } = deskWith(never);
    const waiting = desk.ask(read());
    workers[0]?.dispatchEvent(new Event("error"));
    await expect(waiting).rejects.toMatchObject({ fault: "part-missing" });
  });

  test("for want of a part goes on with other tasks, and is replaced where that part is asked for again", async () => {
    const answer: Answerer = (task) =>
      task.kind === "read"
        ? part(() => Promise.reject(new TypeError("not found")))
        : Promise.resolve({ ok: true });
    const workers: LocalWorker[] = [];
    const desk = createDesk(() => {
      const worker = new LocalWorker(workers.length === 0 ? answer : undefined);
      workers.push(worker);
      return worker;
    });
    await expect(desk.ask(read())).rejects.toMatchObject({ fault: "part-missing" });
    await desk.ask({ kind: "leave" });
    expect(workers).toHaveLength(1);
    expect(await desk.ask(read())).toMatchObject({ ok: true });
    expect(workers[0]?.terminated).toBe(true);
  });

  test("in a task says so, and goes on", async () => {
    const { desk, workers } = deskWith(() => Promise.reject(new Error("a mistake")));
    await expect(desk.ask(open)).rejects.toMatchObject({ fault: "crashed" });
    await expect(desk.ask(open)).rejects.toMatchObject({ fault: "crashed" });
    expect(workers).toHaveLength(1);
  });

  test("of another build is told apart", async () => {
    const { desk, workers } = deskWith(never);
    const waiting = desk.ask(read());
    workers[0]?.say({ v: PROTOCOL + 1, id: 1, answer: { ok: true } });
    await expect(waiting).rejects.toMatchObject({ fault: "version" });
    expect(workers[0]?.terminated).toBe(true);
  });

  test("that answers something else isn't believed", async () => {
    const { desk } = deskWith(() => Promise.resolve([]));
    await expect(desk.ask(read())).rejects.toMatchObject({ fault: "version" });
  });

  test("is replaced by one that knows which collection is open", async () => {
    const { desk, workers } = deskWith();
    await desk.ask(open);
    workers[0]?.dispatchEvent(new Event("error"));
    expect(await desk.ask(read())).toMatchObject({ ok: true });
    const { decisions } = open.whole;
    const decided = await desk.ask({ kind: "decide", decisions });
    expect(decided.dataset.sources.map(({ id }) => id)).toEqual(["article-1"]);
    expect(workers).toHaveLength(2);
  });
});

describe("a worker that is silent", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] }));
  afterEach(() => void vi.useRealTimers());

  test("for half a minute is given up", async () => {
    const { desk, workers } = deskWith(never);
    const waiting = desk.ask(read());
    vi.advanceTimersByTime(29_000);
    expect(workers[0]?.terminated).toBe(false);
    vi.advanceTimersByTime(1000);
    await expect(waiting).rejects.toMatchObject({ fault: "hangs" });
    expect(workers[0]?.terminated).toBe(true);
  });

  test("because nothing was asked may be so", async () => {
    const { desk, workers } = deskWith();
    await desk.ask(read());
    vi.advanceTimersByTime(120_000);
    expect(workers[0]?.terminated).toBe(false);
  });

  test("is given up too when its question was", async () => {
    const { desk, workers } = deskWith(never);
    const wish = new AbortController();
    const waiting = desk.ask(read(), { signal: wish.signal });
    await new Promise((resolve) => setImmediate(resolve));
    wish.abort(new Error("never mind"));
    await expect(waiting).rejects.toThrow("never mind");
    vi.advanceTimersByTime(30_000);
    expect(workers[0]?.terminated).toBe(true);
  });
});

test("a file that takes the worker down doesn't keep the next one from being read", async () => {
  const workers: LocalWorker[] = [];
  const desk = createDesk(() => {
    const worker = new LocalWorker(workers.length === 0 ? never : undefined);
    workers.push(worker);
    return worker;
  });
  const first = desk.ask(read());
  workers[0]?.say({ v: PROTOCOL, id: 1, progress: { done: 0, of: 1 } });
  await new Promise((resolve) => setImmediate(resolve));
  workers[0]?.dispatchEvent(new Event("error"));
  await expect(first).rejects.toMatchObject({ fault: "crashed" });
  expect(await desk.ask(read())).toMatchObject({ ok: true });
});
