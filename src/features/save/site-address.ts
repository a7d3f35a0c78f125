/** The address that a site will have, as its editor typed it. */

/** As people write it: "news.example/strike". */
const BARE = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/:]|$)/u;

/** With a slash at its end; `undefined` where it is none of the web. */
export function siteAddress(typed: string): string | undefined {
  const given = typed.trim();
  const text = BARE.test(given) ? `https://${given}` : given;
  if (!URL.canParse(text)) return undefined;
  const { protocol, origin, pathname } = new URL(text);
  if (!/^https?:$/u.test(protocol)) return undefined;
  const folder = pathname.replace(/[^/]*\.html?$/u, "");
  return `${origin}${folder.endsWith("/") ? folder : `${folder}/`}`;
}
