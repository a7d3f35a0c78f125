import { expect, test } from "vitest";
import type { PictureQuestion, Question } from "#src/archive/questions.ts";
import { answersTo } from "#src/data/answers-to.ts";
import { NO_CHOICES } from "#src/archive/questions.ts";
import { daily, inventedFile } from "#tests/worker/archive/invented-file.ts";
import { complete, opened, PICTURE } from "#tests/worker/archive/opened-archive.ts";

/** What was asked of an archive of a few days, and how many answers came. */
async function put<K extends Question["kind"]>(
  ...questions: readonly Extract<Question, { readonly kind: K }>[]
) {
  const { archive, worker } = await opened(inventedFile(daily(30)));
  await complete(archive);
  const counts: number[] = [];
  for (const question of questions) {
    let count = 0;
    const { signal } = new AbortController();
    for await (const answer of answersTo<K>(archive, question, signal)) {
      expect(answer).toBeDefined();
      count += 1;
    }
    counts.push(count);
  }
  return {
    counts,
    asked: worker.received.filter((said) => JSON.stringify(said).includes('"ask"')),
  };
}

const others: PictureQuestion = { ...PICTURE, choices: { ...NO_CHOICES, kinds: ["meeting"] } };

test("a picture is shown before its titles are read", async () => {
  expect((await put<"picture">(PICTURE)).counts).toEqual([2]);
});

test("where all titles are known, there is nothing to wait for", async () => {
  expect((await put<"picture">(PICTURE, others)).counts).toEqual([2, 1]);
});

test("where it is moved to what has no titles yet, they follow as well", async () => {
  const moved = { ...PICTURE, from: 12, to: 22 };
  const { counts, asked } = await put<"picture">(PICTURE, moved);
  expect(counts[0]).toBe(2);
  // one question for each answer
  expect(asked).toHaveLength(counts.reduce((sum, count) => sum + count, 0));
});

test("any other question is asked once", async () => {
  const { counts, asked } = await put<"count">({
    kind: "count",
    choices: NO_CHOICES,
    window: undefined,
  });
  expect(counts).toEqual([1]);
  expect(asked).toHaveLength(1);
});
