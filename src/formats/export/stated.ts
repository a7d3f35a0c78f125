/** What a claim says in plain words: what most formats can write of it. */
import { actorName } from "#src/domain/actor-name.ts";
import type { Dataset } from "#src/domain/dataset.ts";
import { textInLang } from "#src/domain/local-text.ts";
import type { Claim, Lang, Passage, Source } from "#src/domain/model.ts";
import { passageIn } from "#src/domain/passage.ts";
import { sayingOf, sourcesOf, type EventRecord, type Saying } from "#src/domain/record.ts";

export interface Stated {
  readonly claim: Claim;
  /** in the language that was chosen, else in one that there is */
  readonly passage: Passage | undefined;
  readonly sources: readonly Source[];
  /** names along the chain, from the reporter inwards */
  readonly speakers: readonly string[];
  readonly saying: Saying;
}

export function statedOf(
  { evidence }: EventRecord,
  dataset: Dataset,
  lang: Lang,
): readonly Stated[] {
  return evidence.map(({ claim }) => ({
    claim,
    passage: passageIn(claim, lang),
    sources: [...new Set(sourcesOf(claim))].flatMap((id) => dataset.sources.get(id) ?? []),
    speakers: [...new Set(claim.chain.flatMap(({ speakers }) => speakers))].map((id) =>
      actorName(dataset, id, lang),
    ),
    saying: sayingOf(claim),
  }));
}

export function sourcesOfRecord({ sources }: EventRecord, dataset: Dataset): readonly Source[] {
  return [...sources].flatMap((id) => dataset.sources.get(id) ?? []);
}

/** Places that its claims name, each once. */
export function placesOf({ evidence }: EventRecord, lang: Lang): readonly string[] {
  return [
    ...new Set(
      evidence.flatMap(({ claim: { place } }) =>
        place === undefined ? [] : [textInLang(place.name, lang)],
      ),
    ),
  ];
}

/** "The Herald: A headline", the publisher alone where the headline says no more. */
export function citedAs({ publisher, headline }: Pick<Source, "publisher" | "headline">): string {
  return headline === publisher ? publisher : `${publisher}: ${headline}`;
}

/** What tells this collection from others, the same in every language: for ids that go out of it. */
export function titleOf({ title }: Pick<Dataset, "title">): string {
  return Object.values(title)[0] ?? "";
}
