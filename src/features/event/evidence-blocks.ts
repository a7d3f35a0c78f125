/**
 * The passages of an event in the order in which they are read: what states it first, then its parts,
 * its background, and what only implies it. Claims that rest on the same sentence in the same way are
 * one block.
 */
import type { Dataset } from "#src/domain/dataset.ts";
import { EVIDENCE, type Claim, type Evidence, type Passage } from "#src/domain/model.ts";
import type { EventRecord } from "#src/domain/record.ts";

export interface EvidenceBlock {
  readonly as: Evidence;
  readonly passage: Passage;
  readonly claims: readonly Claim[];
}

export function evidenceBlocks(
  record: EventRecord,
  dataset: Dataset,
  lang: string,
): readonly EvidenceBlock[] {
  const blocks = new Map<string, EvidenceBlock>();
  for (const { claim, as } of record.evidence) {
    const passage = passageIn(claim, lang);
    if (passage === undefined) continue;
    const chain = JSON.stringify([
      claim.stance,
      claim.chain.map(({ speakers, form }) => [speakers, form]),
    ]);
    const key = [as, passage.source, passage.paragraph, passage.start, passage.end, chain].join(
      "|",
    );
    blocks.set(key, { as, passage, claims: [...(blocks.get(key)?.claims ?? []), claim] });
  }
  const day = (block: EvidenceBlock) =>
    dataset.sources.get(block.passage.source)?.published?.edtf ?? "";
  return [...blocks.values()].toSorted(
    (a, b) =>
      EVIDENCE.indexOf(a.as) - EVIDENCE.indexOf(b.as) ||
      day(a).localeCompare(day(b)) ||
      a.passage.paragraph - b.passage.paragraph ||
      a.passage.start - b.passage.start,
  );
}

/** The passage in the reader's language, else in the first language the claim has one in. */
export function passageIn(claim: Claim, lang: string): Passage | undefined {
  return claim.passages.find(({ text }) => text === lang) ?? claim.passages[0];
}
