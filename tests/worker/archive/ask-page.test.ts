import { expect, test } from "vitest";
import { askPage } from "#src/worker/archive/ask-page.ts";
import { Talker } from "#tests/fuzz/talker.ts";

const ADDRESS = "https://read.example/a.parquet";

function asked() {
  const page = new Talker();
  return { page, answer: askPage(page)(ADDRESS, {}) };
}

test("what the page tells is an answer like a server's", async () => {
  const { page, answer } = asked();
  expect(page.heard).toEqual([{ id: 1, url: ADDRESS, method: "GET", range: undefined }]);
  page.say({ id: 1, status: 206, headers: [["content-length", "2"]] });
  page.say({ id: 1, bytes: Uint8Array.from([7, 8]) });
  page.say({ id: 1, end: true });
  const response = await answer;
  expect(response.status).toBe(206);
  expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([7, 8]);
});

test.each([
  ["a number that no answer has", { id: 1, status: 7, headers: [] }],
  ["a name that no header has", { id: 1, status: 200, headers: [["", "a"]] }],
  ["no answer before its end", { id: 1, end: true }],
  ["that it failed", { id: 1, failed: true }],
])("a page that tells %s ends the request", async (_, reply) => {
  const { page, answer } = asked();
  page.say(reply);
  await expect(answer).rejects.toThrow(TypeError);
});
