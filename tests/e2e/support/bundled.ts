/** The bundled collection as it is served, and what a choice leaves of it. */
import { readFileSync } from "node:fs";
import type { z } from "zod";
import { collectionOf, type Collection } from "#src/data/collection-query.ts";
import { DatasetFrame } from "#src/domain/model.ts";
import { select, type Choices } from "#src/domain/select.ts";

const file = readFileSync(new URL("../../../public/data/timeline.json", import.meta.url), "utf8");

/** The file, parsed anew: a test may spoil it. */
export function bundledFile(): z.infer<typeof DatasetFrame> {
  return DatasetFrame.parse(JSON.parse(file));
}

export const bundled: Collection = collectionOf(bundledFile());

/** How many events of the bundled collection answer to these choices. */
export function howMany(choices: Partial<Choices> = {}): number {
  return select(bundled.records, {
    actors: [],
    match: "any",
    kinds: [],
    sources: [],
    speakers: [],
    sayings: [],
    found: undefined,
    ...choices,
  }).length;
}

/** The count as the status words it. */
export function countInWords(events: number, lang: "de" | "en" = "en"): string {
  if (lang === "de") return events === 1 ? "1 Ereignis" : `${String(events)} Ereignisse`;
  return events === 1 ? "1 event" : `${String(events)} events`;
}
