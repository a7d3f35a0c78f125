import { expect, test } from "vitest";
import { buildCollection } from "#src/cli/build-collection.ts";
import { readDataset, type Dataset } from "#src/domain/dataset.ts";
import { authoringFiles, bundled } from "./bundled-files.ts";

const PUT_IN = {
  de: "Es regnete in der Stadt.",
  en: "It rained in the town.",
  original: `9.9 ${"0".repeat(64)}`,
};

/** The article with one more sentence at the beginning of that paragraph, counted from 0. */
function withSentence(article: string, paragraph: number): string {
  return Object.entries(PUT_IN).reduce((text, [section, sentence]) => {
    const [before = "", after = ""] = text.split(`## ${section}\n\n`);
    const paragraphs = after.split("\n\n");
    paragraphs[paragraph] = `${sentence}\n${paragraphs[paragraph]}`;
    return `${before}## ${section}\n\n${paragraphs.join("\n\n")}`;
  }, article);
}

function builtWith(paragraph: number): Dataset {
  const changed = [...authoringFiles].map(([name, text]): [string, string] => [
    name,
    name.startsWith("articles/") ? withSentence(text, paragraph) : text,
  ]);
  const built = buildCollection(new Map(changed));
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
  const reading = readDataset(JSON.parse(built.json));
  if (!reading.ok) throw new Error(reading.fault.kind);
  return reading.dataset;
}

test.each([1, 4])("a sentence put in before paragraph %i leaves every event and claim", (at) => {
  const { claims, events, sources } = builtWith(at);
  expect([...sources.values()][0]?.texts[0]?.paragraphs[at]?.[0]?.text).toBe(PUT_IN.de);
  expect(events).toEqual(bundled().events);
  const words = (all: Dataset["claims"]) =>
    Object.fromEntries(
      [...all].map(([id, claim]) => [id, claim.passages.map(({ exact }) => exact)]),
    );
  expect(words(claims)).toEqual(words(bundled().claims));
});
