/** A page's markup to a tree, without what holds no words: scripts, styles, drawings, pictures. */
import { parseHTML } from "linkedom/worker";

export interface Page {
  readonly document: Document;
  /** the JSON-LD blocks, unparsed */
  readonly jsonLd: readonly string[];
}

/** UTF-16 units without scripts, styles and embedded pictures: saved news pages stay below 600,000. */
export const LARGEST_PAGE = 4_000_000;

const WORDLESS = /<(?<name>script|style|svg|noscript|template|iframe|object|select)\b|<!--/giu;
const JSON_LD = /^<script\b[^>]{0,400}application\/ld\+json/iu;

/** Elements that are open at once; the parser takes time with the square of it, and no page has 1,000. */
const DEEPEST = 20_000;

/** `undefined` where the page is larger than `LARGEST_PAGE`. */
export function parsePage(html: string): Page | undefined {
  const { markup, jsonLd } = withoutWordless(html);
  if (markup.length > LARGEST_PAGE) return undefined;
  const { document } = parseHTML(wholePage(isDeep(markup) ? withoutDepth(markup) : markup));
  if (document.firstElementChild !== null) return { document, jsonLd };
  // what is opened before everything else, and never closed, has hidden all elements
  const shown = withoutDepth(markup.replace(/<!(?:--|\[CDATA\[)/gu, " "));
  return { document: parseHTML(wholePage(shown)).document, jsonLd };
}

const TAG = /<(?<close>\/?)[a-z][^<>]{0,1000}>/giu;
const VOID = /^<(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b|\/>$/iu;

/** Whether more elements are open at one place, or never closed, than any page has. */
function isDeep(markup: string): boolean {
  let open = 0;
  for (const { 0: tag, groups } of markup.matchAll(TAG)) {
    if (groups?.["close"] === "/") open--;
    else if (!VOID.test(tag)) open++;
    if (open > DEEPEST) return true;
  }
  return false;
}

/** Paragraph ends are all that is kept of such a page. */
function withoutDepth(markup: string): string {
  const inner = markup.replace(TAG, (tag) =>
    /^<\/?(?:p|div|li|h[1-6]|br|tr|td|section|article)\b/iu.test(tag) ? "<br><br>" : "",
  );
  return `<body>${inner.replace(/(?:<br>){3,}/gu, "<br><br>")}</body>`;
}

interface Stripped {
  readonly markup: string;
  readonly jsonLd: readonly string[];
}

/** One pass; an element that is never closed is not looked for twice. */
function withoutWordless(html: string): Stripped {
  const parts: string[] = [];
  const jsonLd: string[] = [];
  const unclosed = new Set<string>();
  let from = 0;
  WORDLESS.lastIndex = 0;
  for (let match = WORDLESS.exec(html); match !== null; match = WORDLESS.exec(html)) {
    const name = match.groups?.["name"]?.toLowerCase() ?? "!--";
    const end = unclosed.has(name) ? undefined : endOf(html, name, WORDLESS.lastIndex);
    if (end === undefined) {
      unclosed.add(name);
      continue;
    }
    parts.push(html.slice(from, match.index), " ");
    const element = html.slice(match.index, end);
    if (name === "script" && JSON_LD.test(element)) jsonLd.push(contentOf(element));
    from = end;
    WORDLESS.lastIndex = end;
  }
  parts.push(html.slice(from));
  return { markup: withoutPictures(parts.join("")), jsonLd };
}

/** UTF-16 units of an embedded picture that are looked at one by one, so that short ones stay. */
const SHORT_PICTURE = 200;

/** The content of `data:` addresses, which holds no words and most of a saved page's size. */
function withoutPictures(markup: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = markup.indexOf("data:"); at >= 0; at = markup.indexOf("data:", from)) {
    const start = at + "data:".length;
    let end = start;
    while (end < markup.length && !/["'\s)<>]/u.test(markup.charAt(end))) end++;
    const isPicture = end - start > SHORT_PICTURE;
    parts.push(markup.slice(from, isPicture ? start : end));
    if (isPicture) parts.push(",");
    from = end;
  }
  parts.push(markup.slice(from));
  return parts.join("");
}

function endOf(html: string, name: string, from: number): number | undefined {
  if (name === "!--") {
    const end = html.indexOf("-->", from);
    return end < 0 ? undefined : end + 3;
  }
  const close = new RegExp(`</${name}\\s{0,20}>`, "giu");
  close.lastIndex = from;
  return close.exec(html) === null ? undefined : close.lastIndex;
}

function contentOf(element: string): string {
  return element.slice(element.indexOf(">") + 1, element.lastIndexOf("<"));
}

/** The parser takes the first element for the root, so a fragment gets one round it. */
function wholePage(markup: string): string {
  if (!/<html[\s>]/iu.test(markup)) {
    const body = /<body[\s>]/iu.test(markup) ? markup : `<body>${markup}</body>`;
    return `<!doctype html><html>${body}</html>`;
  }
  if (/<body[\s>]/iu.test(markup)) return markup;
  const head = /<\/head\s{0,20}>/iu.exec(markup) ?? /<html(?:\s[^>]{0,2000})?>/iu.exec(markup);
  if (head === null) return `<!doctype html><html><body>${markup}</body></html>`;
  const at = head.index + head[0].length;
  return `${markup.slice(0, at)}<body>${markup.slice(at)}`;
}
