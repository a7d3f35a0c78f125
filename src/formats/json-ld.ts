/** What a page's JSON-LD says of its article (schema.org's NewsArticle and its kin). */

export interface LinkedData {
  readonly headline?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly lang?: string;
  readonly url?: string;
  /** time stamps of publication: the article's, then the page's */
  readonly published: readonly string[];
}

type Node = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:article|posting|report|liveblog)$/iu;
const PAGE = /webpage$/iu;
/** Lists of other stories. */
const ELSEWHERE = new Set([
  "itemListElement",
  "hasPart",
  "isPartOf",
  "relatedLink",
  "comment",
  "mentions",
]);
const MOST_NODES = 3000;
const LONGEST = 1_000_000;

/** The first article wins, unless another has the page's own headline. */
export function readLinkedData(scripts: readonly string[], heading: string): LinkedData {
  const nodes = scripts.flatMap((script) => nodesOf(parseScript(script)));
  const articles = nodes.filter((node) => hasType(node, ARTICLE));
  const same = articles.find((node) => heading !== "" && textOf(node["headline"]) === heading);
  const article = same ?? articles[0] ?? {};
  const pages = nodes.filter((node) => hasType(node, PAGE));
  const published = [article, ...pages].flatMap((node) => textOf(node["datePublished"]) ?? []);
  const headline = textOf(article["headline"]);
  const author = namesOf(article["author"]);
  const publisher = namesOf(article["publisher"]);
  const lang = textOf(article["inLanguage"]);
  const url = textOf(article["url"]) ?? textOf(article["mainEntityOfPage"]);
  return {
    ...(headline === undefined ? {} : { headline }),
    ...(author === undefined ? {} : { author }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(lang === undefined ? {} : { lang }),
    ...(url === undefined ? {} : { url }),
    published,
  };
}

/** Undefined for what is no JSON, and for more of it than any article has. */
export function parseScript(script: string): unknown {
  if (script.length > LONGEST) return undefined;
  try {
    return JSON.parse(unwrapped(script));
  } catch {
    return undefined;
  }
}

const OPENING = /^(?:\/\/|\/\*)?\s*(?:<!\[CDATA\[|<!--)(?:\s*\*\/)?/u;

/** Some pages wrap it against old browsers, in marks that stand behind "//" or within a comment. */
function unwrapped(script: string): string {
  const text = script.trim();
  const [opening] = OPENING.exec(text) ?? [];
  const end = Math.max(text.lastIndexOf("]]>"), text.lastIndexOf("-->"));
  if (opening === undefined || end === -1) return text;
  const inner = text.slice(opening.length, end).trim();
  return /\/[/*]$/u.test(inner.slice(-2)) ? inner.slice(0, -2) : inner;
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

function nodesOf(root: unknown): readonly Node[] {
  const nodes: Node[] = [];
  const open: unknown[] = [root];
  for (let taken = 0; open.length > 0 && taken < MOST_NODES; taken++) {
    const value = open.pop();
    if (isList(value)) open.push(...value.slice(0, MOST_NODES).toReversed());
    if (!isNode(value)) continue;
    nodes.push(value);
    const below = Object.entries(value).filter(
      ([key, child]) => typeof child === "object" && !ELSEWHERE.has(key),
    );
    open.push(...below.map(([, child]) => child).toReversed());
  }
  return nodes;
}

function hasType(node: Node, type: RegExp): boolean {
  const types: unknown = node["@type"];
  const list = isList(types) ? types : [types];
  return list.some((each) => typeof each === "string" && type.test(each));
}

function textOf(value: unknown): string | undefined {
  const text = isNode(value) ? value["@id"] : value;
  return typeof text === "string" && text.trim() !== "" ? text.trim() : undefined;
}

function namesOf(value: unknown): string | undefined {
  const list = isList(value) ? value.slice(0, 10) : [value];
  const names = list.flatMap((each) => (isNode(each) ? textOf(each["name"]) : textOf(each)) ?? []);
  return names.length === 0 ? undefined : names.join(", ");
}
