import type { Import } from "./source-files.ts";

/**
 * Which way imports may point: inwards. Left a folder of src (or a file), right what its modules
 * may import besides their own folder: a folder of src, or a package with all that is in it.
 * `features/*` stands for every feature, none of which may know another; `type x` lets a module name
 * the types of x and nothing that is there at run time.
 */
export const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  "src/domain": ["zod"],
  "src/extract": ["src/domain"],
  "src/archive": ["src/domain"],
  "src/formats": [
    "src/domain",
    "src/extract",
    "src/archive",
    "hyparquet",
    "hyparquet-compressors",
    "hyparquet-writer",
    "linkedom",
    "@mozilla/readability",
    "mdast-util-from-markdown",
    "mammoth",
    "unpdf",
    "fflate",
    "papaparse",
    "ical.js",
  ],
  "src/search": ["src/domain", "minisearch"],
  "src/url": ["src/domain", "nuqs", "react"],
  "src/data": [
    "src/domain",
    "src/extract",
    "src/archive",
    "src/search",
    "src/library",
    "src/worker",
    "@tanstack/react-query",
    "react",
    "react-dom",
  ],
  "src/library": ["src/domain", "idb", "type zod"],
  "src/offline": ["workbox-precaching"],
  "src/i18n": ["src/domain", "i18next", "react-i18next"],
  "src/timeline": [
    "src/domain",
    "src/i18n",
    "src/ui",
    "react",
    "react-i18next",
    "vis-timeline",
    "vis-data",
  ],
  "src/worker": ["src/domain", "src/extract", "src/archive", "src/formats"],
  "src/cli": ["src/domain", "src/extract", "src/archive", "src/formats", "zod", "node:*"],
  "src/ui": ["type src/domain", "react"],
  "src/errors": ["src/domain", "src/offline", "src/i18n", "src/ui", "react", "react-i18next"],
  "src/features/*": [
    "src/domain",
    "src/extract",
    "src/archive",
    "src/formats",
    "src/library",
    "src/worker",
    "src/search",
    "src/url",
    "src/data",
    "src/i18n",
    "src/ui",
    "src/errors",
    "react",
    "react-i18next",
    "@tanstack/react-query",
  ],
  "src/app": [
    "src/domain",
    "src/extract",
    "src/archive",
    "src/library",
    "src/worker",
    "src/search",
    "src/url",
    "src/data",
    "src/library",
    "src/i18n",
    "src/timeline",
    "src/offline",
    "src/worker",
    "src/ui",
    "src/errors",
    "src/features/*",
    "react",
    "i18next",
    "react-i18next",
    "@tanstack/react-query",
    "nuqs",
  ],
  "src/main.tsx": [
    "src/app",
    "src/styles",
    "@fontsource-variable/inter",
    "@fontsource-variable/newsreader",
    "react",
    "react-dom",
  ],
};

/** The entry of the table that a file stands under; the longest, since `src/features/*` has two levels. */
export function ownerOf(file: string): string | undefined {
  const [src, folder, feature] = file.split("/");
  if (src !== "src" || folder === undefined) return undefined;
  const key = `${src}/${folder}`;
  return folder === "features" && feature !== undefined ? `${key}/${feature}` : key;
}

/** A package's name without what is taken from inside it: "nuqs/adapters/react" is "nuqs". */
function packageOf(imported: string): string {
  if (imported.startsWith("node:")) return "node:*";
  const parts = imported.split("/");
  return parts.slice(0, imported.startsWith("@") ? 2 : 1).join("/");
}

/** Whether a file may import what it names; false too where the table knows nothing of the file. */
export function mayImport(file: string, { from, typeOnly }: Import): boolean {
  const owner = ownerOf(file);
  const allowed =
    owner === undefined ? undefined : (IMPORTS[owner] ?? IMPORTS[everyFeature(owner)]);
  if (owner === undefined || allowed === undefined) return false;
  const target = from.startsWith("src/") ? ownerOf(from) : packageOf(from);
  if (target === undefined || target === owner) return target !== undefined;
  return [target, everyFeature(target)].some(
    (name) => allowed.includes(name) || (typeOnly && allowed.includes(`type ${name}`)),
  );
}

function everyFeature(folder: string): string {
  return folder.replace(/^src\/features\/.*$/u, "src/features/*");
}
