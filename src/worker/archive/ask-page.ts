/** The worker's end of its requests. */
import type { Fetch } from "#src/formats/parquet/remote-bytes.ts";
import { reasonOf } from "../attend.ts";
import { readReply, type Reply, type Wish } from "./page-requests.ts";

interface Waiting {
  readonly heard: (reply: Reply) => void;
}

/** Asks as `fetch` does, of the page at the other end. */
export function askPage(port: MessagePort): Fetch {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  const say = (wish: Wish): void => port.postMessage(wish);
  port.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    const reply = readReply(data);
    if (reply !== undefined) waiting.get(reply.id)?.heard(reply);
  });
  port.start();

  return (url, { method = "GET", headers, signal }) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted === true) return reject(reasonOf(signal));
      lastId += 1;
      const id = lastId;
      const body = bodyOf(() => drop());
      const end = new AbortController();
      const leave = (): void => {
        waiting.delete(id);
        end.abort();
      };
      const drop = (): void => {
        if (waiting.has(id)) say({ drop: id });
        leave();
      };
      const fail = (error: Error): void => {
        leave();
        reject(error);
        body.fail(error);
      };
      const giveUp = (): void => {
        drop();
        if (signal) fail(reasonOf(signal));
      };
      const take = (reply: Reply): void => {
        if ("status" in reply) return resolve(responseOf(reply, body.stream));
        if ("bytes" in reply) return body.add(reply.bytes);
        if ("failed" in reply) return fail(new TypeError("the page could not ask"));
        leave();
        body.end();
        // where no answer came before its end; after one this does nothing
        reject(new TypeError("the page gave no answer"));
      };
      const heard = (reply: Reply): void => {
        try {
          take(reply);
        } catch {
          // a number or a name that no answer of a server has
          fail(new TypeError("the page gave no answer"));
        }
      };
      signal?.addEventListener("abort", giveUp, { signal: end.signal });
      waiting.set(id, { heard });
      const range = new Headers(headers).get("Range") ?? undefined;
      say({ id, url, method: method === "HEAD" ? "HEAD" : "GET", range });
    });
}

/** Who reads it reads on at once, or gives it up: nothing holds the pieces back that come. */
function bodyOf(cancelled: () => void) {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(made) {
      controller = made;
    },
    cancel: cancelled,
  });
  return {
    stream,
    add: (bytes: Uint8Array) => controller?.enqueue(bytes),
    end: () => controller?.close(),
    fail: (error: Error) => controller?.error(error),
  };
}

/** Answers of these kinds may have no body. */
const BODILESS: readonly number[] = [204, 205, 304];

function responseOf(
  { status, headers }: Extract<Reply, { readonly status: number }>,
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): Response {
  return new Response(BODILESS.includes(status) ? null : stream, {
    status,
    headers: headers.map(([name, value]): [string, string] => [name, value]),
  });
}
