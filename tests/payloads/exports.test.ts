/**
 * What is written out runs nothing where it is read: no formula in a table, no markup in Markdown or in the
 * pages of a site, no element but its own in the picture.
 */
import { parseHTML } from "linkedom";
import { fromMarkdown } from "mdast-util-from-markdown";
import Papa from "papaparse";
import { beforeAll, describe, expect, test } from "vitest";
import type { ToExport } from "#src/formats/export/exported.ts";
import { exporterFor } from "#src/formats/export/exporters.ts";
import { readDataset } from "#src/domain/dataset.ts";
import { recordsOf } from "#src/domain/record.ts";
import { eventsHtml } from "#src/formats/publish/events-html.ts";
import { node } from "#src/timeline/still/svg-node.ts";
import { payloadFile } from "#tests/e2e/support/payload-file.ts";
import { PAYLOADS } from "./payloads.ts";

const LONG = { timeout: 60_000 };

let input: ToExport;
beforeAll(() => {
  const reading = readDataset(payloadFile());
  if (!reading.ok) throw new Error(reading.fault.kind);
  const { dataset } = reading;
  input = { dataset, records: recordsOf(dataset), lang: "en" };
});

test("there are enough of them, and all are events", () => {
  expect(PAYLOADS.length).toBeGreaterThan(300);
  expect(input.records).toHaveLength(PAYLOADS.length);
});

/** Everything below a node of a Markdown tree, with itself. */
function nodesOf(tree: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof tree !== "object" || tree === null) return [];
  const children = "children" in tree && Array.isArray(tree.children) ? tree.children : [];
  return [{ ...tree }, ...children.flatMap(nodesOf)];
}

describe("no cell of a table is a formula", () => {
  test.each(["csv", "timelinejs-sheet"] as const)("%s", async (format) => {
    const { text } = (await exporterFor(format)).write(input);
    const { data } = Papa.parse<readonly string[]>(text.replace(/^\u{feff}/u, ""));
    const cells = data.flat();
    expect(cells.length).toBeGreaterThan(PAYLOADS.length);
    // a number, a date before our era, and nothing are no formulas
    const formulas = cells.filter(
      (cell) => /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u.test(cell) && !/^-\d+$/u.test(cell),
    );
    expect(formulas).toEqual([]);
  });
});

test("Markdown has no markup of theirs, and leads to the web alone", LONG, async () => {
  // of the very long ones the parser makes a long story
  const records = input.records.filter(({ event }) => (event.title["en"]?.length ?? 0) < 300);
  const { text } = (await exporterFor("markdown")).write({ ...input, records });
  const nodes = nodesOf(fromMarkdown(text));
  expect(nodes.filter(({ type }) => type === "html" || type === "image")).toEqual([]);
  const links = nodes.flatMap(({ url }) => (typeof url === "string" ? [url] : []));
  expect(links.filter((url) => !/^https?:\/\//u.test(url))).toEqual([]);
});

test.each(["timelinejs", "json-ld", "annotations", "icalendar", "json"] as const)(
  "no address in %s is anything but one of the web",
  async (format) => {
    const { text } = (await exporterFor(format)).write(input);
    const addresses = text.matchAll(/"(?:url|link|source|sameAs|image)":\s*"((?:[^"\\]|\\.)*)"/gu);
    const found = [...addresses, ...text.matchAll(/^(?:URL|ATTACH)[:;](.*)$/gmu)];
    const strange = found
      .map(([, address]) => address ?? "")
      .filter((address) => /^\s*(?:java|vb|live)script|^data:|^blob:|^file:/iu.test(address));
    expect(strange).toEqual([]);
  },
);

test("the events as a page have no element of theirs", () => {
  const { document } = parseHTML(`<!doctype html><body>${eventsHtml(input, 2)}</body>`);
  const names = new Set([...document.querySelectorAll("body *")].map(({ localName }) => localName));
  expect([...names].toSorted()).toEqual(
    ["a", "article", "bdi", "blockquote", "h2", "h3", "p", "small"].toSorted(),
  );
  const attributes = [...document.querySelectorAll("body *")].flatMap((element) =>
    [...element.attributes].map(({ name }) => name),
  );
  expect(new Set(attributes)).toEqual(new Set(["class", "lang", "href", "rel"]));
  for (const link of document.querySelectorAll("a")) {
    expect(link.getAttribute("href")).toMatch(/^https?:\/\//u);
  }
});

test("in a picture each of them is words", () => {
  for (const words of PAYLOADS) {
    const svg = node("text", { class: words, x: 1 }, node("title", {}));
    const open = svg.match(/<[^>]*>/gu) ?? [];
    expect(open).toHaveLength(3);
    expect(open[0]?.match(/"/gu)).toHaveLength(4);
  }
});
