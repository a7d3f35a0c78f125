// @ts-check
/** Another build of the app, made out of one that is there: all its files are others, and it is as whole. */
import { createHash } from "node:crypto";
import { cp, readFile, readdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";

/**
 * @typedef {{ url: string, revision: string | null, integrity: string }} KeptFile
 * a line of the list that the service worker keeps
 */

const TEXT = /\.(?:js|css|html|json)$/u;
/** The list of files in the service worker. */
const LIST = /\[\{"integrity":.*?\}\]/u;

/**
 * Every file with a name for its content gets another name, and the page says which build it is.
 * @param {string} from
 * @param {string} to
 * @param {string} mark of letters
 */
export async function otherBuild(from, to, mark) {
  await cp(from, to, { recursive: true, filter: (file) => path.basename(file) !== ".vite" });
  const named = await readdir(path.join(to, "assets"));
  const others = new Map(named.map((name) => [name, name.replace(/\.(\w+)$/u, `${mark}.$1`)]));
  for (const [name, other] of others) {
    await rename(path.join(to, "assets", name), path.join(to, "assets", other));
  }
  const names = new RegExp([...others.keys()].map(escaped).join("|"), "gu");
  for (const file of await textFiles(to)) {
    const text = await readFile(file, "utf8");
    const renamed = text.replace(names, (name) => others.get(name) ?? name);
    await writeFile(file, renamed);
  }
  const page = path.join(to, "index.html");
  const html = await readFile(page, "utf8");
  await writeFile(page, html.replace("</head>", `<meta name="build" content="${mark}"></head>`));
  const worker = path.join(to, "sw.js");
  const code = await readFile(worker, "utf8");
  const list = await Promise.all(keptFilesIn(code).map((file) => withContent(file, to)));
  await writeFile(
    worker,
    code.replace(LIST, () => JSON.stringify(inOneBuild(list))),
  );
}

/**
 * What the service worker of a build keeps.
 * @param {string} folder
 * @returns {Promise<KeptFile[]>}
 */
export async function keptFiles(folder) {
  return keptFilesIn(await readFile(path.join(folder, "sw.js"), "utf8"));
}

/**
 * @param {string} code
 * @returns {KeptFile[]}
 */
function keptFilesIn(code) {
  const list = LIST.exec(code)?.[0];
  if (list === undefined) throw new Error("The service worker has no list of files.");
  // vite-plugin-pwa names its manifest a second time, without a checksum
  return JSON.parse(list).filter(
    /** @param {Partial<KeptFile>} file */ ({ integrity }) => integrity !== undefined,
  );
}

/**
 * @param {KeptFile} file
 * @param {string} folder
 * @returns {Promise<KeptFile>}
 */
async function withContent(file, folder) {
  const bytes = await readFile(path.join(folder, file.url));
  const hash = createHash("sha256").update(bytes);
  const integrity = `sha256-${hash.copy().digest("base64")}`;
  return { ...file, integrity, revision: file.revision === null ? null : hash.digest("hex") };
}

/**
 * The page's revision is that of the whole build.
 * @param {KeptFile[]} files
 */
function inOneBuild(files) {
  const build = createHash("sha256").update(JSON.stringify(files)).digest("hex");
  return files.map((file) => (file.url === "index.html" ? { ...file, revision: build } : file));
}

/** @param {string} folder */
async function textFiles(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && TEXT.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}
