/**
 * The passages of an event in the order in which they are read: what states it first, then its parts,
 * its background, and what only implies it. Whatever rests on one sentence is one block, so that no
 * sentence looks like two witnesses.
 */
import type { Dataset } from "#src/domain/dataset.ts";
import { EVIDENCE, type Claim, type Evidence, type Passage } from "#src/domain/model.ts";
import {
  locatePassage,
  paragraphsOf,
  passageIn,
  textIn,
  type SourcesById,
} from "#src/domain/passage.ts";
import type { EventRecord } from "#src/domain/record.ts";

export interface EvidenceBlock {
  /** how its strongest claim bears on the event */
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
    const key = [passage.source, passage.text, passage.paragraph, passage.sentence].join("|");
    const known = blocks.get(key);
    blocks.set(key, {
      as: known === undefined ? as : stronger(known.as, as),
      passage: known === undefined ? passage : joined(known.passage, passage, dataset.sources),
      claims: [...(known?.claims ?? []), claim],
    });
  }
  const day = ({ passage }: EvidenceBlock) => dataset.sources.get(passage.source)?.published?.edtf;
  return [...blocks.values()].toSorted(
    (a, b) =>
      EVIDENCE.indexOf(a.as) - EVIDENCE.indexOf(b.as) ||
      (day(a) ?? "").localeCompare(day(b) ?? "") ||
      a.passage.paragraph - b.passage.paragraph ||
      a.passage.start - b.passage.start,
  );
}

function stronger(a: Evidence, b: Evidence): Evidence {
  return EVIDENCE.indexOf(a) <= EVIDENCE.indexOf(b) ? a : b;
}

/** From where the first begins to where the last ends; the first alone where the text has changed. */
function joined(one: Passage, other: Passage, sources: SourcesById): Passage {
  const paragraph = paragraphOf(one, sources);
  const unchanged = [one, other].every(
    (passage) => locatePassage(sources, passage).state === "found",
  );
  if (paragraph === undefined || !unchanged) return one;
  const [first, last] = one.start <= other.start ? [one, other] : [other, one];
  const end = Math.max(one.end, other.end);
  const suffix = one.end >= other.end ? one.suffix : other.suffix;
  return { ...last, ...first, end, suffix, exact: paragraph.slice(first.start, end) };
}

function paragraphOf(passage: Passage, sources: SourcesById): string | undefined {
  const source = sources.get(passage.source);
  const text = source === undefined ? undefined : textIn(source, passage.text);
  return text === undefined ? undefined : paragraphsOf(text)[passage.paragraph];
}

/** Whether words of the same sentence stand before and after the passage. */
export function cutsOf(
  passage: Passage,
  sources: SourcesById,
): { readonly before: boolean; readonly after: boolean } {
  const source = sources.get(passage.source);
  const text = source === undefined ? undefined : textIn(source, passage.text);
  const sentence = text?.paragraphs[passage.paragraph]?.[passage.sentence]?.text;
  const at = sentence?.indexOf(passage.exact) ?? -1;
  if (sentence === undefined || at < 0) return { before: false, after: false };
  return { before: at > 0, after: at + passage.exact.length < sentence.length };
}
