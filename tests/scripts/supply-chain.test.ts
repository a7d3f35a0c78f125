import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { assertRedistributable } from "../../scripts/redistributable.mjs";
import { foldersBelow, foldersIn, packageIn } from "../../scripts/shipped-packages.mjs";

const ROOT = new URL("../../", import.meta.url).pathname;
const lockFile = z.object({ packages: z.record(z.string(), z.record(z.string(), z.unknown())) });
const lock = lockFile.parse(JSON.parse(readFileSync(`${ROOT}package-lock.json`, "utf8")));
const locked = Object.entries(lock.packages).filter(([folder]) => folder !== "");

const versions = z.record(z.string(), z.string());
const manifest = z.object({ dependencies: versions, devDependencies: versions });

describe("a licence", () => {
  test.each(["MIT", "(MIT OR GPL-3.0-or-later)", "MIT AND Zlib", "OFL-1.1"])(
    "%s lets the page hand a package on",
    (licence) => {
      expect(() => assertRedistributable("a-package", licence)).not.toThrow();
    },
  );

  test.each(["GPL-3.0-only", "MIT AND GPL-3.0-only", "CC-BY-NC-4.0", "UNLICENSED", "see the file"])(
    "%s stops the build",
    (licence) => {
      expect(() => assertRedistributable("a-package", licence)).toThrow(`“${licence}”`);
    },
  );
});

describe("what is shipped", () => {
  const used = { renderedLength: 10 };
  const folder = `${ROOT}node_modules/@tanstack/react-query`;

  test("is every package with code in a file, whatever its name's form", () => {
    const modules = {
      [`${folder}/build/index.js`]: used,
      [`${ROOT}node_modules/idb/build/index.js?worker`]: used,
      [`${ROOT}node_modules/zod/index.js`]: { renderedLength: 0 },
      [`${ROOT}src/main.tsx`]: used,
      "\0virtual:module": used,
    };
    const found = foldersIn({ "a.js": { type: "chunk", modules } }, []);
    expect([...found]).toEqual([folder, `${ROOT}node_modules/idb`]);
  });

  test("is every typeface and style that was read", () => {
    const font = `${ROOT}node_modules/@fontsource-variable/inter`;
    const found = foldersIn({}, [`${font}/files/inter.woff2?url`, `${font}/index.css`]);
    expect([...found]).toEqual([font]);
  });

  test("names its version, its licence and the licence's words", () => {
    const { name, version, licence, text } = packageIn(folder);
    expect({ name, licence }).toEqual({ name: "@tanstack/react-query", licence: "MIT" });
    expect(version).toMatch(/^\d+\.\d+\.\d+$/u);
    expect(text).toContain("MIT License");
  });

  test("is also what a package carries within its file", () => {
    const below = foldersBelow(`${ROOT}node_modules/jszip`).map((path) => packageIn(path).name);
    expect(below).toEqual(expect.arrayContaining(["pako", "readable-stream", "inherits"]));
  });
});

describe("the lock file", () => {
  test("has a checksum for every package, and no host of a registry", () => {
    const unsure = locked.filter(
      ([, { integrity, link }]) => integrity === undefined && link !== true,
    );
    expect(unsure.map(([folder]) => folder)).toEqual([]);
    expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  test("holds no package that runs a script when it is installed", () => {
    const scripts = locked.filter(([, { hasInstallScript }]) => hasInstallScript === true);
    expect(scripts.map(([folder]) => folder)).toEqual([]);
    expect(readFileSync(`${ROOT}.npmrc`, "utf8")).toContain("ignore-scripts=true");
  });

  test("and what is asked for is asked for in one exact version", () => {
    const asked = manifest.parse(JSON.parse(readFileSync(`${ROOT}package.json`, "utf8")));
    const loose = Object.entries({ ...asked.dependencies, ...asked.devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/u.test(version),
    );
    expect(loose).toEqual([]);
  });
});
