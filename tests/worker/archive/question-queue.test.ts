import { expect, test } from "vitest";
import type { Question } from "#src/archive/questions.ts";
import { createQuestionQueue } from "#src/worker/archive/question-queue.ts";
import { NO_CHOICES } from "#src/archive/questions.ts";

const count: Question = { kind: "count", choices: NO_CHOICES, window: undefined };
const chosen: Question = { kind: "chosen", choices: NO_CHOICES, window: undefined };
const detail: Question = { kind: "detail", id: "a" };

function order(questions: readonly Question[], removed: readonly number[] = []): readonly number[] {
  const queue = createQuestionQueue();
  for (const [id, question] of questions.entries()) queue.add({ id, question });
  for (const id of removed) queue.remove(id);
  const ids: number[] = [];
  for (let next = queue.next(); next !== undefined; next = queue.next()) ids.push(next.id);
  expect(queue.isEmpty()).toBe(true);
  return ids;
}

test("what a reader looks at comes before what only counts", () => {
  expect(order([chosen, count, detail])).toEqual([2, 1, 0]);
});

test("of several of a kind the newest comes first", () => {
  expect(order([count, count, count])).toEqual([2, 1, 0]);
});

test("one that is taken back is not begun with", () => {
  expect(order([count, detail, count], [0, 1])).toEqual([2]);
});
