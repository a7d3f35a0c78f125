/**
 * What stands in JSON-LD, by local names: "schema:name", "http://schema.org/name" and "name" are one,
 * whatever the file's @context is.
 */

export interface LinkedNode {
  readonly path: string;
  readonly types: readonly string[];
  /** by local name, without a value's wrapping */
  readonly fields: ReadonlyMap<string, unknown>;
}

/** Where records stand in records; below any other name stand their own parts. */
export const CONTAINERS = new Set([
  "@graph",
  "@included",
  "itemListElement",
  "item",
  "dataFeedElement",
  "mainEntity",
  "event",
  "events",
  "subEvent",
  "subEvents",
  "hasPart",
]);
const DEEPEST = 50;
const MOST_NAMES = 100;

/** All records with a type, in the file's order. */
export function linkedNodes(json: unknown): readonly LinkedNode[] {
  const nodes: LinkedNode[] = [];
  const walk = (value: unknown, path: string, depth: number) => {
    if (depth > DEEPEST) return;
    if (isList(value)) {
      for (const [index, each] of value.entries()) walk(each, `${path}[${index}]`, depth + 1);
      return;
    }
    const node = nodeOf(value, path);
    if (node === undefined) return;
    if (node.types.length > 0) nodes.push(node);
    for (const [name, below] of node.fields) {
      if (CONTAINERS.has(name) && typeof below === "object") {
        walk(below, path === "" ? name : `${path}.${name}`, depth + 1);
      }
    }
  };
  walk(json, "", 0);
  return nodes;
}

function nodeOf(value: unknown, path = ""): LinkedNode | undefined {
  if (typeof value !== "object" || value === null || isList(value)) return undefined;
  const fields = new Map<string, unknown>();
  for (const [key, each] of Object.entries(value)) {
    const name = localName(key);
    if (!fields.has(name)) fields.set(name, each);
  }
  const types = listOf(fields.get("@type")).flatMap((type) =>
    typeof type === "string" ? [localName(type)] : [],
  );
  return { path, types, fields };
}

/** "Event" of "http://schema.org/Event" and of "schema:Event". */
export function localName(name: string): string {
  return name.slice(
    Math.max(name.lastIndexOf("/"), name.lastIndexOf("#"), name.lastIndexOf(":")) + 1,
  );
}

/** The nodes below a name; a text alone is a node with that name. */
export function nodesBelow({ fields, path }: LinkedNode, ...names: readonly string[]) {
  return names.flatMap((name) =>
    listOf(fields.get(name))
      .slice(0, MOST_NAMES)
      .flatMap((value): readonly LinkedNode[] => {
        if (typeof value === "string" && value.trim() !== "") {
          return [{ path, types: [], fields: new Map([["name", value]]) }];
        }
        const node = nodeOf(value, `${path}.${name}`);
        return node === undefined ? [] : [node];
      }),
  );
}

interface LinkedText {
  readonly text: string;
  readonly lang: string | undefined;
}

/** The first text below one of the names; of several languages the wanted one, if it is there. */
export function textBelow(
  { fields }: LinkedNode,
  names: readonly string[],
  wanted?: string,
): LinkedText | undefined {
  for (const name of names) {
    const texts = listOf(fields.get(name)).flatMap((value) => textOf(value) ?? []);
    const best = texts.find(({ lang }) => wanted !== undefined && lang === wanted) ?? texts[0];
    if (best !== undefined) return best;
  }
  return undefined;
}

/** A text, `{"@value": "…", "@language": "de"}`, or the id of what is named. */
function textOf(value: unknown): LinkedText | undefined {
  if (typeof value === "number") return { text: String(value), lang: undefined };
  if (typeof value === "string") {
    return value.trim() === "" ? undefined : { text: value, lang: undefined };
  }
  const fields = nodeOf(value)?.fields;
  const text = fields?.get("@value") ?? fields?.get("@id");
  const lang = fields?.get("@language");
  if (typeof text !== "string" || text.trim() === "") return undefined;
  return { text, lang: typeof lang === "string" ? lang : undefined };
}

export function listOf(value: unknown): readonly unknown[] {
  if (isList(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
