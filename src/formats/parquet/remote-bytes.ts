/**
 * A file on a server, of which parts are asked for. A server that gives no parts sends all of it once;
 * a file that becomes another one meanwhile is never mixed with the first.
 */
import { ArchiveFaultError, type ArchiveFault } from "#src/archive/archive-file.ts";
import { joinedBytes } from "../joined-bytes.ts";
import { bytesOfBuffer, type RangedBytes } from "./ranged-bytes.ts";
import { untilAborted } from "./until-aborted.ts";

/** As the browser's own, which is the only one outside of tests. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface RemoteReading {
  readonly fetch: Fetch;
  readonly signal?: AbortSignal | undefined;
  /** of a file that must be fetched as a whole: each number of bytes that has come */
  readonly onBytes?: ((bytes: number) => void) | undefined;
  /** bytes that are fetched at once at most */
  readonly mostAtOnce?: number | undefined;
}

/** What is asked for first: all of a small file, or its begin. */
const FIRST = 65_536;
const MOST_AT_ONCE = 1_073_741_824;
/** Milliseconds until a request that failed is made again. */
const PAUSE = 300;

/** Rejects with `ArchiveFaultError`, or the abort's reason. */
export async function openRemoteBytes(
  url: string,
  { fetch: ask, signal, onBytes, mostAtOnce = MOST_AT_ONCE }: RemoteReading,
): Promise<RangedBytes> {
  const server: Server = { url, ask };
  const response = await asked(server, { from: 0, to: FIRST }, signal);
  // nothing of the file is what was asked for: it is empty
  if (response.status === 416) return bytesOfBuffer(new Uint8Array());
  if (!response.ok) throw fault("not-found", String(response.status));
  if (response.status !== 206) return await wholeFile(response, mostAtOnce, signal, onBytes);
  const head = await bodyOf(response, FIRST, signal);
  const length = totalOf(response) ?? (await lengthByHead(server, signal));
  if (length === undefined || head.length !== Math.min(length, FIRST)) {
    const again = await asked(server, undefined, signal);
    if (!again.ok) throw fault("not-found", String(again.status));
    return await wholeFile(again, mostAtOnce, signal, onBytes);
  }
  const state = { version: versionOf(response), length };
  return {
    length,
    whole: false,
    read: async (from, to, stop) => {
      stop?.throwIfAborted();
      if (to <= head.length) return head.subarray(from, to);
      return await partOf(server, { from, to }, state, stop);
    },
  };
}

interface Server {
  readonly url: string;
  readonly ask: Fetch;
}

interface Part {
  readonly from: number;
  /** exclusive */
  readonly to: number;
}

/** What tells one state of a file from another. */
interface FileState {
  readonly version: string | undefined;
  readonly length: number;
}

async function partOf(
  server: Server,
  part: Part,
  state: FileState,
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  const response = await asked(server, part, signal);
  const total = totalOf(response);
  const isPart = response.status === 206 && (total === undefined || total === state.length);
  if (!isPart || versionOf(response) !== state.version) {
    await response.body?.cancel();
    // what has been read is of another file
    throw response.ok ? fault("cut-off", "changed") : fault("not-found", String(response.status));
  }
  const bytes = await bodyOf(response, part.to - part.from, signal);
  if (bytes.length !== part.to - part.from) throw fault("cut-off", "part");
  return bytes;
}

/** Once more where the line or the server fails: a hundred requests may not hang on one. */
async function asked(
  server: Server,
  part: Part | undefined,
  signal: AbortSignal | undefined,
): Promise<Response> {
  const first = await request(server, part, signal);
  if (first !== undefined && first.status < 500 && first.status !== 429) return first;
  // a body that nobody reads keeps its connection
  await first?.body?.cancel().catch(() => {});
  await untilAborted(new Promise((resolve) => setTimeout(resolve, PAUSE)), signal);
  const second = await request(server, part, signal);
  if (second === undefined) throw fault("unreachable", "");
  return second;
}

async function request(
  { url, ask }: Server,
  part: Part | undefined,
  signal: AbortSignal | undefined,
): Promise<Response | undefined> {
  const headers = part === undefined ? {} : { Range: `bytes=${part.from}-${part.to - 1}` };
  try {
    return await ask(url, { headers, ...ASKING, ...stoppedBy(signal) });
  } catch {
    signal?.throwIfAborted();
    return undefined;
  }
}

/** A redirect could lead to a host that the reader has not confirmed. */
const ASKING = { credentials: "omit", redirect: "error" } as const;

function stoppedBy(signal: AbortSignal | undefined): { signal?: AbortSignal } {
  return signal === undefined ? {} : { signal };
}

/** Servers of other origins may hide how long the file is, but not from a question for the head. */
async function lengthByHead(
  { url, ask }: Server,
  signal: AbortSignal | undefined,
): Promise<number | undefined> {
  try {
    const response = await ask(url, { method: "HEAD", ...ASKING, ...stoppedBy(signal) });
    return response.ok ? wholeNumber(response.headers.get("Content-Length")) : undefined;
  } catch {
    signal?.throwIfAborted();
    return undefined;
  }
}

/** No more than was asked for and one piece: a server may send without end. */
async function bodyOf(
  response: Response,
  most: number,
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const piece of piecesOf(response)) {
      length += piece.length;
      pieces.push(piece);
      if (length > most) break;
    }
  } catch {
    signal?.throwIfAborted();
    throw fault("unreachable", "");
  }
  return joinedBytes(pieces);
}

async function wholeFile(
  response: Response,
  most: number,
  signal: AbortSignal | undefined,
  onBytes: ((bytes: number) => void) | undefined,
): Promise<RangedBytes> {
  const claimed = wholeNumber(response.headers.get("Content-Length")) ?? 0;
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    if (claimed > most) {
      await response.body?.cancel().catch(() => {});
      throw fault("too-large", String(claimed));
    }
    for await (const piece of piecesOf(response)) {
      length += piece.length;
      if (length > most) throw fault("too-large", String(length));
      onBytes?.(piece.length);
      pieces.push(piece);
    }
  } catch (error) {
    signal?.throwIfAborted();
    throw error instanceof ArchiveFaultError ? error : fault("unreachable", "");
  }
  return { ...bytesOfBuffer(joinedBytes(pieces)), whole: length > FIRST };
}

/** As they come; no more of them come when nobody takes them. */
async function* piecesOf({ body }: Response): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader();
  try {
    for (let next = await reader?.read(); next?.done === false; next = await reader?.read()) {
      yield next.value;
    }
  } finally {
    await reader?.cancel().catch(() => {});
  }
}

/** From "bytes 0-65535/1000000". */
function totalOf(response: Response): number | undefined {
  const [, total] = (response.headers.get("Content-Range") ?? "").split("/");
  return wholeNumber(total ?? null);
}

function versionOf(response: Response): string | undefined {
  return response.headers.get("ETag") ?? response.headers.get("Last-Modified") ?? undefined;
}

function wholeNumber(text: string | null): number | undefined {
  return text !== null && /^\d{1,15}$/u.test(text) ? Number(text) : undefined;
}

function fault(kind: ArchiveFault["kind"], detail: string): ArchiveFaultError {
  return new ArchiveFaultError({ kind, detail });
}
