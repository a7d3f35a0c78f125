/** Which of the kept files answers a request; `undefined` leaves the request to the network. */

export interface Asked {
  readonly url: string;
  readonly method: string;
  readonly mode: string;
  readonly headers: { readonly has: (name: string) => boolean };
}

const PAGE = "index.html";

/**
 * `scope` is the folder of the app, with its slash. A link's search string says what the page shows, and
 * is none of the file's. Another Dateline may stand in a folder below: its page is not this one.
 */
export function keptAddress({ url, method, mode, headers }: Asked, scope: string) {
  // parts of a file are asked for where a whole one would be too much
  if (method !== "GET" || headers.has("range") || !url.startsWith(scope)) return undefined;
  const { origin, pathname, search } = new URL(url);
  const file = `${origin}${pathname}`;
  const isPage = file === scope || file === scope + PAGE;
  return mode === "navigate" && isPage ? scope + PAGE : file + search;
}

/** Whether the name of a file says what is in it: it is the same in every build that has it. */
export function isNamedByContent(address: string, scope: string): boolean {
  return address.startsWith(`${scope}assets/`);
}

/** Whether a page is the app's own, whatever it shows. */
export function isAppPage(url: string, scope: string): boolean {
  const { origin, pathname } = new URL(url);
  return [scope, scope + PAGE].includes(`${origin}${pathname}`);
}

/** All the caches of the app in this folder begin so; a path has no space. */
export const cachesOf = (scope: string) => `dateline ${scope} `;

/** A cache for each build: two builds never share one. The page's revision is that of all files. */
export function cacheOf(
  build: readonly { readonly url: string; readonly revision?: string | null }[],
  scope: string,
): string {
  const page = build.find(({ url }) => url === PAGE);
  return cachesOf(scope) + (page?.revision ?? "");
}
