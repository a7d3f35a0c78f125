import { QueryClient } from "@tanstack/react-query";
import { expect, it, vi } from "vitest";
import { collectionOf, collectionQuery } from "#src/data/collection-query.ts";
import { FileFaultError } from "#src/data/fetch-json.ts";
import { dated, fileFrom } from "#tests/support/collection.ts";

const URL_OF_FILE = "https://read.example/timeline.json";
const at = (id: string, edtf: string) => ({ id, claims: [{ when: { text: dated(edtf) } }] });
const file = fileFrom({ events: [at("later", "2025"), at("sooner", "2024")] });

/** Answers every request with this body. */
function serve(body: string) {
  const fetching = vi.fn<typeof fetch>(() => Promise.resolve(new Response(body)));
  vi.stubGlobal("fetch", fetching);
  return fetching;
}

it("a file is a collection in the order of its places, with its events by id", () => {
  const { records, byId } = collectionOf(file);
  expect(records.map(({ event }) => event.id)).toEqual(["sooner", "later"]);
  expect(byId.get("later")?.event.title).toEqual({ en: "Title of later" });
});

it("what was left out stands beside what works, and can be searched no more", () => {
  const spoiled = fileFrom({ events: [at("later", "2025"), at("sooner", "someday")] });
  const { records, problems, search } = collectionOf(spoiled);
  expect(records.map(({ event }) => event.id)).toEqual(["later"]);
  expect(problems.map(({ reason }) => reason)).toEqual(["bad-date", "no-evidence"]);
  expect([...(search("title") ?? [])]).toEqual(["later"]);
});

it("a file with another frame is a fault that names the field", () => {
  expect(() => collectionOf({ ...file, claims: "none" })).toThrow(
    expect.objectContaining({ fault: { kind: "frame", field: "claims" } }),
  );
});

it("the file is asked for once, and kept", async () => {
  const fetching = serve(JSON.stringify(file));
  const client = new QueryClient();
  const first = await client.fetchQuery(collectionQuery(URL_OF_FILE));
  expect(await client.fetchQuery(collectionQuery(URL_OF_FILE))).toBe(first);
  expect(fetching).toHaveBeenCalledOnce();
});

it("another file is another request", async () => {
  const fetching = serve(JSON.stringify(file));
  const client = new QueryClient();
  await client.fetchQuery(collectionQuery(URL_OF_FILE));
  await client.fetchQuery(collectionQuery(`${URL_OF_FILE}?other`));
  expect(fetching.mock.calls.map(([url]) => url)).toEqual([URL_OF_FILE, `${URL_OF_FILE}?other`]);
});

it("a failed reading is asked for once, and again only when the reader wants it", async () => {
  const fetching = serve("[oops");
  const client = new QueryClient();
  const query = collectionQuery(URL_OF_FILE);
  await expect(client.fetchQuery(query)).rejects.toThrow(FileFaultError);
  expect(fetching).toHaveBeenCalledOnce();
  serve(JSON.stringify(file));
  expect((await client.fetchQuery(query)).records).toHaveLength(2);
});
