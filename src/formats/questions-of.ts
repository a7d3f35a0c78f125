/** What has to be asked about an article that was read, and what is offered as the answer. */
import { guessLanguage } from "./guess-language.ts";
import type { PublicationBasis, ReadArticle } from "./read-article.ts";
import { headlineOf, hostOf } from "./source-of.ts";

/** What an offered answer rests on; a day has the basis on which the file gives it. */
export type OfferBasis =
  | PublicationBasis
  /** the file names it */
  | "file"
  /** the commonest words of the language */
  | "words"
  /** the first words of the text */
  | "first-words"
  /** the host of the page's address */
  | "host";

export interface Question {
  readonly about: "publisher" | "headline" | "published" | "lang";
  /** what to offer: a name, a headline, an EDTF day, a BCP 47 tag; `undefined` where nothing shows it */
  readonly found: string | undefined;
  readonly basis: OfferBasis | undefined;
  /** the words or the markup of the file that the day was read from */
  readonly words: string | undefined;
  /** whether the file leaves it open, so that its reader has to say */
  readonly open: boolean;
}

/** One question about each, always in this order; those that aren't `open` need no answer. */
export function questionsOf(reading: ReadArticle, lang: string): readonly Question[] {
  return [
    publisherQuestion(reading),
    headlineQuestion(reading),
    dayQuestion(reading),
    langQuestion(reading, lang),
  ];
}

function publisherQuestion({ publisher, url }: ReadArticle): Question {
  const about = "publisher";
  if (publisher !== undefined) {
    return { about, found: publisher, basis: "file", words: undefined, open: false };
  }
  const host = hostOf(url)?.replace(/^www\./u, "");
  const basis = host === undefined ? undefined : "host";
  return { about, found: host, basis, words: undefined, open: true };
}

function headlineQuestion(reading: ReadArticle): Question {
  const made = reading.title === undefined;
  const found = headlineOf(reading) || undefined;
  const basis = made ? "first-words" : "file";
  return { about: "headline", found, basis, words: undefined, open: made };
}

/** A day that the file gives for something else, such as its making, is offered and asked about. */
function dayQuestion({ published, otherDays }: ReadArticle): Question {
  const day = published ?? otherDays[0];
  const disagree = published !== undefined && otherDays.length > 0;
  return {
    about: "published",
    found: day?.edtf,
    basis: day?.basis,
    words: day?.words,
    open: published === undefined || disagree,
  };
}

/** UTF-16 units */
const LOOKED_AT = 20_000;

function langQuestion({ lang, paragraphs }: ReadArticle, read: string): Question {
  const about = "lang";
  if (lang === undefined) {
    const found = read === "und" ? undefined : read;
    return { about, found, basis: undefined, words: undefined, open: true };
  }
  const sample = paragraphs.map(({ text }) => text).join("\n");
  const guessed = guessLanguage(sample.slice(0, LOOKED_AT));
  const isGuessed = guessed === lang.toLowerCase().split("-")[0];
  return { about, found: lang, basis: isGuessed ? "words" : "file", words: undefined, open: false };
}
