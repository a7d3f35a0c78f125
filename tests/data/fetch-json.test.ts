import { createServer, type RequestListener, type Server } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { fetchJson, FileFaultError, parseJson } from "#src/data/fetch-json.ts";

const running: Server[] = [];

afterEach(async () => {
  for (const server of running.splice(0)) {
    server.closeAllConnections();
    await new Promise((closed) => {
      server.close(closed);
    });
  }
});

/** The address of a server that answers every request this way. */
async function serving(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  running.push(server);
  await new Promise<void>((listening) => {
    server.listen(0, "127.0.0.1", listening);
  });
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("no address");
  return `http://127.0.0.1:${String(address.port)}/timeline.json`;
}

const answering = (body: string, status = 200, headers: Record<string, string> = {}) =>
  serving((_, response) => response.writeHead(status, headers).end(body));

const asking = (url: string, signal = new AbortController().signal) => fetchJson(url, signal);

async function faultOf(reading: Promise<unknown>) {
  const error: unknown = await reading.catch((reason: unknown) => reason);
  return error instanceof FileFaultError ? error.fault : error;
}

describe("a file over the network", () => {
  it("is the value that it says", async () => {
    expect(await asking(await answering('{"ä":[1]}'))).toEqual({ ä: [1] });
  });

  it.each([404, 403, 500])("that the server refuses with %i is not found", async (status) => {
    const fault = await faultOf(asking(await answering("<p>Sorry</p>", status)));
    expect(fault).toEqual({ kind: "not-found", status });
  });

  it("of a server that isn't there is unreachable", async () => {
    const url = await answering("{}");
    running[0]?.closeAllConnections();
    await new Promise((closed) => running.pop()?.close(closed));
    expect(await faultOf(asking(url))).toEqual({ kind: "unreachable" });
  });

  it("whose connection breaks half-way is unreachable", async () => {
    const url = await serving((_, response) => {
      response.writeHead(200, { "content-length": "1000" });
      response.write('{"a":', () => response.destroy());
    });
    expect(await faultOf(asking(url))).toEqual({ kind: "unreachable" });
  });

  it("is not fetched from where a redirect leads, which the reader never agreed to", async () => {
    let visits = 0;
    const elsewhere = await serving((_, response) => {
      visits += 1;
      response.end("{}");
    });
    const url = await answering("", 302, { location: elsewhere });
    expect(await faultOf(asking(url))).toEqual({ kind: "unreachable" });
    expect(visits).toBe(0);
  });

  it("that a page was sent for is no JSON at its first letter", async () => {
    const url = await answering("<!doctype html><title>Gone</title>");
    expect(await faultOf(asking(url))).toEqual({
      kind: "not-json",
      line: 1,
      column: 1,
      truncated: false,
    });
  });

  it("that nobody waits for any more is an abort and no fault", async () => {
    const controller = new AbortController();
    const url = await serving(() => controller.abort());
    const error = await faultOf(asking(url, controller.signal));
    expect(error).toMatchObject({ name: "AbortError" });
  });
});

describe("a text that is no JSON", () => {
  const faultIn = (text: string) => faultOf(Promise.resolve(text).then(parseJson));

  it.each(["", " \n\t"])("%j is empty", async (text) => {
    expect(await faultIn(text)).toEqual({ kind: "empty" });
  });

  it("names line and column of the fault", async () => {
    expect(await faultIn('{\n  "a": 1,\n  "b": oops\n}')).toEqual({
      kind: "not-json",
      line: 3,
      column: 8,
      truncated: false,
    });
  });

  it("says that it was cut off, and where", async () => {
    expect(await faultIn('{\n  "a": "unfinis')).toEqual({
      kind: "not-json",
      line: 2,
      column: 16,
      truncated: true,
    });
    expect(await faultIn('{"a": [1, 2\n\n')).toMatchObject({ truncated: true });
  });
});
