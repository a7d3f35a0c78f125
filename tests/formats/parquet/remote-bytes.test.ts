import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { afterEach, expect, test } from "vitest";
import { ArchiveFaultError } from "#src/archive/archive-file.ts";
import { openParquet } from "#src/formats/parquet/open-parquet.ts";
import { openRemoteBytes, type RemoteReading } from "#src/formats/parquet/remote-bytes.ts";
import { allBatches, eventsIn, madeRows, written } from "./made-archive.ts";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.closeAllConnections();
});

interface Asked {
  readonly method: string;
  readonly range: string;
}

type Answering = (request: IncomingMessage, response: ServerResponse) => void;

/** Serves what `answer` says, and notes what was asked. */
async function served(answer: Answering): Promise<{ url: string; asked: Asked[] }> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    asked.push({ method: request.method ?? "", range: request.headers.range ?? "" });
    answer(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { url: `http://127.0.0.1:${address.port}/invented.parquet`, asked };
}

/** As a server with ranges does. */
function ranged(bytes: () => Uint8Array, headers: Record<string, string> = {}): Answering {
  return (request, response) => {
    const whole = bytes();
    const [, from, to] = /^bytes=(\d+)-(\d+)$/u.exec(request.headers.range ?? "") ?? [];
    if (from === undefined) return void response.end(whole);
    if (Number(from) >= whole.length) return void response.writeHead(416).end();
    const last = Math.min(whole.length - 1, Number(to));
    response.writeHead(206, {
      "Content-Range": `bytes ${from}-${last}/${whole.length}`,
      ...headers,
    });
    response.end(whole.subarray(Number(from), last + 1));
  };
}

function remote(url: string, reading: Partial<RemoteReading> = {}) {
  return openRemoteBytes(url, { fetch, ...reading });
}

async function faultOf(promise: Promise<unknown>): Promise<unknown> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof ArchiveFaultError ? error.fault : error;
}

const LARGE = await written(madeRows(20_000));

test("of a large file only what is asked for is fetched", async () => {
  const { url, asked } = await served(ranged(() => LARGE));
  const bytes = await remote(url);
  const file = await openParquet(bytes, "invented.parquet");
  expect(eventsIn(await allBatches(file))).toBe(20_000);
  const fetched = asked
    .map(({ range }) => /(\d+)-(\d+)/u.exec(range) ?? [])
    .reduce((sum, [, from, to]) => sum + Number(to) - Number(from) + 1, 0);
  expect(bytes).toMatchObject({ length: LARGE.length, whole: false });
  // the begin of the file, its end, and what lies between two columns
  expect(fetched).toBeLessThan(file.head.bytes + 3 * 65_536);
  expect(fetched).toBeLessThan(LARGE.length);
  expect(asked.every(({ range }) => range !== "")).toBe(true);
  expect((await file.texts([19_999]))[0]?.id).toBe("event-19999");
});

test("a server that gives no parts is taken at one go, and it is said", async () => {
  const { url, asked } = await served((_, response) => void response.end(LARGE));
  let came = 0;
  const bytes = await remote(url, { onBytes: (more) => (came += more) });
  const file = await openParquet(bytes, "invented.parquet");
  expect(eventsIn(await allBatches(file))).toBe(20_000);
  expect(file.problems()).toMatchObject([{ reason: "whole-file", events: 0 }]);
  expect(came).toBe(LARGE.length);
  expect(asked).toHaveLength(1);
});

test("a file that is too large to be taken at one go is not", async () => {
  const { url } = await served((_, response) => void response.end(LARGE));
  expect(await faultOf(remote(url, { mostAtOnce: 1000 }))).toMatchObject({ kind: "too-large" });
  const unknown = await served((_, response) => {
    response.write(LARGE.subarray(0, 100_000));
    response.end(LARGE.subarray(100_000));
  });
  expect(await faultOf(remote(unknown.url, { mostAtOnce: 1000 }))).toMatchObject({
    kind: "too-large",
  });
});

