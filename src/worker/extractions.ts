/** What was found in a collection's articles, so that none is read again without need. */
import type { KnownActor } from "#src/domain/known-actor.ts";
import type { OwnArticle } from "#src/domain/own-collection.ts";
import { articleOf } from "#src/extract/article.ts";
import type { Extraction } from "#src/extract/events/extraction.ts";
import { extract } from "#src/extract/extract.ts";
import { loadGrammar } from "#src/extract/grammars.ts";
import { sourceTextOf } from "#src/extract/review/article-layout.ts";
import type { ExtractedSource } from "#src/extract/review/proposals.ts";
import type { Step } from "#src/formats/step.ts";
import { actorsChanged, concerns, type ActorsChanged } from "./actors-changed.ts";

interface Found {
  readonly article: OwnArticle;
  readonly extraction: Extraction;
  readonly extracted: ExtractedSource;
}

interface Reading extends Found {
  /** the gazetteer that it was read with, or one that reads it no otherwise */
  readonly known: readonly KnownActor[];
}

export interface Extractions {
  /**
   * The articles as sources, in their order; the same object again where nothing has changed. `step` is
   * awaited before an article is read; where it rejects, what has been read by then is not read again.
   * What was found in articles that are gone is forgotten.
   */
  of(
    articles: readonly OwnArticle[],
    known: readonly KnownActor[],
    step: Step,
  ): Promise<readonly ExtractedSource[]>;
}

export function createExtractions(): Extractions {
  const readings = new Map<string, Reading>();
  /** the gazetteer of the latest reading */
  let knownBefore: readonly KnownActor[] = [];
  return {
    async of(articles, given, step) {
      const known = isSameGazetteer(knownBefore, given) ? knownBefore : given;
      knownBefore = known;
      const changes = changesTo(known);
      const now: ExtractedSource[] = [];
      for (const [index, article] of articles.entries()) {
        const before = readings.get(article.id);
        const isRead =
          before !== undefined &&
          hasSameWords(before.article, article) &&
          !concerns(changes(before.known), before.extraction.article.text);
        if (!isRead) await step(index, articles.length);
        const reading = isRead
          ? renewed(before, article)
          : readingOf(article, await extractFrom(article, known));
        readings.set(article.id, { ...reading, known });
        now.push(reading.extracted);
      }
      const ids = new Set(articles.map(({ id }) => id));
      for (const id of readings.keys()) if (!ids.has(id)) readings.delete(id);
      return now;
    },
  };
}

/** The library prepares each list once: of two that say the same the earlier one is used again. */
function isSameGazetteer(before: readonly KnownActor[], given: readonly KnownActor[]): boolean {
  const changed = actorsChanged(before, given);
  return changed !== "everything" && changed.size === 0;
}

/** What has changed since a gazetteer; readings that were given up half-way rest on different ones. */
function changesTo(known: readonly KnownActor[]): (before: readonly KnownActor[]) => ActorsChanged {
  const made = new Map<readonly KnownActor[], ActorsChanged>();
  return (before) => {
    const changed = made.get(before) ?? actorsChanged(before, known);
    made.set(before, changed);
    return changed;
  };
}

async function extractFrom(article: OwnArticle, known: readonly KnownActor[]): Promise<Extraction> {
  const { lang, paragraphs } = article;
  const grammar = await loadGrammar(lang);
  return extract(articleOf({ lang, grammar, paragraphs, published: dayOf(article) }), known);
}

/** A month or a year alone is no day that time words could be counted from. */
function dayOf({ published }: OwnArticle): string | undefined {
  const edtf = published?.edtf ?? "";
  return /^\d{4}-\d{2}-\d{2}$/u.test(edtf) ? edtf : undefined;
}

function hasSameWords(a: OwnArticle, b: OwnArticle): boolean {
  return (
    a.lang === b.lang &&
    dayOf(a) === dayOf(b) &&
    a.paragraphs.length === b.paragraphs.length &&
    a.paragraphs.every((paragraph, index) => paragraph === b.paragraphs[index])
  );
}

/** The same words, perhaps under another headline. */
function renewed(before: Found, article: OwnArticle): Found {
  if (before.article === article) return before;
  const { extraction, extracted } = before;
  const made = readingOf(article, extraction);
  const isSame = JSON.stringify(made.extracted.source) === JSON.stringify(extracted.source);
  return isSame ? { article, extraction, extracted } : made;
}

function readingOf(article: OwnArticle, extraction: Extraction): Found {
  const { id, publisher, headline, lang, published, url, byline, agencies, aside } = article;
  const text = sourceTextOf(extraction.article, lang);
  const texts = text === undefined ? [] : [text];
  const about = { publisher, headline, lang, published, url, byline, agencies, aside };
  return {
    article,
    extraction,
    extracted: {
      source: { id, kind: "article", ...about, texts },
      texts: texts.map(() => ({ lang, extraction })),
    },
  };
}
