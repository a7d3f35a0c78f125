import { describe, expect, test } from "vitest";
import type { SourceFile } from "./source-files.ts";
import { filesBelow, importsOf, modules, nodesOf } from "./source-files.ts";

const MOST_LINES = 300;

function names(source: SourceFile, identifier: string): boolean {
  return nodesOf(source).some((node) => node.type === "Identifier" && node["name"] === identifier);
}

function exportsDefault(source: SourceFile): boolean {
  return nodesOf(source).some(
    ({ type, ...node }) =>
      type === "ExportDefaultDeclaration" ||
      (type === "ExportSpecifier" && JSON.stringify(node["exported"]).includes('"default"')),
  );
}

/** Addresses in `@import` and `url()`. */
function addressesIn({ text }: SourceFile): readonly string[] {
  return [...text.matchAll(/(?:@import\s+|url\(\s*)["']?([^"')\s;]+)/gu)].map(
    ([, found]) => found ?? "",
  );
}

const files = (sources: readonly SourceFile[]) => sources.map(({ file }) => file);

describe("the wall round the widget", () => {
  test("nothing but src/timeline imports vis-*", () => {
    const outside = modules().filter(({ file }) => !file.startsWith("src/timeline/"));
    const seen = outside.filter((source) =>
      importsOf(source).some(({ from }) => from.startsWith("vis-")),
    );
    expect(files(seen)).toEqual([]);
  });

  test("nothing but src/timeline styles what the widget draws", () => {
    const outside = filesBelow("src", /\.css$/u).filter(
      ({ file }) => !file.startsWith("src/timeline/"),
    );
    const seen = outside.filter(
      (source) =>
        /\.vis-/u.test(source.text) || addressesIn(source).some((address) => /vis-/u.test(address)),
    );
    expect(files(seen)).toEqual([]);
  });
});

test("Date is named in domain/calendar.ts alone", () => {
  const naming = modules().filter((source) => names(source, "Date"));
  expect(files(naming).filter((file) => file !== "src/domain/calendar.ts")).toEqual([]);
});

test("what is formatted names its language, and its zone where it is a day", () => {
  const unnamed = modules().flatMap((source) =>
    nodesOf(source).flatMap((node) => {
      const text = source.text.slice(Number(node["start"]), Number(node["end"]));
      const isIntl = node.type === "NewExpression" && text.startsWith("new Intl.");
      const ofDays = text.startsWith("new Intl.DateTimeFormat");
      const bare = isIntl && (/^[^(]*\(\s*\)/u.test(text) || /^[^(]*\(\s*undefined/u.test(text));
      const local =
        node.type === "CallExpression" && /\.toLocale\w*\(\s*(?:\)|undefined)/u.test(text);
      const zoneless = isIntl && ofDays && !/timeZone|\boptions\b/u.test(text);
      return bare || local || zoneless ? [`${source.file}: ${text}`] : [];
    }),
  );
  expect(unnamed).toEqual([]);
});

test("there is no barrel, no default export and no drawer for odds and ends", () => {
  const everything = files(modules());
  expect(everything.filter((file) => /(?:^|\/)index\.tsx?$/u.test(file))).toEqual([]);
  expect(
    everything.filter((file) => /(?:utils?|helpers?|common)(?:\/|\.tsx?$)/u.test(file)),
  ).toEqual([]);
  expect(files(modules().filter(exportsDefault))).toEqual([]);
});

test("no file is longer than 300 lines", () => {
  const lines = ({ text }: SourceFile) => text.trimEnd().split("\n").length;
  const sources = [...filesBelow("src", /\.(?:tsx?|css)$/u), ...filesBelow("tests", /\.tsx?$/u)];
  const long = sources.filter((source) => lines(source) > MOST_LINES);
  expect(long.map((source) => `${source.file}: ${lines(source)}`)).toEqual([]);
});

test("files are kebab-case, components PascalCase", () => {
  const odd = files(modules()).filter((file) => {
    const name = file.slice(file.lastIndexOf("/") + 1);
    return !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*(?:\.d)?\.tsx?|[A-Z][A-Za-z0-9]*\.tsx)$/u.test(name);
  });
  expect(odd).toEqual([]);
});

test("the page is mounted in one place", () => {
  const marked = modules().filter((source) =>
    importsOf(source).some(({ from }) => from === "react-dom/client"),
  );
  expect(files(marked)).toEqual(["src/main.tsx"]);
});
