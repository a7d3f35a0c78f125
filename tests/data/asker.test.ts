import { expect, test } from "vitest";
import type { CountQuestion } from "#src/archive/questions.ts";
import { createAsker, keyOf } from "#src/data/asker.ts";
import { NO_CHOICES } from "#src/archive/questions.ts";
import { deferred, later } from "#tests/worker/archive/deferred.ts";

const until = (to: number): CountQuestion => ({
  kind: "count",
  choices: NO_CHOICES,
  window: { from: 0, to },
});

/** An archive that answers when the test says so; each answer is the last day asked for. */
function slowArchive() {
  const asked: {
    readonly signal: AbortSignal;
    readonly answer: () => Promise<void>;
    readonly fail: () => Promise<void>;
  }[] = [];
  const ask = (question: CountQuestion, signal: AbortSignal): Promise<number> => {
    const { promise, resolve, reject } = deferred<number>();
    const to = question.window?.to ?? 0;
    const settle = (how: () => void) => () => {
      how();
      return later();
    };
    asked.push({
      signal,
      answer: settle(() => resolve(to)),
      fail: settle(() => reject(new Error(`no answer to ${to}`))),
    });
    signal.addEventListener("abort", () => reject(new Error("given up")));
    return promise;
  };
  const asker = createAsker<"count">(async function* answers(question, signal) {
    yield await ask(question, signal);
  });
  const seen: (number | undefined)[] = [];
  asker.subscribe(() => seen.push(asker.state().latest?.answer));
  return { asker, asked, seen };
}

test("an answer is shown with its question, and stays until the next is there", async () => {
  const { asker, asked } = slowArchive();
  expect(asker.state()).toEqual({ latest: undefined, error: undefined });
  asker.want(until(1), 0);
  await asked[0]?.answer();
  expect(asker.state().latest).toEqual({ question: until(1), answer: 1, revision: 0 });
  asker.want(until(2), 0);
  expect(asker.state().latest?.answer).toBe(1);
  await asked[1]?.answer();
  expect(asker.state().latest?.answer).toBe(2);
});

test("the same question, made anew, is asked once; of more events it is asked again", () => {
  const { asker, asked } = slowArchive();
  asker.want(until(1), 0);
  asker.want(until(1), 0);
  expect(asked).toHaveLength(1);
  asker.want(until(1), 1);
  expect(asked).toHaveLength(2);
});

test("of several that wait the first goes on and the last is asked; those between are given up", async () => {
  const { asker, asked, seen } = slowArchive();
  for (const to of [1, 2, 3, 4]) asker.want(until(to), 0);
  expect(asked.map(({ signal }) => signal.aborted)).toEqual([false, true, true, false]);
  await asked[0]?.answer();
  expect(asker.state().latest?.answer).toBe(1);
  await asked[3]?.answer();
  expect(seen).toEqual([1, 4]);
  expect(asker.state().error).toBeUndefined();
});

test("an earlier question never takes the place of a later one's answer", async () => {
  const { asker, asked, seen } = slowArchive();
  asker.want(until(1), 0);
  asker.want(until(2), 0);
  await asked[1]?.answer();
  expect(asked[0]?.signal.aborted).toBe(true);
  await asked[0]?.answer();
  expect(seen).toEqual([2]);
});

test("a question that fails says so, beside the answer that was there", async () => {
  const { asker, asked } = slowArchive();
  asker.want(until(1), 0);
  await asked[0]?.answer();
  asker.want(until(2), 0);
  await asked[1]?.fail();
  expect(asker.state().latest?.answer).toBe(1);
  expect(asker.state().error?.message).toBe("no answer to 2");
  asker.want(until(3), 0);
  await asked[2]?.answer();
  expect(asker.state().error).toBeUndefined();
});

test("whoever rests waits for nothing, and may ask the same again", async () => {
  const { asker, asked, seen } = slowArchive();
  asker.want(until(1), 0);
  asker.rest();
  expect(asked[0]?.signal.aborted).toBe(true);
  asker.want(until(1), 0);
  await asked[1]?.answer();
  expect(seen).toEqual([1]);
});

test("a first answer is shown until the whole one is there, unless something newer is", async () => {
  const gate = deferred();
  const asker = createAsker<"count">(async function* answers(question) {
    const to = question.window?.to ?? 0;
    yield -to;
    if (to === 1) await gate.promise;
    yield to;
  });
  const seen: (number | undefined)[] = [];
  asker.subscribe(() => seen.push(asker.state().latest?.answer));
  asker.want(until(1), 0);
  await later();
  expect(seen).toEqual([-1]);
  asker.want(until(2), 0);
  await later();
  gate.resolve();
  await later();
  expect(seen).toEqual([-1, -2, 2]);
});

test("questions are told apart by every value, days without limit too", () => {
  const key = (from: number, to: number) =>
    keyOf({ kind: "in-view", choices: NO_CHOICES, window: { from, to } }, 1);
  expect(key(1, 2)).toBe(key(1, 2));
  const others = [key(1, 3), key(Number.NEGATIVE_INFINITY, 2), key(Number.POSITIVE_INFINITY, 2)];
  expect(new Set([key(1, 2), ...others]).size).toBe(4);
});
