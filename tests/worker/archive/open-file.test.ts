import { describe, expect, test, vi } from "vitest";
import type { ArchivePlace } from "#src/worker/archive/archive-protocol.ts";
import { openFile } from "#src/worker/archive/open-file.ts";
import { openArchive } from "#src/worker/archive/open-archive.ts";
import { collectionOf } from "#src/data/collection-query.ts";
import { isoOfDay } from "#src/domain/calendar.ts";
import { madeRow, written } from "#tests/formats/parquet/made-archive.ts";
import { dated, fileFrom } from "#tests/support/collection.ts";
import { NO_CHOICES } from "#src/archive/questions.ts";
import { LocalArchiveWorker } from "./local-archive-worker.ts";
import { complete, until } from "./opened-archive.ts";

const COUNT = { kind: "count", choices: NO_CHOICES, window: undefined } as const;

function parquet(first: number, count: number): Promise<Uint8Array> {
  return written(
    Array.from({ length: count }, (_, n) => {
      const day = first + n;
      return madeRow({
        id: `event-${day}`,
        title: { en: day % 2 === 0 ? "An even meeting" : "An odd quarrel" },
        bounds: { beginEarliest: day, beginLatest: day, endEarliest: day, endLatest: day },
        actors: ["Anna"],
      });
    }),
  );
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A server with these files, by their paths; it gives whole files, and parts of them where it `cuts`. */
function serve(files: Readonly<Record<string, Uint8Array>>, cuts = true) {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (url: string, { headers }: RequestInit = {}) => {
    const path = new URL(url).pathname;
    asked.push(path);
    const file = files[path];
    if (file === undefined) return new Response(null, { status: 404 });
    const range = /bytes=(\d+)-(\d+)/u.exec(new Headers(headers).get("Range") ?? "");
    if (!cuts || range === null) return new Response(file.slice());
    const [from, to] = [Number(range[1]), Math.min(Number(range[2]) + 1, file.length)];
    return new Response(file.slice(from, to), {
      status: 206,
      headers: { "Content-Range": `bytes ${from}-${to - 1}/${file.length}` },
    });
  });
  return asked;
}

const at = (path: string): ArchivePlace => ({ url: `https://read.example${path}` });
const opened = (place: ArchivePlace, window?: { from: number; to: number }) =>
  openArchive(place, { window, makeWorker: () => new LocalArchiveWorker(openFile) });

describe("a Parquet file", () => {
  test.each([true, false])("from a server that gives parts: %s", async (cuts) => {
    serve({ "/a.parquet": await parquet(0, 300) }, cuts);
    const archive = await opened(at("/a.parquet"));
    await complete(archive);
    expect(archive.state()).toMatchObject({ events: 300, extent: { from: 0, to: 299 } });
    expect(await archive.ask(COUNT)).toBe(300);
    const odd = { ...COUNT, choices: { ...NO_CHOICES, q: "quar", actors: ["anna"] } };
    expect(await archive.ask(odd)).toBe(150);
    const found = await archive.ask({ kind: "find", choices: NO_CHOICES, id: "event-200" });
    expect(found).toMatchObject({
      rank: 200,
      event: { text: { title: { en: "An even meeting" } } },
    });
    const detail = await archive.ask({ kind: "detail", id: "event-7" });
    const { byId, problems } = collectionOf(detail?.dataset);
    expect(problems).toEqual([]);
    expect(byId.get("event-7")?.event.title).toEqual({ en: "An odd quarrel" });
  });

  test("whatever its address is called, or of the reader's own", async () => {
    const file = await parquet(0, 3);
    serve({ "/data": file });
    const places = [at("/data"), { name: "my.file", bytes: new Blob([file.slice()]) }];
    for (const place of [...places, { name: "a", bytes: file.slice().buffer }]) {
      const archive = await opened(place);
      await complete(archive);
      expect(archive.state().events).toBe(3);
    }
  });
});

