// @ts-check
/** Which packages have a line in the files of a build, with what their own manifests say of them. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * @typedef {object} ShippedPackage
 * @property {string} name
 * @property {string} version
 * @property {string} licence SPDX expression, as the package states it.
 * @property {string} text The licence's words; empty where the package has none.
 * @property {Readonly<Record<string, unknown>>} manifest Its package.json.
 */

/** A package's folder ends after its name, which may have a scope. */
const WITHIN_PACKAGE = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//u;
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/iu;
/** Styles and typefaces have no code that could be left out: whatever was read is shipped. */
const WHOLE = /\.(?:css|woff2?)$/u;

/**
 * The folders of the packages whose modules are in a bundle.
 * @param {Readonly<Record<string, { type: string, modules?: Readonly<Record<string, { renderedLength: number }>> }>>} bundle
 * @param {Iterable<string>} read Every module that the bundler read.
 * @returns {Set<string>}
 */
export function foldersIn(bundle, read) {
  const modules = Object.values(bundle).flatMap(({ modules: parts = {} }) =>
    Object.entries(parts)
      .filter(([, { renderedLength }]) => renderedLength > 0)
      .map(([id]) => id),
  );
  const whole = [...read].filter((id) => WHOLE.test(withoutQuery(id)));
  return new Set([...modules, ...whole].flatMap((id) => folderOf(id) ?? []));
}

/** @param {string} id */
function withoutQuery(id) {
  return id.replace(/[?#].*$/u, "");
}

/** @param {string} id */
function folderOf(id) {
  return WITHIN_PACKAGE.exec(withoutQuery(id).replaceAll("\\", "/"))?.[1];
}

/**
 * What a package says of itself. Throws where it states no licence: nobody may hand that on.
 * @param {string} folder
 * @returns {ShippedPackage}
 */
export function packageIn(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const { name, version, license } = manifest;
  if (typeof license !== "string") throw new Error(`${name} ${version} states no licence`);
  return { name, version, licence: bare(license), text: licenceText(folder), manifest };
}

/**
 * The folders of all that a package depends on, and of what that depends on, as Node would find them.
 * @param {string} folder
 * @returns {string[]}
 */
export function foldersBelow(folder) {
  const seen = new Set([folder]);
  for (const next of seen) {
    const { dependencies = {} } = JSON.parse(readFileSync(join(next, "package.json"), "utf8"));
    for (const name of Object.keys(dependencies)) seen.add(installed(name, next));
  }
  return [...seen].slice(1);
}

/**
 * @param {string} name
 * @param {string} from
 * @returns {string}
 */
function installed(name, from) {
  const here = join(from, "node_modules", name);
  if (existsSync(here)) return here;
  const above = dirname(from);
  if (above === from) throw new Error(`${name} isn't installed`);
  return installed(name, above);
}

/** @param {string} expression */
function bare(expression) {
  return expression.replace(/^\((.*)\)$/u, "$1");
}

/** @param {string} folder */
function licenceText(folder) {
  const files = existsSync(folder)
    ? readdirSync(folder).filter((file) => LICENCE_FILE.test(file))
    : [];
  return files
    .toSorted()
    .map((file) => readFileSync(join(folder, file), "utf8").trim())
    .join("\n\n");
}
