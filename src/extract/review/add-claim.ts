/** A claim that the program didn't find, made of the words that an editor marked. */
import type { Change } from "#src/domain/decisions.ts";
import type { Kind, LocalText, Passage } from "#src/domain/model.ts";
import { addressWords } from "./address-words.ts";
import { WHOLE_SENTENCE } from "./authored-claim.ts";
import { passageWords } from "./authored-fields.ts";
import type { Stretch } from "./acts.ts";
import { claimId } from "./claim-id.ts";
import { freeEventId, inOneLine } from "./event-steps.ts";
import { searchedSource, type ReadSentence } from "./scenes.ts";
import { inWholeWords } from "./words-for.ts";
import { Drafting, type Workbench } from "./workbench.ts";

export interface MarkedWords extends Stretch {
  readonly source: string;
  readonly lang: string;
}

export interface Addition {
  readonly change: Change;
  /** ids of the new claim and of the event that it states */
  readonly claim: string;
  readonly event: string;
}

/** The words are its title until it has one. `undefined` where no words are marked. */
export function addClaim(
  bench: Workbench,
  at: MarkedWords,
  kind: Kind,
  title?: LocalText,
): Addition | undefined {
  const draft = new Drafting(bench);
  const source = draft.source(at.source);
  const searched = source && searchedSource(source);
  const sentences = searched?.texts.find(({ lang }) => lang === at.lang)?.sentences ?? [];
  const scene = sentenceOf(sentences, at);
  const span = scene && inWholeWords(at, scene.paragraph);
  if (searched === undefined || scene === undefined || span === undefined) return undefined;
  const exact = scene.paragraph.slice(span.start, span.end);
  const passage = passageAt(at, scene, { ...span, exact });
  const words = addressWords({ passages: [passage] }, {}, searched);
  if (words === undefined) return undefined;
  const claim = freeClaimId(draft, at.source, scene.number, kind);
  const named = title ?? { [at.lang]: inOneLine(exact) };
  const event = freeEventId(draft, named, claim);
  draft.setClaim(claim, {
    claim,
    words,
    decision: "add",
    passage: { [at.lang]: passageWords(span, scene) ?? WHOLE_SENTENCE },
  });
  draft.setEvent(event, {
    id: event,
    title: named,
    kind,
    evidence: [{ claim, as: "states" }],
  });
  return { change: draft.change(), claim, event };
}

function sentenceOf(
  sentences: readonly ReadSentence[],
  { paragraph, start, end }: Stretch,
): ReadSentence | undefined {
  return sentences.find(
    ({ paragraphIndex, sentence }) =>
      paragraphIndex === paragraph && sentence.start < end && sentence.end > start,
  );
}

function passageAt(
  { source, lang, paragraph }: MarkedWords,
  { sentenceIndex }: ReadSentence,
  words: { readonly start: number; readonly end: number; readonly exact: string },
): Passage {
  return {
    source,
    text: lang,
    paragraph,
    sentence: sentenceIndex,
    ...words,
    prefix: "",
    suffix: "",
  };
}

function freeClaimId(draft: Drafting, source: string, sentence: number, kind: Kind): string {
  let ordinal = 1;
  while (draft.isClaimId(claimId(source, sentence, kind, ordinal))) ordinal += 1;
  return claimId(source, sentence, kind, ordinal);
}
