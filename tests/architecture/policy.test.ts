/** The policies stand in more than one place: none may lag behind. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { PAGE_POLICY, WORKER_POLICY } from "../../scripts/policies.mjs";
import { modules, importsOf } from "./source-files.ts";

test("docs/security.md names the policies as they are sent, for every kind of server", () => {
  const page = readFileSync("docs/security.md", "utf8");
  expect(page).toContain(PAGE_POLICY.split("; ").join(";\n"));
  const sections = ["nginx", "Apache", "Caddy", "Netlify"].map((kind) => {
    const [, section = ""] = page.split(`### ${kind}`);
    return section.split("\n### ")[0] ?? "";
  });
  const lacking = sections.filter(
    (section) => !section.includes(PAGE_POLICY) || !section.includes(WORKER_POLICY),
  );
  expect(lacking).toEqual([]);
});

test("no policy lets code be made of text, or names a host", () => {
  for (const policy of [PAGE_POLICY, WORKER_POLICY]) {
    expect(policy).not.toMatch(/unsafe|\*|\/\//u);
    expect(policy).toContain("require-trusted-types-for 'script'");
  }
});

test("schemas are made where they are told not to write code", () => {
  const makers = modules().filter((source) =>
    importsOf(source).some(({ from, typeOnly }) => from === "zod" && !typeOnly),
  );
  expect(makers.map(({ file }) => file)).toEqual(["src/domain/zod.ts"]);
});
