/** A collection as a person writes it by hand, built by the command line. */
import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { expect } from "vitest";
import { buildCollection } from "#src/cli/build-collection.ts";
import type { Article } from "#src/extract/article.ts";
import type { Extraction } from "#src/extract/events/extraction.ts";
import { editedJson } from "../json-edits.ts";
import { fuzzed } from "../target.ts";
import { editedText } from "../text-edits.ts";

const NAMES = ["actors.json", "review.json", "articles/dtz-2025-07-12.md"] as const;
const FILES = new Map(
  [...NAMES, "articles/ovb-2025-06-05.md"].map((name) => [
    name,
    readFileSync(`public/data/${name}`, "utf8"),
  ]),
);

interface Authored {
  readonly name: (typeof NAMES)[number];
  readonly content: string;
}

function checkAuthored({ name, content }: Authored): void {
  // reading the articles takes most of the time, and is tried elsewhere
  const files = new Map([...FILES, [name, content]]);
  const built = buildCollection(files, nothingFound);
  if (built.ok) return;
  for (const { file, message } of built.problems) {
    expect(file).not.toBe("");
    expect(message).not.toBe("");
  }
}

const nothingFound = (read: Article): Extraction => ({
  article: read,
  times: [],
  dates: [],
  actors: [],
  places: [],
  proposed: [],
  attributions: [],
  claims: [],
});

export const authored = fuzzed<Authored>({
  name: "authored",
  share: 2,
  cases: fc.constantFrom(...NAMES).chain((name) => {
    const text = FILES.get(name) ?? "";
    const edited = editedText([text]);
    const content = name.endsWith(".json")
      ? fc.oneof(
          editedJson([JSON.parse(text)]).map((value) => JSON.stringify(value) ?? ""),
          edited,
        )
      : edited;
    return fc.record({ name: fc.constant(name), content });
  }),
  check: checkAuthored,
});
