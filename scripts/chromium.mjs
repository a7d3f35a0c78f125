// @ts-check
/**
 * The Chromium that browser tests, the benchmark and the screenshots run in: the one that
 * CHROME_PATH names, else the one that @sparticuz/chromium brings inside its package.
 *
 * The package answers with a path as soon as the file exists, also while it is still being written.
 * So it is unpacked by a child process into a folder of its own, which gets its final name in one
 * step: whoever finds that name finds a whole browser.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/**
 * Not the package's own list: that switches web security off and runs all in one process.
 * @type {string[]}
 */
export const CHROMIUM_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const CACHE = fileURLToPath(new URL("../node_modules/.cache/dateline/", import.meta.url));
const SYSTEM_FONTS = "/etc/fonts/fonts.conf";
const OTHERWISE = "Install Chrome or Chromium and set CHROME_PATH to its executable.";

/**
 * What Playwright needs to launch the browser; unpacks it on first use (about two seconds).
 * Throws an error that says what to do where there is none for this machine.
 * @returns {{ executablePath: string, args: string[], env: Record<string, string> }}
 */
export function chromiumLaunchOptions() {
  const named = process.env["CHROME_PATH"];
  if (named !== undefined && named !== "") {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names no file: ${named}`);
    return { executablePath: named, args: CHROMIUM_ARGS, env: environment({}) };
  }
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(
      `The bundled Chromium runs on 64-bit x86 Linux only, this is ${process.platform} on ${process.arch}. ${OTHERWISE}`,
    );
  }
  const folder = unpackedFolder();
  const executablePath = path.join(folder, "chromium");
  return { executablePath, args: CHROMIUM_ARGS, env: environment(librariesFor(folder)) };
}

/**
 * @param {Record<string, string>} extra
 * @returns {Record<string, string>}
 */
function environment(extra) {
  /** @type {Record<string, string>} */
  const env = {};
  for (const [name, value] of Object.entries({ ...process.env, ...extra })) {
    if (value !== undefined) env[name] = value;
  }
  return env;
}

/** @returns {string} */
function unpackedFolder() {
  const require = createRequire(import.meta.url);
  const entry = require.resolve("@sparticuz/chromium");
  const manifest = path.join(entry.slice(0, entry.lastIndexOf("build")), "package.json");
  const version = /"version": "([^"]+)"/u.exec(readFileSync(manifest, "utf8"))?.[1] ?? "unknown";
  const final = path.join(CACHE, `chromium-${version}`);
  if (existsSync(final)) return final;

  mkdirSync(CACHE, { recursive: true });
  const staging = mkdtempSync(path.join(CACHE, "unpacking-"));
  try {
    unpackInto(staging);
    writeFileSync(path.join(staging, "fonts.conf"), fontSettings(path.join(final, "fonts")));
    renameSync(staging, final);
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    // Another process may have been quicker: then the name is taken by a whole browser.
    if (!existsSync(final)) throw error;
  }
  return final;
}

/**
 * The package unpacks into the temporary folder, and its libraries only where it believes to be on
 * a server of the kind they were built for: both are told it through the environment.
 * @param {string} folder
 */
function unpackInto(folder) {
  const url = pathToFileURL(createRequire(import.meta.url).resolve("@sparticuz/chromium")).href;
  const code = `import(${JSON.stringify(url)}).then(({ default: found }) => (found.default ?? found).executablePath())`;
  const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", code], {
    env: environment({ TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x" }),
    encoding: "utf8",
  });
  if (status !== 0 || !existsSync(path.join(folder, "chromium"))) {
    throw new Error(`The bundled Chromium could not be unpacked into ${folder}.\n${stderr}`);
  }
}

/**
 * Starts the browser once to see whether the system has the libraries it needs; if not, those that
 * came with it stand in.
 * @param {string} folder
 * @returns {Record<string, string>}
 */
function librariesFor(folder) {
  const fonts = existsSync(SYSTEM_FONTS)
    ? {}
    : { FONTCONFIG_FILE: path.join(folder, "fonts.conf") };
  if (starts(folder, {}) === undefined) return fonts;
  const inherited = process.env["LD_LIBRARY_PATH"];
  const own = path.join(folder, "al2023", "lib");
  const libraries = {
    LD_LIBRARY_PATH: inherited === undefined || inherited === "" ? own : `${own}:${inherited}`,
  };
  const fault = starts(folder, libraries);
  if (fault === undefined) return { ...fonts, ...libraries };
  throw new Error(`The bundled Chromium does not start here: ${fault}\n${OTHERWISE}`);
}

/**
 * What the browser says against starting, or undefined where it starts.
 * @param {string} folder
 * @param {Record<string, string>} extra
 * @returns {string | undefined}
 */
function starts(folder, extra) {
  const { status, stderr, error } = spawnSync(path.join(folder, "chromium"), ["--version"], {
    env: environment(extra),
    encoding: "utf8",
  });
  if (status === 0) return undefined;
  return error?.message ?? stderr.trim();
}

/**
 * @param {string} fonts
 * @returns {string}
 */
function fontSettings(fonts) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${fonts}-cache</cachedir>
</fontconfig>
`;
}
