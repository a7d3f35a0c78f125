import { expect, test } from "vitest";
import { mayImport } from "./import-table.ts";
import { importsOf, modules } from "./source-files.ts";

test("imports point inwards, as the table says", () => {
  const forbidden = modules().flatMap((source) =>
    importsOf(source)
      .filter((imported) => !mayImport(source.file, imported))
      .map(({ from }) => `${source.file} imports ${from}`),
  );
  expect(forbidden).toEqual([]);
});

test.each([
  ["static", 'import { a } from "#src/app/a.ts";'],
  ["for its type", 'import type { A } from "../app/a.ts";'],
  ["as a type in place", 'type A = import("#src/app/a.ts").A;'],
  ["on demand", 'const a = () => import("#src/app/a.ts");'],
  ["handed on", 'export * from "#src/app/a.ts";'],
  ["for its effect", 'import "#src/app/a.ts";'],
])("an import is seen: %s", (_, text) => {
  const seen = importsOf({ file: "src/domain/planted.ts", text });
  expect(seen.map(({ from }) => from)).toEqual(["src/app/a.ts"]);
});

test.each([
  ['import type { A } from "zod";', true],
  ['import { type A, type B } from "zod";', true],
  ['type A = import("zod").A;', true],
  ['import { type A, b } from "zod";', false],
  ['import "zod";', false],
])("%s is for types alone: %s", (text, typeOnly) => {
  expect(importsOf({ file: "src/ui/planted.ts", text })).toEqual([{ from: "zod", typeOnly }]);
});

test("an address that is computed is refused", () => {
  const planted = { file: "src/app/planted.ts", text: "const a = (b: string) => import(b);" };
  expect(() => importsOf(planted)).toThrow("src/app/planted.ts");
});

test("what is there at run time is no type", () => {
  expect(mayImport("src/ui/A.tsx", { from: "src/domain/model.ts", typeOnly: true })).toBe(true);
  expect(mayImport("src/ui/A.tsx", { from: "src/domain/model.ts", typeOnly: false })).toBe(false);
});

test.each([
  ["src/domain/a.ts", "react"],
  ["src/domain/a.ts", "src/i18n/a.ts"],
  ["src/extract/a.ts", "zod"],
  ["src/ui/A.tsx", "src/domain/model.ts"],
  ["src/ui/A.tsx", "react-dom"],
  ["src/features/event/A.tsx", "src/features/article/A.tsx"],
  ["src/features/event/A.tsx", "src/timeline/contract.ts"],
  ["src/features/event/A.tsx", "src/app/App.tsx"],
  ["src/app/App.tsx", "vis-timeline/esnext"],
  ["src/app/App.tsx", "src/cli/run.ts"],
  ["src/cli/run.ts", "src/data/fetch-json.ts"],
  ["src/unheard-of/a.ts", "zod"],
])("%s may not import %s", (file, from) => {
  expect(mayImport(file, { from, typeOnly: false })).toBe(false);
});

test.each([
  ["src/features/event/A.tsx", "src/features/event/a.ts"],
  ["src/features/event/A.tsx", "src/domain/model.ts"],
  ["src/app/App.tsx", "src/features/event/A.tsx"],
  ["src/app/App.tsx", "nuqs/adapters/react"],
  ["src/timeline/a.ts", "vis-timeline/esnext"],
  ["src/cli/run.ts", "node:fs"],
  ["src/main.tsx", "@fontsource-variable/newsreader/opsz.css"],
])("%s may import %s", (file, from) => {
  expect(mayImport(file, { from, typeOnly: false })).toBe(true);
});
