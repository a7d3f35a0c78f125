// @ts-check
/**
 * Which file of a package a worker needs. Vite takes what a package offers for browsers, and a browser's
 * worker has no document.
 */
import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);

/** Aliases for vite's `resolve`. */
export const FOR_WORKERS = {
  "decode-named-character-reference": resolve("decode-named-character-reference"),
};
