/** The page's end of a worker's requests: it asks the one server that its reader agreed to. */
import { readWish, type Reply, type Wish } from "./page-requests.ts";

type Asked = Extract<Wish, { readonly id: number }>;

/** Asks for files of the same origin as `url` alone; returns what ends it. */
export function answerWorker(port: MessagePort, url: string): () => void {
  const { origin } = new URL(url);
  const open = new Map<number, AbortController>();
  const say = (reply: Reply, transfer: Transferable[] = []): void =>
    port.postMessage(reply, transfer);

  const answer = async (wish: Asked, { signal }: AbortController): Promise<void> => {
    const { id } = wish;
    try {
      const response = await request(wish, origin, signal);
      say({ id, status: response.status, headers: [...response.headers] });
      for await (const bytes of piecesOf(response)) {
        signal.throwIfAborted();
        // one that is part of something larger is copied
        const isWhole = bytes.byteLength === bytes.buffer.byteLength;
        say({ id, bytes }, isWhole ? [bytes.buffer] : []);
      }
      say({ id, end: true });
    } catch {
      say({ id, failed: true });
    }
    open.delete(id);
  };

  port.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    const wish = readWish(data);
    if (wish === undefined) return;
    if ("drop" in wish) return open.get(wish.drop)?.abort();
    const stop = new AbortController();
    open.set(wish.id, stop);
    void answer(wish, stop);
  });
  port.start();

  return () => {
    for (const stop of open.values()) stop.abort();
    port.close();
  };
}

function request(
  { url, method, range }: Asked,
  origin: string,
  signal: AbortSignal,
): Promise<Response> {
  if (!URL.canParse(url) || new URL(url).origin !== origin) {
    return Promise.reject(new TypeError("a server that nobody agreed to"));
  }
  const headers = range === undefined ? {} : { Range: range };
  // a redirect could lead to another server
  return fetch(url, { method, headers, credentials: "omit", redirect: "error", signal });
}

async function* piecesOf({ body }: Response): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = body?.getReader();
  for (let next = await reader?.read(); next?.done === false; next = await reader?.read()) {
    yield next.value;
  }
}
