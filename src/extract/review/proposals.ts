/**
 * What extraction proposes for a collection, before an editor decides: claims with their ids, in the
 * order of their sources and sentences.
 */
import type { Claim, Kind, Phrase, Source } from "#src/domain/model.ts";
import type { Extraction } from "../events/extraction.ts";
import type { EventType, FoundClaim } from "../events/found-claim.ts";
import { claimId } from "./claim-id.ts";
import { areAligned, readText, withCounterparts } from "./counterparts.ts";
import { draftClaims, type DraftClaim } from "./draft-claim.ts";
import { pairClaims } from "./pair-claims.ts";

/** A source with what was found in each of its texts. */
export interface ExtractedSource {
  readonly source: Source;
  /** the source's own language first: its words lead where two texts say a thing differently */
  readonly texts: readonly { readonly lang: string; readonly extraction: Extraction }[];
}

export interface ProposedClaim {
  readonly claim: Claim;
  readonly type: EventType;
  readonly kind: Kind;
  /** counts through the source's sentences, from 1 */
  readonly sentence: number;
  readonly as: FoundClaim["as"];
  /** id of the claim that it is part of or follows from */
  readonly of: string | undefined;
  /** per language, the word that shows what happens */
  readonly trigger: Phrase;
  /** as it was found, and where: what joining compares */
  readonly found: FoundClaim;
  readonly extraction: Extraction;
}

export function proposeClaims(sources: readonly ExtractedSource[]): readonly ProposedClaim[] {
  return sources.flatMap(proposalsOf);
}

/** Decisions come one after the other, and what they are about stays the same. */
const known = new WeakMap<ExtractedSource, readonly ProposedClaim[]>();

function proposalsOf(extracted: ExtractedSource): readonly ProposedClaim[] {
  const before = known.get(extracted);
  if (before !== undefined) return before;
  const proposed = proposeIn(extracted);
  known.set(extracted, proposed);
  return proposed;
}

function proposeIn({ source, texts }: ExtractedSource): readonly ProposedClaim[] {
  const own = texts.toSorted(
    (a, b) => Number(b.lang === source.lang) - Number(a.lang === source.lang),
  );
  const paired = pairClaims(
    own.map(({ lang, extraction }) => draftClaims(source.id, lang, extraction)),
  );
  const read = own.map(({ lang, extraction }) => readText(lang, extraction));
  const sharesSentences = read.length > 1 && areAligned(read);
  return numbered(sharesSentences ? paired.map((draft) => withCounterparts(draft, read)) : paired);
}

function numbered(drafts: readonly DraftClaim[]): readonly ProposedClaim[] {
  const counts = new Map<string, number>();
  const ids = drafts.map(({ source, sentence, kind }) => {
    const place = `${sentence} ${kind}`;
    const ordinal = (counts.get(place) ?? 0) + 1;
    counts.set(place, ordinal);
    return claimId(source, sentence, kind, ordinal);
  });
  return drafts
    .map(({ claim, of, ...draft }, index) => ({
      ...draft,
      claim: { id: ids[index] ?? "", ...claim },
      of: of === undefined ? undefined : ids[of],
    }))
    .toSorted((a, b) => a.sentence - b.sentence);
}
