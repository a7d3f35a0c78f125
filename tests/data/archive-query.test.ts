import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { describe, expect, test, vi } from "vitest";
import { archiveQuery } from "#src/data/archive-query.ts";
import { isArchive, isArchiveAddress, IsArchiveError } from "#src/data/archive-address.ts";
import { collectionQuery } from "#src/data/collection-query.ts";
import { ArchiveFaultError } from "#src/archive/archive-file.ts";
import { fileFrom } from "#tests/support/collection.ts";
import { daily, inventedFile } from "#tests/worker/archive/invented-file.ts";
import { LocalArchiveWorker } from "#tests/worker/archive/local-archive-worker.ts";

const ADDRESS = "https://read.example/archive.parquet";

function query() {
  const workers: LocalArchiveWorker[] = [];
  const makeWorker = () => {
    const worker = new LocalArchiveWorker(async () => inventedFile(daily(30)));
    workers.push(worker);
    return worker;
  };
  return { workers, query: archiveQuery(ADDRESS, { makeWorker }) };
}

test("an archive is opened once for all that show it, and its worker ends when it is forgotten", async () => {
  const { workers, query: asked } = query();
  const client = new QueryClient();
  const archive = await client.fetchQuery(asked);
  expect(await client.fetchQuery(asked)).toBe(archive);
  expect(workers).toHaveLength(1);
  expect(workers[0]?.terminated).toBe(false);
  client.removeQueries({ queryKey: asked.queryKey });
  expect(workers[0]?.terminated).toBe(true);
});

test("opened anew, it takes the place of the one before, whose worker ends then", async () => {
  const { workers, query: asked } = query();
  const client = new QueryClient();
  const observer = new QueryObserver(client, asked);
  const stop = observer.subscribe(() => undefined);
  const { data: before } = await observer.refetch();
  const { data: after } = await observer.refetch();
  expect(after).not.toBe(before);
  expect(workers.map(({ terminated }) => terminated)).toEqual([
    ...workers.slice(1).map(() => true),
    false,
  ]);
  stop();
});

test("one that can't be opened fails with its fault, once", async () => {
  let opened = 0;
  const makeWorker = () =>
    new LocalArchiveWorker(() => {
      opened += 1;
      return Promise.reject(new ArchiveFaultError({ kind: "empty", detail: "" }));
    });
  const asked = archiveQuery(ADDRESS, { makeWorker });
  await expect(new QueryClient().fetchQuery(asked)).rejects.toThrow(ArchiveFaultError);
  expect(opened).toBe(1);
});

describe("what is opened as an archive", () => {
  test.each([
    "https://read.example/a.parquet",
    "https://read.example/A.PARQUET?key=1",
    "https://read.example/wars/manifest.json",
    "https://read.example/wars.manifest.json",
  ])("by its address: %s", (url) => expect(isArchiveAddress(url)).toBe(true));

  test.each([
    "https://read.example/data/timeline.json",
    "https://read.example/parquet",
    "https://read.example/?file=a.parquet",
    "https://read.example/notmanifest.json.txt",
  ])("not by its address: %s", (url) => expect(isArchiveAddress(url)).toBe(false));

  const many = (count: number) =>
    fileFrom({ events: Array.from({ length: count }, (_, n) => ({ id: `e-${n}` })) });

  test("a list of files, and a data file of very many events, but none whose frame is wrong", () => {
    expect(isArchive({ format: "dateline-manifest/1", files: [] })).toBe(true);
    expect(isArchive(many(1501))).toBe(true);
    expect(isArchive(many(1500))).toBe(false);
    expect(isArchive({ ...many(1501), title: 7 })).toBe(false);
    expect(isArchive(null)).toBe(false);
  });

  test.each([JSON.stringify(many(1501)), '{"format":"dateline-manifest/1"}', "PAR1\u0015\u0004"])(
    "is told apart when it is fetched as a data file",
    async (body) => {
      vi.stubGlobal("fetch", () => Promise.resolve(new Response(body)));
      const fetched = new QueryClient().fetchQuery(collectionQuery("https://read.example/data"));
      await expect(fetched).rejects.toThrow(IsArchiveError);
    },
  );

  test("so is one that is too long to be read in the page, before it is fetched", async () => {
    let isCancelled = false;
    const body = new ReadableStream({
      cancel() {
        isCancelled = true;
      },
    });
    const headers = { "Content-Length": "30000001" };
    vi.stubGlobal("fetch", () => Promise.resolve(new Response(body, { headers })));
    const fetched = new QueryClient().fetchQuery(collectionQuery("https://read.example/data"));
    await expect(fetched).rejects.toThrow(IsArchiveError);
    expect(isCancelled).toBe(true);
  });
});
