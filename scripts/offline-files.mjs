// @ts-check
/**
 * A plugin for vite: makes the page one that a browser can install and open without a network. It writes the
 * manifest and `sw.js`, with a list of all files of the build and of what their bytes have to be.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { VitePWA } from "vite-plugin-pwa";

/** Its revision is that of all files: a build is told from another by it. */
const PAGE = "index.html";
/** Bytes; no file may be larger, or the build fails. */
const MOST = 8_000_000;

/** Drawn by `scripts/icons.mjs`. A maskable one has room at its edges for any shape. */
const ICONS = [
  { src: "icons/192.png", sizes: "192x192", type: "image/png" },
  { src: "icons/512.png", sizes: "512x512", type: "image/png" },
  { src: "icons/512-maskable.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
];

/** @param {import("vite").Plugin} materials lists what the service worker is made of */
export function offlineFiles(materials) {
  return VitePWA({
    strategies: "injectManifest",
    srcDir: "src/offline",
    filename: "sw.ts",
    injectRegister: false,
    manifest: {
      name: "Dateline",
      short_name: "Dateline",
      description: "A timeline you can check: every event opens the words that state it.",
      lang: "en",
      id: "./",
      start_url: "./",
      scope: "./",
      display: "standalone",
      theme_color: "#fbfaf7",
      background_color: "#fbfaf7",
      icons: ICONS,
    },
    includeManifestIcons: false,
    injectManifest: {
      rollupFormat: "iife",
      globPatterns: ["**/*"],
      globIgnores: [".vite/**", "icons/**", "sw.js"],
      maximumFileSizeToCacheInBytes: MOST,
      buildPlugins: { vite: [materials] },
    },
    integration: {
      configureOptions({ root, build }, { injectManifest }) {
        if (injectManifest !== undefined) {
          injectManifest.manifestTransforms = [withContents(path.resolve(root, build.outDir))];
        }
      },
    },
  });
}

/**
 * @param {string} folder of the build
 * @returns {import("workbox-build").ManifestTransform}
 */
function withContents(folder) {
  return (entries) => {
    const files = entries
      .map((entry) => ({ ...entry, integrity: integrityOf(path.join(folder, entry.url)) }))
      .toSorted((a, b) => (a.url < b.url ? -1 : 1));
    const build = createHash("sha256")
      .update(files.map(({ url, integrity }) => `${url} ${integrity}\n`).join(""))
      .digest("hex");
    const manifest = files.map((file) =>
      file.url === PAGE ? { ...file, revision: build.slice(0, 32) } : file,
    );
    return { manifest };
  };
}

/** @param {string} file */
function integrityOf(file) {
  return `sha256-${createHash("sha256").update(readFileSync(file)).digest("base64")}`;
}
