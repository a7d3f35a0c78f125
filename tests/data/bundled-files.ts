/** The bundled collection as the app reads it, and the files that it is built from. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readCollectionFiles } from "#src/cli/collection-files.ts";
import { readDataset, type Dataset } from "#src/domain/dataset.ts";
import { Review } from "#src/domain/review.ts";

export const folder = fileURLToPath(new URL("../../public/data", import.meta.url));

/** The text of a file of the collection. */
export function fileText(name: string): string {
  return readFileSync(`${folder}/${name}`, "utf8");
}

export const authoringFiles = await readCollectionFiles(folder);

const json: unknown = JSON.parse(fileText("timeline.json"));
export const reading = readDataset(json);

/** The dataset; an unreadable one fails every test that asks for it. */
export function bundled(): Dataset {
  if (!reading.ok) throw new Error(`timeline.json cannot be read: ${reading.fault.kind}`);
  return reading.dataset;
}

/** The editor's decisions on what extraction proposed. */
export const review = Review.parse(JSON.parse(fileText("review.json")));

/** Which claims retell a fact, by its number: one, and a second where a fact implies another. */
export const claimsOfFact: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>();
  for (const { claim, fact } of review.claims) {
    if (fact !== undefined) map.set(fact, [...(map.get(fact) ?? []), claim]);
  }
  return map;
})();
