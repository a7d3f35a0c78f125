import { readdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import react from "@vitejs/plugin-react";
import type { HtmlTagDescriptor, Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { billOfMaterials } from "./scripts/bill-of-materials.mjs";
import { FOR_WORKERS } from "./scripts/for-workers.mjs";
import { offlineFiles } from "./scripts/offline-files.mjs";
import { headersFor, PAGE_POLICY } from "./scripts/policies.mjs";
import { withoutExamples } from "./scripts/without-examples.mjs";

/** The two faces of the first picture; their other alphabets load when a text needs them. */
const PRELOADED_FONT = /(?:inter|newsreader)-latin-[a-z]+-normal-[\w-]+\.woff2$/u;

/**
 * What only the built page has in its head. The policy has to come first, since it holds for what
 * follows it; the development server needs inline scripts, which it forbids.
 */
function headOfTheBuild(): Plugin {
  return {
    name: "dateline:head",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(_, { bundle = {} }) {
        const fonts = Object.keys(bundle).filter((file) => PRELOADED_FONT.test(file));
        const policy: HtmlTagDescriptor = {
          tag: "meta",
          attrs: { "http-equiv": "Content-Security-Policy", content: PAGE_POLICY },
          injectTo: "head-prepend",
        };
        const preloads = fonts.map((file): HtmlTagDescriptor => {
          const attrs = {
            rel: "preload",
            href: `./${file}`,
            as: "font",
            type: "font/woff2",
            crossorigin: "",
          };
          return { tag: "link", attrs, injectTo: "head-prepend" };
        });
        return [policy, ...preloads];
      },
    },
  };
}

/**
 * Lists the files of the built page beside it: a published collection takes them along. Data files are
 * no part of the app, and what is published is none to be installed.
 */
function listOfFiles(): Plugin {
  return {
    name: "dateline:files",
    apply: "build",
    writeBundle({ dir = "dist" }) {
      const files = readdirSync(dir, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(dir, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
        .filter(
          (file) => !/^(?:(?:data|icons|\.vite)\/|sw\.js$|manifest\.webmanifest$)/u.test(file),
        );
      const list = { files: [...new Set([...files, "assets.json"])].toSorted() };
      writeFileSync(join(dir, "assets.json"), `${JSON.stringify(list)}\n`);
    },
  };
}

/** The server of `npm start` sends what docs/security.md asks of others. */
function headersOfTheServer(): Plugin {
  return {
    name: "dateline:headers",
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        for (const [name, value] of Object.entries(headersFor(request.url ?? "/"))) {
          response.setHeader(name, value);
        }
        next();
      });
    },
  };
}

const materials = billOfMaterials();

export default defineConfig({
  plugins: [
    react(),
    headOfTheBuild(),
    listOfFiles(),
    headersOfTheServer(),
    withoutExamples(),
    materials.page(),
    offlineFiles(materials.offline()),
  ],
  resolve: { alias: FOR_WORKERS },
  base: "./",
  // A missing file is a 404 and not the page once more: `data=` has to be able to tell.
  appType: "mpa",
  worker: {
    format: "es",
    // its list of codecs starts WebAssembly when it is loaded, which the workers' policy forbids
    rolldownOptions: {
      treeshake: {
        moduleSideEffects: [{ test: /\/hyparquet-compressors\//u, sideEffects: false }],
      },
    },
    plugins: () => [withoutExamples(), materials.worker()],
  },
  build: {
    target: "baseline-widely-available",
    manifest: true,
    // What comes with the page comes as one file: many small ones compress worse.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: "page", tags: ["$initial"] }] } },
    },
    // The policy allows no fonts out of data: addresses, which small ones would become.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // `npm run size` holds the budget, of what goes over the wire.
    chunkSizeWarningLimit: 1000,
  },
  server: { host: "127.0.0.1" },
  preview: { host: "127.0.0.1", port: 4173 },
  test: {
    unstubGlobals: true,
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          environment: "node",
          include: ["tests/**/*.test.ts"],
          setupFiles: ["tests/setup/console.ts", "tests/setup/properties.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "dom",
          environment: "jsdom",
          include: ["tests/**/*.test.tsx"],
          setupFiles: ["tests/setup/console.ts", "tests/setup/dom.ts"],
        },
      },
    ],
  },
});
