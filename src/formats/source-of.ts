/** From an article that was read to a source of the data set, or to an article of one's own collection. */
import type { OwnArticle } from "#src/domain/own-collection.ts";
import { Source } from "#src/domain/model.ts";
import type { Article } from "#src/extract/article.ts";
import { sourceTextOf } from "#src/extract/review/article-layout.ts";
import type { PublicationBasis, ReadArticle } from "./read-article.ts";

const BASIS_OF = {
  given: "given",
  "json-ld": "metadata",
  meta: "metadata",
  time: "metadata",
  dateline: "dateline",
  address: "address",
  // whoever takes it says that it is the day
  made: "given",
} as const satisfies Record<PublicationBasis, string>;

/** Headlines that a text doesn't give are made of its first words: so many UTF-16 units of them. */
const LONGEST_HEADLINE = 80;

export interface NamedReading {
  /** what a message calls it: a file's name */
  readonly name: string;
  readonly reading: ReadArticle;
  /** BCP 47; "und" where neither the file nor its words show one */
  readonly lang: string;
}

/** The source; `undefined` where the article has no words. `id` is unlike those of other sources. */
export function sourceOf(
  { name, reading, lang }: NamedReading,
  article: Article,
  id: string,
): Source | undefined {
  const text = sourceTextOf(article, lang);
  if (text === undefined) return undefined;
  const { url, published } = reading;
  const source = {
    id,
    kind: "article",
    publisher: reading.publisher ?? hostOf(url) ?? name,
    headline: headlineOf(reading),
    lang,
    ...(published === undefined
      ? {}
      : { published: { edtf: published.edtf, basis: BASIS_OF[published.basis] } }),
    ...printedOf(reading),
    texts: [text],
  };
  // an address that nothing can be linked to is none
  const read = Source.safeParse({ ...source, url });
  const kept = read.success ? read : Source.safeParse(source);
  return kept.success ? kept.data : undefined;
}

/** What its editor says of an article, found by the program or not. */
export interface GivenDetails {
  /** unlike those of the collection's other sources: `sourceId` */
  readonly id: string;
  readonly publisher: string;
  readonly headline: string;
  /** EDTF; `undefined` where nobody knows it */
  readonly published: string | undefined;
  /** BCP 47 */
  readonly lang: string;
  readonly url: string | undefined;
  /** place among the collection's articles */
  readonly order: number;
}

/** The article as the collection keeps it. `now` is in milliseconds since 1970. */
export function ownArticleOf(
  reading: ReadArticle,
  name: string,
  given: GivenDetails,
  digest: string,
  now: number,
): OwnArticle {
  const { id, publisher, headline, lang, url, order } = given;
  const published = publishedOf(reading, given.published);
  const isLink = url !== undefined && Source.shape.url.safeParse(url).success;
  return {
    id,
    publisher,
    headline,
    lang,
    ...(published === undefined ? {} : { published }),
    ...(isLink ? { url } : {}),
    ...printedOf(reading),
    paragraphs: reading.paragraphs.map(({ text }) => text),
    ...(name === "" ? {} : { file: name }),
    digest,
    added: now,
    order,
    seen: [],
  };
}

/** A day that the file gives too keeps the basis on which it gives it. */
function publishedOf(
  { published, otherDays }: ReadArticle,
  given: string | undefined,
): OwnArticle["published"] {
  if (given === undefined) return undefined;
  const days = published === undefined ? otherDays : [published, ...otherDays];
  const read = days.find(({ edtf }) => edtf === given);
  return { edtf: given, basis: read === undefined ? "given" : BASIS_OF[read.basis] };
}

/** What the file says besides the article; words that show nothing are left out. */
function printedOf({
  byline,
  agencies,
  aside,
}: ReadArticle): Pick<Source, "byline" | "agencies" | "aside"> {
  const { shape } = Source;
  const named = agencies.filter((agency) => shape.agencies.safeParse([agency]).success);
  const left = aside.filter((block) => shape.aside.safeParse([block]).success);
  return {
    ...(shape.byline.safeParse(byline).success ? { byline } : {}),
    ...(named.length === 0 ? {} : { agencies: named }),
    ...(left.length === 0 ? {} : { aside: left.map(({ text, reason }) => ({ text, reason })) }),
  };
}

export function hostOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).host || undefined : undefined;
}

/** The headline that the file gives, else its first words. */
export function headlineOf({ title, paragraphs }: ReadArticle): string {
  return title ?? firstWords(paragraphs.find(({ text }) => text.trim() !== "")?.text ?? "");
}

function firstWords(text: string): string {
  const line = text.trim();
  if (line.length <= LONGEST_HEADLINE) return line;
  const cut = line.slice(0, LONGEST_HEADLINE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), LONGEST_HEADLINE / 2)).trimEnd()} …`;
}

/** An id made of a file's name, unlike those that are taken: "2025-07 Über.html" is "2025-07-ueber". */
export function sourceId(name: string, taken: ReadonlySet<string>): string {
  const base = slug(name.replace(/^.*[/\\]/u, "").replace(/\.[^.]*$/u, "")) || "article";
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  return id;
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

function slug(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[äöüß]/gu, (letter) => UMLAUTS[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
}
