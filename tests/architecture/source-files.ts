/** Reads the source tree as it stands: files, and what each one imports and names. */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync } from "vite";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

export interface SourceFile {
  /** from the project's folder, with forward slashes: "src/domain/model.ts" */
  readonly file: string;
  readonly text: string;
}

/** Every file below a folder of the project whose name ends as given. */
export function filesBelow(folder: string, ending: RegExp): readonly SourceFile[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((name) => path.posix.join(folder, name.replaceAll(path.sep, "/")))
    .filter((file) => ending.test(file))
    .toSorted()
    .map((file) => ({ file, text: readFileSync(path.join(ROOT, file), "utf8") }));
}

/** TypeScript of the application itself. */
export function modules(): readonly SourceFile[] {
  return filesBelow("src", /\.tsx?$/u);
}

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return (
    typeof value === "object" && value !== null && "type" in value && typeof value.type === "string"
  );
}

/** The syntax tree, flat and in the order of the text. Throws where the file does not parse. */
export function nodesOf({ file, text }: SourceFile): readonly Node[] {
  const { program, errors } = parseSync(file, text);
  if (errors[0] !== undefined) throw new Error(`${file}: ${errors[0].message}`);
  const found: Node[] = [];
  const pending: unknown[] = [program];
  while (pending.length > 0) {
    const next = pending.pop();
    if (Array.isArray(next)) {
      const list: readonly unknown[] = next;
      pending.push(...list.toReversed());
    } else if (isNode(next)) {
      found.push(next);
      pending.push(...Object.values(next).toReversed());
    }
  }
  return found;
}

const IMPORTING = new Set([
  "ImportDeclaration",
  "ExportNamedDeclaration",
  "ExportAllDeclaration",
  "ImportExpression",
  "TSImportType",
]);

/** The text of a literal, or undefined where the node is none. */
export function literalText(node: unknown): string | undefined {
  return isNode(node) && node.type === "Literal" && typeof node["value"] === "string"
    ? node["value"]
    : undefined;
}

export interface Import {
  /** a file of the project from its folder, or a package by its name */
  readonly from: string;
  /** gone at run time */
  readonly typeOnly: boolean;
}

/**
 * Everything a module imports or exports from elsewhere, of values, of types and on demand. Throws
 * at an import whose address is computed: no table can judge it.
 */
export function importsOf(source: SourceFile): readonly Import[] {
  return nodesOf(source)
    .filter(({ type }) => IMPORTING.has(type))
    .flatMap((node) => {
      const written = literalText(node["source"]) ?? literalText(node["argument"]);
      if (written !== undefined) {
        return [{ from: resolved(source.file, written), typeOnly: isTypeOnly(node) }];
      }
      if (node.type === "ExportNamedDeclaration") return [];
      throw new Error(`${source.file} imports an address that it computes`);
    });
}

function isTypeOnly(node: Node): boolean {
  const specifiers: readonly unknown[] = Array.isArray(node["specifiers"])
    ? node["specifiers"]
    : [];
  return (
    node.type === "TSImportType" ||
    [node["importKind"], node["exportKind"]].includes("type") ||
    (specifiers.length > 0 &&
      specifiers.every(
        (one) => isNode(one) && [one["importKind"], one["exportKind"]].includes("type"),
      ))
  );
}

function resolved(from: string, written: string): string {
  if (written.startsWith("#")) return written.slice(1).replace(/\?.*$/u, "");
  if (written.startsWith(".")) {
    return path.posix.join(path.posix.dirname(from), written).replace(/\?.*$/u, "");
  }
  return written;
}
