/** Which file a link asks for, and whether the reader has to confirm its host first. */

export type DataAddress =
  | { readonly kind: "own"; readonly url: string }
  | {
      readonly kind: "foreign";
      readonly url: string;
      readonly host: string;
      readonly origin: string;
    }
  | { readonly kind: "unusable" };

/** Others a browser's policy can't name, or takes for a pattern of many: "*.example.org". */
const NAMEABLE = /^[\w.-]+(?::\d+)?$/u;

/** `base` is the address of the page; only http and https are fetched, and no address with a password. */
export function dataAddress(data: string | undefined, base: string): DataAddress {
  if (data === undefined) return { kind: "own", url: new URL("data/timeline.json", base).href };
  const url = URL.canParse(data, base) ? new URL(data, base) : undefined;
  if (
    url === undefined ||
    !/^https?:$/u.test(url.protocol) ||
    url.username !== "" ||
    url.password !== ""
  ) {
    return { kind: "unusable" };
  }
  const { href, host, origin } = url;
  if (origin === new URL(base).origin) return { kind: "own", url: href };
  return NAMEABLE.test(host) ? { kind: "foreign", url: href, host, origin } : { kind: "unusable" };
}
