/** Addresses of the web, as fields hold them. */

const ADDRESS = /^(?:https?:)?\/\/[^\s/?#<>"]{1,255}(?:[/?#][^\s<>"]*)?$/iu;
const LONGEST = 4000;

/**
 * "//host/…" is taken as https; undefined for paths of a site, other protocols and whatever can't be
 * opened: a source with such an address would be left out, and its events with it.
 */
export function webAddress(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST || !ADDRESS.test(trimmed)) return undefined;
  const address = trimmed.startsWith("//") ? `https:${trimmed}` : trimmed;
  return URL.canParse(address) ? address : undefined;
}

/** "example.org" of "https://user@www.example.org:80/a", to name a source by. */
export function siteOf(address: string): string {
  const authority = address.replace(/^https?:\/\//iu, "").split(/[/?#]/u)[0] ?? "";
  const host = authority.slice(authority.lastIndexOf("@") + 1).replace(/:\d{0,5}$/u, "");
  return host.toLowerCase().replace(/^www\./u, "");
}
