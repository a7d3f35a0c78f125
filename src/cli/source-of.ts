/** From an opened file to a source of the data set. */
import { Source } from "#src/domain/model.ts";
import { sourceTextOf } from "#src/extract/review/article-layout.ts";
import type { PublicationDay, ReadArticle } from "#src/formats/read-article.ts";
import type { OpenedArticle } from "./open-article.ts";

const BASIS_OF = {
  given: "given",
  "json-ld": "metadata",
  meta: "metadata",
  time: "metadata",
  dateline: "dateline",
  address: "address",
} as const satisfies Record<PublicationDay["basis"], string>;

/** Headlines that a text doesn't give are made of its first words: so many UTF-16 units of them. */
const LONGEST_HEADLINE = 80;

/** The source; `undefined` where the article has no words. `id` is unlike those of other sources. */
export function sourceOf(
  { name, reading, lang, extraction }: OpenedArticle,
  id: string,
): Source | undefined {
  const text = sourceTextOf(extraction.article, lang);
  if (text === undefined) return undefined;
  const { title, publisher, url, published } = reading;
  const source = {
    id,
    kind: "article",
    publisher: publisher ?? hostOf(url) ?? name,
    headline: title ?? firstWords(extraction.article.text),
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

/** What the file says besides the article; words that show nothing are left out. */
function printedOf({ byline, agencies, aside }: ReadArticle): Partial<Source> {
  const { shape } = Source;
  const named = agencies.filter((agency) => shape.agencies.safeParse([agency]).success);
  const left = aside.filter((block) => shape.aside.safeParse([block]).success);
  return {
    ...(shape.byline.safeParse(byline).success ? { byline } : {}),
    ...(named.length === 0 ? {} : { agencies: named }),
    ...(left.length === 0 ? {} : { aside: left.map(({ text, reason }) => ({ text, reason })) }),
  };
}

function hostOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).host || undefined : undefined;
}

function firstWords(text: string): string {
  const line = text.trimStart().split("\n", 1)[0] ?? "";
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
