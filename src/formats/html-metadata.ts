/** What the head of a page says of its article. */
import { cleanText } from "#src/extract/clean-text.ts";
import type { SaidByFile } from "./compose-article.ts";
import { headlineKey, repeatsHeadline } from "./headline.ts";
import type { Page } from "./html-page.ts";
import { readLinkedData } from "./json-ld.ts";
import type { DayFound } from "./publication.ts";
import type { PublicationBasis } from "./read-article.ts";
import { dayOfStamp } from "./written-day.ts";

/** Names of `<meta>` elements that give the day of publication, the best first. */
const DAY_NAMES = (
  "article:published_time og:article:published_time datepublished date dc.date dc.date.issued dc.date.created dcterms.date dcterms.issued " +
  "dcterms.created dcterms.available pubdate publishdate publish-date publish_date publication_date publication-date sailthru.date " +
  "parsely-pub-date cxenseparse:recs:publishtime article.published article_date_original citation_publication_date citation_date originalpublicationdate"
).split(" ");

/** `content` of the `<meta>` elements by what they are called, lower case; the first of each name. */
function metaOf(document: Document): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll("meta[content]")) {
    const content = oneLine(element.getAttribute("content"));
    for (const attribute of ["property", "name", "itemprop", "http-equiv"]) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (name !== undefined && name !== "" && content !== "" && !meta.has(name)) {
        meta.set(name, content);
      }
    }
  }
  return meta;
}

export function oneLine(text: string | null | undefined): string {
  return cleanText(text ?? "")
    .text.replace(/\s+/gu, " ")
    .trim();
}

/** `heading` is the page's visible headline, if it has one. */
export function metadataOf({ document, jsonLd }: Page, heading: string): SaidByFile {
  const meta = metaOf(document);
  const first = (...names: readonly string[]) =>
    names.map((name) => meta.get(name)).find((content) => content !== undefined);
  const data = readLinkedData(jsonLd, heading);
  const publisher = data.publisher ?? first("og:site_name", "publisher", "dc.publisher");
  const stamps = DAY_NAMES.flatMap((name) => meta.get(name) ?? []);
  return {
    title: titleOf(
      document,
      heading,
      data.headline ?? first("og:title", "twitter:title"),
      publisher,
    ),
    byline: data.author ?? nameIn(first("author", "article:author", "dc.creator", "byl")),
    publisher,
    lang: langOf(document) ?? data.lang,
    url: addressOf(document, first("og:url")) ?? httpOnly(data.url),
    days: [...daysOf(data.published, "json-ld"), ...daysOf(stamps, "meta")],
  };
}

export function daysOf(stamps: readonly string[], basis: PublicationBasis): readonly DayFound[] {
  return stamps.flatMap((stamp) => {
    const day = dayOfStamp(stamp);
    return day === undefined ? [] : [{ ...day, basis, words: stamp }];
  });
}

/** The visible headline if the head repeats it, since it has no site's name; else what the head says. */
function titleOf(
  document: Document,
  heading: string,
  said: string | undefined,
  publisher = "",
): string | undefined {
  const inHead = oneLine(document.querySelector("head title, title")?.textContent);
  const names = [said ?? "", inHead].filter((name) => name !== "");
  if (heading !== "" && names.some((name) => repeatsHeadline(name, heading))) return heading;
  const title = said ?? (heading === "" ? inHead : heading);
  return title === "" ? undefined : withoutSite(oneLine(title), publisher);
}

/** "Headline | Site" without the site. */
function withoutSite(title: string, publisher: string): string {
  const parts = title.split(/\s(?:[-–—|·•])\s/u);
  const last = headlineKey(parts.at(-1) ?? "");
  const own = headlineKey(publisher);
  if (parts.length < 2 || own === "" || (last !== own && !last.includes(own))) return title;
  const end = title.lastIndexOf(parts.at(-1) ?? "");
  return title.slice(0, end).replace(/\s[-–—|·•]\s$/u, "");
}

/** Some pages put the author's address there. */
function nameIn(author: string | undefined): string | undefined {
  return author === undefined || /^https?:|^@/iu.test(author) ? undefined : author;
}

function langOf(document: Document): string | undefined {
  const lang = document.documentElement.getAttribute("lang")?.trim() ?? "";
  return lang === "" ? undefined : lang;
}

function addressOf(document: Document, said: string | undefined): string | undefined {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute("href");
  return httpOnly(canonical ?? undefined) ?? httpOnly(said);
}

function httpOnly(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:\/\//iu.test(address) ? address.trim() : undefined;
}
