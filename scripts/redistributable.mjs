// @ts-check
/** Which licences let us hand a package on with the page, whoever opens it. */
import parseExpression from "spdx-expression-parse";

/** Permissive licences, by SPDX identifier; another one is looked at by a person first. */
const GOOD = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MPL-2.0",
  "OFL-1.1",
  "Unicode-3.0",
  "Zlib",
]);

/**
 * Throws, naming the package, where its licence isn't known to allow it.
 * @param {string} name
 * @param {string} licence SPDX expression.
 */
export function assertRedistributable(name, licence) {
  if (!allows(parsed(licence))) {
    throw new Error(`${name} is under “${licence}”: see scripts/redistributable.mjs`);
  }
}

/**
 * `undefined` where the words are no SPDX expression.
 * @param {string} licence
 */
function parsed(licence) {
  try {
    return parseExpression(licence);
  } catch {
    return undefined;
  }
}

/**
 * @param {import("spdx-expression-parse").Info | undefined} node
 * @returns {boolean}
 */
function allows(node) {
  if (node === undefined) return false;
  if ("license" in node) return GOOD.has(node.license);
  const [left, right] = [allows(node.left), allows(node.right)];
  return node.conjunction === "or" ? left || right : left && right;
}
