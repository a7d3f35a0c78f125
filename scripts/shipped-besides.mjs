// @ts-check
/**
 * What the built page ships besides the packages that the bundler sees: data that was made out of other
 * people's, and a library that a package carries within itself. Their licences are in `licences/`.
 */

/**
 * @typedef {object} Besides
 * @property {string} name
 * @property {string} version
 * @property {string} licence SPDX identifier.
 * @property {string} text File in `licences/`.
 * @property {string} [within] The package that carries it; missing: shipped always.
 * @property {RegExp} [proof] What the package's code says of the version carried.
 */

/** @type {readonly Besides[]} */
export const SHIPPED_BESIDES = [
  {
    name: "pdfjs-dist",
    version: "5.4.296",
    licence: "Apache-2.0",
    text: "pdfjs-dist.txt",
    within: "unpdf",
    proof: /apiVersion:"5\.4\.296"/u,
  },
  { name: "cldr-core", version: "48.2.0", licence: "Unicode-3.0", text: "unicode-cldr.txt" },
  { name: "countries-list", version: "3.4.1", licence: "MIT", text: "countries-list.txt" },
];

/**
 * Packages whose file for browsers has all that they depend on within it, unseen by the bundler. Which
 * version they were built with they don't say: what the lock file resolves is listed.
 */
export const CARRIERS = ["jszip", "linkedom"];
