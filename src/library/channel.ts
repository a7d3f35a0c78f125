/** The line between the tabs of one library, which is there whether the library is open or not. */

/** The part of a `BroadcastChannel` that is used. */
export type Channel = Pick<BroadcastChannel, "postMessage" | "addEventListener" | "close">;

/** The name of the page's own library. */
export const LIBRARY = "dateline";

/** A browser without it, or an origin without storage, leaves the tabs to themselves. */
export function openChannel(name: string): Channel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}
