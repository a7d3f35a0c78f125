import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readActorsFile } from "#src/cli/actors-file.ts";

const folder = mkdtemp(join(tmpdir(), "dateline-"));
afterAll(async () => rm(await folder, { recursive: true, force: true }));

async function read(content: string) {
  const file = join(await folder, "actors.json");
  await writeFile(file, content);
  const reading = await readActorsFile(file);
  const messages = reading.ok ? [] : reading.messages;
  return { reading, messages: messages.map((line) => line.replace(file, "actors.json")) };
}

test("other names and forms may be left out", async () => {
  const { reading } = await read('[{"id": "ida", "kind": "person", "name": {"de": "Ida"}}]');
  expect(reading).toEqual({
    ok: true,
    actors: [{ id: "ida", kind: "person", name: { de: "Ida" }, aliases: {}, inflections: {} }],
  });
});

describe("what is wrong is named with its line and column", () => {
  test("a file that is no JSON", async () => {
    const { messages } = await read('[\n  {"id": "ida",, "kind": "person"}\n]');
    expect(messages).toEqual([expect.stringMatching(/^actors\.json:2:16: is not JSON/u)]);
  });

  test("every field that is none of an actor's", async () => {
    const { messages } = await read(
      '[\n  {"id": "ida", "kind": "queen", "name": {"de": "Ida"}},\n  {"id": 5, "kind": "person",\n   "name": {"de": "Karl"}}\n]',
    );
    expect(messages).toEqual([
      expect.stringMatching(/^actors\.json:2:25: 0\.kind: /u),
      expect.stringMatching(/^actors\.json:3:10: 1\.id: /u),
    ]);
  });

  test("a list that is none", async () => {
    const { messages } = await read("{}");
    expect(messages).toEqual([expect.stringMatching(/^actors\.json:1:1: the file: /u)]);
  });

  test("a file that is missing", async () => {
    const reading = await readActorsFile(join(await folder, "gone.json"));
    expect(reading).toEqual({
      ok: false,
      messages: [expect.stringMatching(/gone\.json: is not there/u)],
    });
  });
});
