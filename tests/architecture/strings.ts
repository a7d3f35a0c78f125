/** The interface's strings as flat lists of keys, and where the source asks for them. */
import type { SourceFile } from "./source-files.ts";
import { literalText, nodesOf } from "./source-files.ts";

/** "event.title" for every string, however deep it stands. Throws where a leaf is no string. */
export function stringsIn(resources: object, above = ""): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of Object.entries<unknown>({ ...resources })) {
    const key = above === "" ? name : `${above}.${name}`;
    if (typeof value === "string") found.set(key, value);
    else if (typeof value === "object" && value !== null) {
      for (const [inner, text] of stringsIn(value, key)) found.set(inner, text);
    } else throw new Error(`${key} is no string`);
  }
  return found;
}

/** What a string is filled with: `{{name}}` and `<tag>`, sorted, each once. */
export function slotsOf(text: string): readonly string[] {
  const found = text.matchAll(/\{\{-?\s*([\w.]+)[^}]*\}\}|<\/?([\w]+)\s*\/?>/gu);
  return [...new Set([...found].map(([, value, tag]) => value ?? `<${tag ?? ""}>`))].toSorted();
}

/** The key that is asked for where a count chooses the form: "events_other" is "events". */
export function askedKey(key: string): string {
  return key.replace(/_(?:zero|one|two|few|many|other)$/u, "");
}

export interface Asked {
  readonly file: string;
  /** the whole key, or what it begins with where the rest is computed */
  readonly key: string;
  readonly whole: boolean;
}

/** Every key that a module asks for by `t(...)` or `i18nKey`, as far as it is written there. */
export function keysAskedIn(source: SourceFile): readonly Asked[] {
  return nodesOf(source).flatMap((node) => {
    if (node.type === "JSXAttribute" && nameOf(node["name"]) === "i18nKey") {
      return writtenKeys(source.file, node["value"]);
    }
    const asks = node.type === "CallExpression" && nameOf(node["callee"]) === "t";
    const first: unknown = Array.isArray(node["arguments"]) ? node["arguments"][0] : undefined;
    return asks ? writtenKeys(source.file, first) : [];
  });
}

/** Every string and every beginning of a template in a module: where else a key may come from. */
export function textsIn(source: SourceFile): readonly string[] {
  return nodesOf(source).flatMap((node) =>
    [literalText(node) ?? [], beginningOf(node) ?? []].flat(),
  );
}

function writtenKeys(file: string, node: unknown): readonly Asked[] {
  const whole = literalText(node);
  if (whole !== undefined) return [{ file, key: whole, whole: true }];
  const beginning = beginningOf(node);
  return beginning === undefined ? [] : [{ file, key: beginning, whole: false }];
}

function nameOf(node: unknown): unknown {
  return typeof node === "object" && node !== null && "name" in node ? node.name : undefined;
}

function beginningOf(node: unknown): string | undefined {
  if (typeof node !== "object" || node === null || !("quasis" in node)) return undefined;
  const first: unknown = Array.isArray(node.quasis) ? node.quasis[0] : undefined;
  if (typeof first !== "object" || first === null || !("value" in first)) return undefined;
  const { value } = first;
  if (typeof value !== "object" || value === null || !("cooked" in value)) return undefined;
  return typeof value.cooked === "string" ? value.cooked : undefined;
}
