/** The words of a claim that show its time, its quotations, who acts and who speaks. */
import type { Claim, Phrase } from "./model.ts";

export type PhraseMark = "time" | "quote" | "actor" | "speaker";

export interface MarkedPhrase {
  readonly phrase: Phrase | undefined;
  readonly as: PhraseMark;
}

export function phrasesOf(claim: Claim): readonly MarkedPhrase[] {
  const whens = [claim.when, ...claim.chain.map(({ when }) => when)];
  const times = [
    ...whens.flatMap((when) => [when?.text?.words, when?.published?.words]),
    claim.bounds?.notBefore?.words,
    claim.bounds?.notAfter?.words,
  ];
  return [
    ...times.map((phrase) => ({ phrase, as: "time" as const })),
    ...claim.quotes.map(({ phrase }) => ({ phrase, as: "quote" as const })),
    ...claim.actors.map(({ phrase }) => ({ phrase, as: "actor" as const })),
    ...claim.chain.map(({ phrase }) => ({ phrase, as: "speaker" as const })),
  ];
}
