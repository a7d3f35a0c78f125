/** Made-up extractions: claims by their words, as a pipeline would find them by its rules. */
import type { Kind, LocalText, Role, Source } from "#src/domain/model.ts";
import type { KnownActor } from "#src/domain/known-actor.ts";
import type { Article, Span } from "#src/extract/article.ts";
import { articleOf } from "#src/extract/every-language.ts";
import type { Extraction } from "#src/extract/events/extraction.ts";
import type { EventType, FoundClaim } from "#src/extract/events/found-claim.ts";
import type { ExtractedSource } from "#src/extract/review/proposals.ts";

export interface MadeUpClaim {
  /** from 0 */
  readonly sentence: number;
  readonly type: EventType;
  readonly kind: Kind;
  readonly trigger: string;
  /** the whole sentence where it is absent */
  readonly passage?: string;
  /** actor, role, and the words that name it */
  readonly actors?: readonly (readonly [string, Role, string?])[];
  readonly place?: readonly [LocalText, string];
  readonly quotes?: readonly string[];
  readonly chain?: readonly (readonly [string, string])[];
  readonly day?: readonly [string, string];
  readonly as?: FoundClaim["as"];
  readonly of?: number;
}

const known = (id: string, kind: KnownActor["kind"], partOf?: string): KnownActor => {
  const name = id.charAt(0).toUpperCase() + id.slice(1);
  return { id, kind, name: { de: name, en: name }, aliases: {}, inflections: {}, partOf };
};

export const GAZETTEER: readonly KnownActor[] = [
  known("nordland", "state"),
  known("anna", "person", "nordland"),
  known("bert", "person"),
  known("cara", "person"),
  known("echo", "agency"),
];

export function extractionOf(
  lang: string,
  paragraphs: readonly (readonly string[])[],
  claims: readonly MadeUpClaim[],
): Extraction {
  return extractionIn(articleOf({ lang, paragraphs, published: "2024-03-02" }), claims);
}

export function extractionIn(article: Article, claims: readonly MadeUpClaim[]): Extraction {
  return {
    article,
    times: [],
    dates: [],
    actors: [],
    places: [],
    proposed: [],
    attributions: [],
    claims: claims.map((claim) => foundClaim(article, claim)),
  };
}

function foundClaim(article: Article, made: MadeUpClaim): FoundClaim {
  const sentence = article.sentences[made.sentence];
  if (sentence === undefined) throw new Error(`no sentence ${made.sentence}`);
  const { start, end } = sentence;
  const spanOf = (words: string): Span => {
    const at = article.text.indexOf(words, start);
    if (at < 0 || at + words.length > end) throw new Error(`"${words}" is not in the sentence`);
    return { start: at, end: at + words.length };
  };
  const phrase = (words: string | undefined) =>
    words === undefined ? {} : { phrase: spanOf(words) };
  return {
    type: made.type,
    kind: made.kind,
    sentence: made.sentence,
    passage: made.passage === undefined ? { start, end } : spanOf(made.passage),
    trigger: spanOf(made.trigger),
    actors: (made.actors ?? []).map(([actor, role, words]) => ({ actor, role, ...phrase(words) })),
    ...(made.place && { place: { name: made.place[0], phrase: spanOf(made.place[1]) } }),
    quotes: (made.quotes ?? []).map(spanOf),
    chain: (made.chain ?? []).map(([speaker, words]) => ({
      speakers: [speaker],
      ...phrase(words),
      form: "indirect",
    })),
    stance: "asserted",
    ...(made.day && {
      when: {
        published: {
          edtf: made.day[0],
          words: spanOf(made.day[1]),
          rule: "weekday-of-publication",
          usesPublication: true,
        },
      },
    }),
    as: made.as ?? "states",
    ...(made.of === undefined ? {} : { of: made.of }),
    reasons: [{ rule: `${made.type}-verb` }],
  };
}

/** A source whose texts are these extractions. */
export function sourceOf(id: string, extractions: readonly Extraction[]): ExtractedSource {
  const texts = extractions.map((extraction) => ({
    lang: extraction.article.grammar?.lang ?? "und",
    extraction,
  }));
  const source: Source = {
    id,
    kind: "article",
    publisher: "Morgenblatt",
    headline: "Anna trifft Bert",
    lang: "de",
    published: { edtf: "2024-03-02", basis: "given" },
    texts: texts.map(({ lang, extraction }) => ({
      lang,
      rendition: "retold",
      paragraphs: paragraphsOf(extraction.article),
    })),
  };
  return { source, texts };
}

function paragraphsOf({ text, paragraphs, sentences }: Article) {
  return paragraphs.map((_, index) =>
    sentences
      .filter(({ paragraph }) => paragraph === index)
      .map(({ start, end }) => ({ text: text.slice(start, end) })),
  );
}
