// @ts-check
/**
 * Takes the examples out of the library's rules: the tests need them, and a reader who loads the rules
 * would pay for them. A plugin for vite.
 */
import { parseSync } from "vite";

/** Fields of a rule (src/extract/rule.ts) that only its tests read. */
const EXAMPLES = new Set(["finds", "refuses"]);

/** @returns {import("vite").Plugin} */
export function withoutExamples() {
  return {
    name: "dateline:without-examples",
    apply: "build",
    transform: {
      filter: { id: /\/src\/extract\/.*\.ts$/u, code: /\b(?:finds|refuses)\b/u },
      handler(code, id) {
        return { code: emptied(code, id), map: null };
      },
    },
  };
}

/**
 * The module without its examples.
 * @param {string} code
 * @param {string} id
 */
function emptied(code, id) {
  const { program } = parseSync(id, code);
  let text = code;
  // from behind, so that the positions before stay right
  for (const { start, end } of examples(program).toSorted((a, b) => b.start - a.start)) {
    text = text.slice(0, start) + text.slice(end).replace(/^\s*,/u, "");
  }
  return text;
}

/**
 * Fields of such a name, with a list written right behind it.
 * @param {unknown} node
 * @returns {{ start: number, end: number }[]}
 */
function examples(node) {
  if (Array.isArray(node)) return node.flatMap(examples);
  if (typeof node !== "object" || node === null) return [];
  const { type, key, value, start, end } = /** @type {Record<string, any>} */ (node);
  const isExample = type === "Property" && EXAMPLES.has(key?.name);
  if (isExample && value?.type === "ArrayExpression") return [{ start, end }];
  return Object.values(node).flatMap(examples);
}
