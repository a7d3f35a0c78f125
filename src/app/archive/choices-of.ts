import type { ArchiveChoices } from "#src/archive/questions.ts";
import type { Address } from "#src/url/address.ts";

/** What the address asks of the facets, and its text. */
export function choicesOf(address: Address): ArchiveChoices {
  const { actors, match, kinds, sources, speakers, sayings, q } = address;
  return { actors, match, kinds, sources, speakers, sayings, q };
}
