import { isolated } from "./isolated.ts";
import type { Source } from "./model.ts";

/** An article in a list: by its publisher, and by its headline too where the publisher has several there. */
export function sourceName(
  { id, publisher, headline }: Source,
  sources: ReadonlyMap<string, Source>,
): string {
  const others = [...sources.values()].some(
    (other) => other.publisher === publisher && other.id !== id,
  );
  return others ? `${isolated(publisher)}: ${isolated(headline)}` : publisher;
}
