/** Where the words of an event can be looked up on the pages that printed them. */
import type { Dataset } from "#src/domain/dataset.ts";
import { inOriginal, type InOriginal } from "#src/domain/in-original.ts";
import type { Lang } from "#src/domain/model.ts";
import { passageIn } from "#src/domain/passage.ts";
import type { EventRecord } from "#src/domain/record.ts";

interface Printed extends InOriginal {
  readonly publisher: string;
  /** of the words */
  readonly lang: string;
}

/** Each place once. */
export function inOriginals(
  { evidence }: Pick<EventRecord, "evidence">,
  { sources }: Pick<Dataset, "sources">,
  lang: Lang,
): readonly Printed[] {
  const found = new Map<string, Printed>();
  for (const { claim } of evidence) {
    const passage = passageIn(claim, lang);
    const source = passage && sources.get(passage.source);
    if (passage === undefined || source === undefined) continue;
    for (const place of inOriginal(source, passage, claim.quotes)) {
      found.set(place.href, { ...place, publisher: source.publisher, lang: source.lang });
    }
  }
  return [...found.values()];
}
