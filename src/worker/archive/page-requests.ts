/**
 * What a worker asks a server for, the page asks: a worker follows the policy that its own answer came with,
 * and from a server that sends none it could ask anybody. This is what the two say to each other.
 */
import { fieldsOf } from "../message-fields.ts";

/** Asked by the worker. Of everything that a request can be, an archive needs this. */
export type Wish =
  | {
      readonly id: number;
      readonly url: string;
      readonly method: "GET" | "HEAD";
      /** as the header has it */
      readonly range: string | undefined;
    }
  /** its answer is no longer wanted */
  | { readonly drop: number };

/** Told by the page: a head, then pieces of the body until its end, or that it failed. */
export type Reply = { readonly id: number } & (
  | { readonly status: number; readonly headers: readonly (readonly [string, string])[] }
  | { readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly end: true }
  | { readonly failed: true }
);

export function readWish(data: unknown): Wish | undefined {
  const { id, url, method, range, drop } = fieldsOf(data) ?? {};
  if (typeof drop === "number") return { drop };
  if (typeof id !== "number" || typeof url !== "string") return undefined;
  if (method !== "GET" && method !== "HEAD") return undefined;
  return { id, url, method, range: typeof range === "string" ? range : undefined };
}

export function readReply(data: unknown): Reply | undefined {
  return isReply(data) ? data : undefined;
}

function isReply(data: unknown): data is Reply {
  const { id, status, headers, bytes, end, failed } = fieldsOf(data) ?? {};
  if (typeof id !== "number") return false;
  if (typeof status === "number") return Array.isArray(headers);
  return bytes instanceof Uint8Array || end === true || failed === true;
}
