/** What an archive's worker asks the page to fetch, and what the page tells it: spoilt both ways. */
import * as fc from "fast-check";
import { expect, vi } from "vitest";
import { answerWorker } from "#src/worker/archive/answer-worker.ts";
import { askPage } from "#src/worker/archive/ask-page.ts";
import { editedMessage } from "../json-edits.ts";
import { Talker } from "../talker.ts";
import { fuzzed } from "../target.ts";

const ADDRESS = "https://read.example/data/a.parquet";

// ----- of the worker ----- //

const WISHES: readonly unknown[] = [
  { id: 1, url: ADDRESS, method: "GET", range: "bytes=0-99" },
  { id: 2, url: "https://other.example/a", method: "HEAD", range: undefined },
  { id: 3, url: "//read.example/b", method: "GET", range: "bytes=-8" },
  { drop: 1 },
];

/** Only the one server is asked, and only as an archive asks. */
async function checkWishes(all: readonly unknown[]): Promise<void> {
  const asked: { readonly url: string; readonly init: RequestInit }[] = [];
  vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
    asked.push({ url, init });
    return new Response("PAR1");
  });
  const port = new Talker();
  try {
    const end = answerWorker(port, ADDRESS);
    for (const data of all) port.say(data);
    await new Promise((resolve) => setImmediate(resolve));
    end();
  } finally {
    vi.unstubAllGlobals();
  }
  for (const { url, init } of asked) {
    expect(new URL(url).origin).toBe("https://read.example");
    expect(["GET", "HEAD"]).toContain(init.method);
    expect(init).toMatchObject({ credentials: "omit", redirect: "error" });
  }
}

export const wishes = fuzzed<readonly unknown[]>({
  name: "requests of a worker",
  share: 4,
  cases: fc.array(editedMessage(WISHES), { minLength: 1, maxLength: 4 }),
  check: checkWishes,
});

// ----- of the page ----- //

const HEADERS = [["content-length", "4"]];
const REPLIES: readonly unknown[] = [
  { id: 1, status: 206, headers: HEADERS },
  { id: 1, status: 204, headers: [] },
  { id: 1, bytes: Uint8Array.from([1, 2]) },
  { id: 1, end: true },
  { id: 1, failed: true },
];

/** The request ends, with an answer or an error that whoever reads archives is told. */
async function checkReplies(all: readonly unknown[]): Promise<void> {
  const port = new Talker();
  const asking = askPage(port);
  const end = new AbortController();
  const answered = asking(ADDRESS, { signal: end.signal })
    .then((response) => response.arrayBuffer())
    .catch((error: unknown) => error);
  for (const data of all) port.say(data);
  port.say({ id: 1, failed: true });
  end.abort(new Error("given up"));
  const outcome = await answered;
  expect(outcome instanceof ArrayBuffer || outcome instanceof Error).toBe(true);
}

export const replies = fuzzed<readonly unknown[]>({
  name: "answers to a worker",
  share: 4,
  cases: fc.array(editedMessage(REPLIES), { minLength: 1, maxLength: 4 }),
  check: checkReplies,
});
