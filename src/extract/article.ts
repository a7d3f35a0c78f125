/**
 * The text that every step of the pipeline reads: one string, and where its paragraphs and sentences
 * stand in it. All positions of the library are UTF-16 code units in this string, end exclusive.
 */
import type { Span } from "#src/domain/passage.ts";
import type { Grammar } from "./grammar.ts";
import { splitSentences } from "./sentences.ts";
import { firstPlace } from "./spans.ts";
import type { Resolver } from "./time/resolve.ts";

export type { Span };

export interface ArticleSentence extends Span {
  /** both count from 0; `number` runs through the whole article */
  readonly paragraph: number;
  readonly number: number;
}

/** Languages that have a grammar. */
export type ReadLang = "de" | "en";

/**
 * `news` counts relative time words from the day of publication, `narrative` from the date last
 * mentioned (a history).
 */
export type Mode = "news" | "narrative";

export interface Article {
  /** `undefined` for a language without rules: only what needs no language is found */
  readonly grammar: Grammar | undefined;
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly ArticleSentence[];
  /** ISO 8601 day, "2025-07-12"; absent where it isn't known: relative words then stay open */
  readonly published?: string;
  /** present in a history, which counts its time words in its own way: `resolveNarrative` */
  readonly history?: Resolver;
}

export interface ArticleParts {
  /** BCP 47 */
  readonly lang: string;
  /** of that language, from `loadGrammar` */
  readonly grammar: Grammar | undefined;
  /** a paragraph's text, or its sentences where somebody has already told them apart */
  readonly paragraphs: readonly (string | readonly string[])[];
  readonly published?: string | undefined;
  readonly history?: Resolver | undefined;
}

/** Two line breaks, so that no sentence and no rule reaches into the next paragraph. */
const BETWEEN_PARAGRAPHS = "\n\n";

/** The article of paragraphs that reading has returned. */
export function articleOf({
  lang,
  grammar,
  paragraphs,
  published,
  history,
}: ArticleParts): Article {
  const spans: Span[] = [];
  const sentences: ArticleSentence[] = [];
  let text = "";
  for (const [paragraph, content] of paragraphs.entries()) {
    if (paragraph > 0) text += BETWEEN_PARAGRAPHS;
    const start = text.length;
    const own = typeof content === "string" ? content : content.join(" ");
    text += own;
    spans.push({ start, end: text.length });
    for (const sentence of sentencesOf(content, own, lang)) {
      sentences.push({
        start: start + sentence.start,
        end: start + sentence.end,
        paragraph,
        number: sentences.length,
      });
    }
  }
  return {
    grammar,
    text,
    paragraphs: spans,
    sentences,
    ...(published === undefined ? {} : { published }),
    ...(history === undefined ? {} : { history }),
  };
}

/** The language of the tag, where there is a grammar of it. */
export function readLang(lang: string): ReadLang | undefined {
  const primary = lang.toLowerCase().split("-")[0];
  return primary === "de" || primary === "en" ? primary : undefined;
}

function* sentencesOf(
  content: string | readonly string[],
  text: string,
  lang: string,
): Generator<Span> {
  if (typeof content === "string") {
    yield* splitSentences(text, lang);
    return;
  }
  let start = 0;
  for (const sentence of content) {
    yield { start, end: start + sentence.length };
    start += sentence.length + 1;
  }
}

/** The sentence that holds the position, or the last one before it. */
export function sentenceAt(article: Article, position: number): ArticleSentence | undefined {
  const { sentences } = article;
  return sentences[firstPlace(sentences, ({ start }) => start > position) - 1];
}

export function wordsAt(article: Article, { start, end }: Span): string {
  return article.text.slice(start, end);
}