test("a server that hides how long the file is is asked for its head", async () => {
  const { url, asked } = await served((request, response) => {
    if (request.method === "HEAD") {
      return void response.writeHead(200, { "Content-Length": LARGE.length }).end();
    }
    const [, from, to] = /^bytes=(\d+)-(\d+)$/u.exec(request.headers.range ?? "") ?? [];
    response.writeHead(206).end(LARGE.subarray(Number(from), Number(to) + 1));
  });
  const bytes = await remote(url);
  expect(bytes.length).toBe(LARGE.length);
  expect(asked.map(({ method }) => method)).toEqual(["GET", "HEAD"]);
  expect(await bytes.read(100_000, 100_010)).toEqual(LARGE.slice(100_000, 100_010));
});

test("a file that becomes another one is not mixed with the first", async () => {
  let version = 1;
  const { url } = await served((request, response) =>
    ranged(() => LARGE, { ETag: `"${version}"` })(request, response),
  );
  const bytes = await remote(url);
  const file = await openParquet(bytes, "invented.parquet");
  version = 2;
  expect(await faultOf(bytes.read(100_000, 100_010))).toEqual({
    kind: "cut-off",
    detail: "changed",
  });
  expect(eventsIn(await allBatches(file))).toBe(0);
  expect(file.problems()).toMatchObject([{ reason: "part-unreadable", events: 20_000 }]);
});

test("what is not there, or can't be reached, is said", async () => {
  const { url } = await served((_, response) => void response.writeHead(404).end());
  expect(await faultOf(remote(url))).toEqual({ kind: "not-found", detail: "404" });
  expect(await faultOf(remote("http://127.0.0.1:9/"))).toMatchObject({ kind: "unreachable" });
  const empty = await served(ranged(() => new Uint8Array()));
  expect(await faultOf(remote(empty.url).then((bytes) => openParquet(bytes, "x")))).toMatchObject({
    kind: "empty",
  });
});

test("a request that fails once is made again", async () => {
  let failures = 1;
  const { url } = await served((request, response) => {
    if (failures > 0) {
      failures -= 1;
      return void response.writeHead(503).end();
    }
    ranged(() => LARGE)(request, response);
  });
  expect((await remote(url)).length).toBe(LARGE.length);
});

test("a reading that is given up ends with the reason", async () => {
  const { url } = await served(() => {});
  const end = new AbortController();
  const opening = remote(url, { signal: end.signal });
  end.abort(new Error("enough"));
  await expect(opening).rejects.toThrow("enough");
});

test("a server that sends more than was asked for is heard no longer than that", async () => {
  let endless = false;
  let sent = 0;
  const { url } = await served((request, response) => {
    if (!endless) return ranged(() => LARGE)(request, response);
    response.writeHead(206, { "Content-Range": `bytes 100000-100009/${LARGE.length}` });
    const more = () => {
      while (!response.destroyed && sent < 400_000_000) {
        sent += 65_536;
        if (!response.write(LARGE.subarray(0, 65_536))) return void response.once("drain", more);
      }
      response.end();
    };
    more();
  });
  const bytes = await remote(url);
  endless = true;
  expect(await faultOf(bytes.read(100_000, 100_010))).toEqual({ kind: "cut-off", detail: "part" });
  expect(sent).toBeLessThan(50_000_000);
});

test("a reading that is given up doesn't wait until a request would be made again", async () => {
  const { url } = await served((_, response) => void response.writeHead(503).end());
  const end = new AbortController();
  let givenUp = 0;
  const giveUp = () => {
    givenUp = performance.now();
    end.abort(new Error("enough"));
  };
  const opening = remote(url, { signal: end.signal, fetch: answered(giveUp) });
  await expect(opening).rejects.toThrow("enough");
  expect(performance.now() - givenUp).toBeLessThan(250);
});

/** As the browser's own; something happens a moment after an answer. */
function answered(then: () => void): RemoteReading["fetch"] {
  return async (url, init) => {
    const response = await fetch(url, init);
    setImmediate(then);
    return response;
  };
}
