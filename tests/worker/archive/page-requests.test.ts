import { afterEach, describe, expect, test, vi } from "vitest";
import { answerWorker } from "#src/worker/archive/answer-worker.ts";
import { askPage } from "#src/worker/archive/ask-page.ts";
import { readReply, readWish } from "#src/worker/archive/page-requests.ts";

const URL_ASKED = "https://read.example/a.parquet";
const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** A worker's `fetch`, and what the page asks for it. */
function wire(answer: (init: RequestInit) => Promise<Response>) {
  const asked: { url: string; init: RequestInit }[] = [];
  vi.stubGlobal("fetch", (url: string, init: RequestInit) => {
    asked.push({ url, init });
    return answer(init);
  });
  const { port1, port2 } = new MessageChannel();
  const end = answerWorker(port1, URL_ASKED);
  ends.push(end, () => port2.close());
  return { asked, end, ask: askPage(port2) };
}

/** Never answers, until it is given up. */
function untilAborted({ signal }: RequestInit): Promise<Response> {
  return new Promise((_, reject) => {
    signal?.addEventListener("abort", () => reject(new Error("aborted")));
  });
}

describe("what a worker asks of a server", () => {
  test("the page asks, without cookies and redirects, and passes on what comes", async () => {
    const { asked, ask } = wire(async () => {
      return new Response("four", { status: 206, headers: { "Content-Range": "bytes 0-3/10" } });
    });
    const response = await ask(URL_ASKED, { headers: { Range: "bytes=0-3" } });
    expect(response.status).toBe(206);
    expect(response.headers.get("content-range")).toBe("bytes 0-3/10");
    expect(await response.text()).toBe("four");
    expect(asked).toMatchObject([
      {
        url: URL_ASKED,
        init: {
          method: "GET",
          headers: { Range: "bytes=0-3" },
          credentials: "omit",
          redirect: "error",
        },
      },
    ]);
  });

  test("comes in pieces, also such as are part of something larger", async () => {
    const whole = new TextEncoder().encode("a b c ");
    const { ask } = wire(async () => {
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          for (const from of [0, 2, 4]) controller.enqueue(whole.subarray(from, from + 2));
          controller.close();
        },
      });
      return new Response(body);
    });
    expect(await (await ask(URL_ASKED, {})).text()).toBe("a b c ");
  });

  test("an answer without a body has none", async () => {
    const { ask, asked } = wire(async () => new Response(null, { status: 204 }));
    const response = await ask(URL_ASKED, { method: "HEAD" });
    expect([response.status, response.body, asked[0]?.init.method]).toEqual([204, null, "HEAD"]);
  });

  test.each([
    "https://other.example/a.parquet",
    "http://read.example/a.parquet",
    "https://read.example:444/",
    "data:,x",
    "no address",
  ])("%s is not asked for", async (url) => {
    const { asked, ask } = wire(async () => new Response("x"));
    await expect(ask(url, {})).rejects.toThrow(TypeError);
    expect(asked).toEqual([]);
  });

  test("where the page gets no answer, it has none either", async () => {
    const { ask } = wire(() => Promise.reject(new TypeError("no line")));
    await expect(ask(URL_ASKED, {})).rejects.toThrow(TypeError);
  });

  test("given up, it is given up by the page too", async () => {
    const { asked, ask } = wire(untilAborted);
    const stop = new AbortController();
    const answer = ask(URL_ASKED, { signal: stop.signal });
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    stop.abort(new Error("enough"));
    await expect(answer).rejects.toThrow("enough");
    await vi.waitFor(() => expect(asked[0]?.init.signal?.aborted).toBe(true));
  });

  test("a body that nobody wants any more is given up", async () => {
    const { asked, ask } = wire(async () => {
      const pieces = new ReadableStream<Uint8Array>({
        // as a server's pieces come: each in a task of its own
        pull: async (controller) => {
          await new Promise(setImmediate);
          controller.enqueue(new Uint8Array(8));
        },
      });
      return new Response(pieces);
    });
    const response = await ask(URL_ASKED, {});
    await response.body?.cancel();
    await vi.waitFor(() => expect(asked[0]?.init.signal?.aborted).toBe(true));
  });

  test("when the archive is closed, all of it ends", async () => {
    const { asked, ask, end } = wire(untilAborted);
    const answer = ask(URL_ASKED, {}).catch(() => "ended");
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    end();
    expect(asked[0]?.init.signal?.aborted).toBe(true);
    await Promise.race([answer, Promise.resolve()]);
  });
});

test("what neither says is heard by neither", () => {
  const wishes = [
    undefined,
    7,
    {},
    { id: 1 },
    { id: "1", url: URL_ASKED, method: "GET" },
    { id: 1, url: URL_ASKED, method: "POST" },
    { drop: "1" },
  ];
  for (const wish of wishes) expect(readWish(wish)).toBeUndefined();
  const replies = [undefined, {}, { id: 1 }, { id: 1, status: 200 }, { id: 1, bytes: [1] }];
  for (const reply of replies) expect(readReply(reply)).toBeUndefined();
});