describe("a list of files", () => {
  const files = [0, 1000, 2000].map((first) => ({
    url: `${first}.parquet`,
    from: isoOfDay(first),
    to: isoOfDay(first + 99),
    events: 100,
  }));
  const manifest = (more: readonly unknown[] = []) =>
    bytesOf(
      JSON.stringify({
        format: "dateline-manifest/1",
        title: { en: "All" },
        files: [...files, ...more],
      }),
    );
  const served = async (more?: readonly unknown[]) =>
    serve({
      "/by-year/manifest.json": manifest(more),
      "/by-year/0.parquet": await parquet(0, 100),
      "/by-year/1000.parquet": await parquet(1000, 100),
      "/by-year/2000.parquet": await parquet(2000, 100),
    });

  test("only those in view are fetched, and others when they come into view", async () => {
    const asked = await served();
    const archive = await opened(at("/by-year/manifest.json"), { from: 1010, to: 1020 });
    await complete(archive);
    expect(new Set(asked)).toEqual(new Set(["/by-year/manifest.json", "/by-year/1000.parquet"]));
    expect(archive.state()).toMatchObject({ events: 100, filesLeft: 2, head: { events: 300 } });
    const odd = { ...COUNT, choices: { ...NO_CHOICES, q: "odd" } };
    expect(await archive.ask(odd)).toBe(50);
    const find = { kind: "find", choices: NO_CHOICES, id: "event-50" } as const;
    expect(await archive.ask(find)).toBeUndefined();
    archive.look({ from: 50, to: 1020 });
    await until(archive, ({ filesLeft }) => filesLeft === 1);
    await complete(archive);
    expect(asked).not.toContain("/by-year/2000.parquet");
    expect(await archive.ask(COUNT)).toBe(200);
    expect(await archive.ask(odd)).toBe(100);
    expect((await archive.ask(find))?.rank).toBe(50);
  });

  test("one that is missing is told, and the others are there", async () => {
    await served([{ url: "lost.parquet", from: isoOfDay(0), to: isoOfDay(9), events: 70 }]);
    const archive = await opened(at("/by-year/manifest.json"));
    await complete(archive);
    expect(archive.state()).toMatchObject({ events: 300, filesLeft: 0 });
    expect(archive.state().problems).toEqual([
      expect.objectContaining({ reason: "file-missing", events: 70 }),
    ]);
  });

  test("on no server there are no others beside it", async () => {
    const place = { name: "manifest.json", bytes: manifest().slice().buffer };
    await expect(opened(place)).rejects.toMatchObject({ fault: { kind: "manifest" } });
  });
});

describe("a data file of many events", () => {
  const events = Array.from({ length: 2000 }, (_, n) => ({
    id: `event-${n}`,
    claims: [{ actors: ["anna"], when: { text: dated(`2024-0${1 + (n % 9)}`) } }],
  }));

  test("is asked like any other archive", async () => {
    serve({ "/timeline.json": bytesOf(`\uFEFF ${JSON.stringify(fileFrom({ events }))}`) });
    const archive = await opened(at("/timeline.json"));
    await complete(archive);
    expect(archive.state()).toMatchObject({
      events: 2000,
      head: { title: { en: "A small collection" } },
    });
    const north = { ...COUNT, choices: { ...NO_CHOICES, actors: ["north"], q: "1999" } };
    expect(await archive.ask(north)).toBe(1);
  });
});

describe("what can't be opened", () => {
  test.each([
    ["nothing there", undefined, "not-found"],
    ["an empty file", "", "empty"],
    ["a page of a website", "<!doctype html><title>Not here</title>", "not-parquet"],
    ["broken JSON", '{"format": "dateline/1", "eve', "not-json"],
    ["other JSON", "[1, 2, 3]", "not-parquet"],
    ["a data file with a wrong frame", '{"format": "dateline/1"}', "frame"],
    ["a data file without events", JSON.stringify(fileFrom({ events: [] })), "empty"],
    ["a list without files", '{"format": "dateline-manifest/1", "files": "all"}', "manifest"],
    ["a Parquet file that is cut off", "PAR1 and then it ends", "cut-off"],
  ])("%s", async (_, text, kind) => {
    serve(text === undefined ? {} : { "/a": bytesOf(text) });
    await expect(opened(at("/a"))).rejects.toMatchObject({ fault: { kind } });
  });

  test("a list of files that is no JSON is told with the place", async () => {
    serve({ "/a": bytesOf('{\n  "format": "dateline-manifest/1"\n  "files": []\n}') });
    const fault = { kind: "not-json", line: 3, column: 3 };
    await expect(opened(at("/a"))).rejects.toMatchObject({ fault });
  });

  test("a server that can't be reached", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("no line")));
    await expect(opened(at("/a"))).rejects.toMatchObject({ fault: { kind: "unreachable" } });
  });
});
