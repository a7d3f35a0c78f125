/** Columns with words of their own in every row: what is kept of them has an end. */
import { parquetWriteBuffer } from "hyparquet-writer";
import { expect, test } from "vitest";
import { KINDS } from "#src/domain/vocabulary.ts";
import { createNameBook } from "#src/formats/parquet/name-book.ts";
import { readFileWords } from "#src/formats/parquet/file-words.ts";
import { createProblemBook } from "#src/formats/parquet/problem-book.ts";
import { days, lists, words } from "./foreign-file.ts";
import { allBatches, listAt, opened } from "./made-archive.ts";

const MOST_NAMES = 100_000;

test("a file has as many actors as can be kept, and it is said that there are more", () => {
  const problems = createProblemBook();
  const book = createNameBook(readFileWords(undefined), problems);
  for (let n = 0; n < MOST_NAMES; n += 1) book.actor(`n${n}`);
  expect(problems.all()).toEqual([]);
  expect(book.actor("one more")).toBe(-1);
  expect(book.actor("n7")).toBe(7);
  expect(book.names().actors).toHaveLength(MOST_NAMES);
  expect(problems.all()).toEqual([{ reason: "bad-value", detail: "actors", events: 1 }]);
});

test("words that are forgotten from group to group stay what they are", async () => {
  const count = 60_000;
  const all = <T>(valueOf: (n: number) => T) =>
    Array.from({ length: count + 2 }, (_, n) => valueOf(n));
  const isLast = (n: number) => n >= count;
  const columns = [
    words("title", ...all((n) => `T${n}`)),
    days("begin", ...all((n) => n)),
    words("kind", ...all((n) => (isLast(n) ? "meeting" : `kind ${n}`))),
    lists("actors", ...all((n) => (isLast(n) ? ["Nr. 0"] : [`Nr. ${n}`]))),
  ];
  const bytes = parquetWriteBuffer({
    schema: [{ name: "root", num_children: 4 }, ...columns.flatMap(({ schema }) => schema)],
    columnData: columns.map(({ name, data }) => ({ name, data: [...data] })),
    rowGroupSize: [count, 2],
  });
  const [first, last] = await allBatches(await opened(new Uint8Array(bytes)));
  expect(first?.kind[7]).toBe(KINDS.indexOf("other"));
  expect(first && listAt(first.actors, 7)).toEqual([7]);
  expect([...(last?.kind ?? [])]).toEqual([KINDS.indexOf("meeting"), KINDS.indexOf("meeting")]);
  expect(last && listAt(last.actors, 1)).toEqual([0]);
});
