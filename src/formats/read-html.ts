/** A saved page. Nothing is fetched, no script runs; what readers don't see is left out. */
import { composeArticle } from "./compose-article.ts";
import { daysOf, metadataOf, oneLine } from "./html-metadata.ts";
import { LARGEST_PAGE, parsePage } from "./html-page.ts";
import { type PageTime, walkPage, type WalkedPage } from "./html-blocks.ts";
import { mainBlocks } from "./main-blocks.ts";
import type { DayFound } from "./publication.ts";
import type { ReadArticle } from "./read-article.ts";
import type { ReadingHints } from "./reading-hints.ts";

/** The article of a page of at most 4 million letters; larger ones give a problem and no text. */
export function readHtml(html: string, hints: ReadingHints = {}): ReadArticle {
  const page = parsePage(html);
  if (page === undefined) {
    const detail = `HTML > ${LARGEST_PAGE}`;
    return composeArticle([], { problems: [{ kind: "too-large", detail }] }, hints);
  }
  const { document } = page;
  const walked = walkPage(document.documentElement);
  const said = metadataOf(page, headingOf(walked));
  const { blocks, scope, first } = mainBlocks(document, walked);
  const times = dayOfTimes(walked.times, scope, first);
  return composeArticle(blocks, { ...said, days: [...(said.days ?? []), ...times] }, hints);
}

/** The first headline of the first rank; the site's own name is often one more. */
function headingOf({ blocks }: WalkedPage): string {
  const headings = blocks.filter(
    ({ holder, said }) => holder.tagName === "H1" && said === undefined,
  );
  const inScope = headings.find(({ scope }) => scope !== undefined);
  return (inScope ?? headings[0])?.text ?? "";
}

/** The `<time>` that stands above the article or calls itself its publication. */
function dayOfTimes(
  times: readonly PageTime[],
  scope: Element | undefined,
  first: number,
): readonly DayFound[] {
  const own = times.filter((time) => !isOfChange(time.element) && time.scope === scope);
  const named = own.find(({ element }) => isPublication(element));
  const above = own.find(
    ({ said, before }) => before <= first + 1 && (said === undefined || said === "byline"),
  );
  const time = named ?? above;
  return time === undefined ? [] : daysOf([stampOf(time.element)], "time");
}

function stampOf(element: Element): string {
  return oneLine(
    element.getAttribute("datetime") ?? element.getAttribute("content") ?? element.textContent,
  );
}

function isPublication(element: Element): boolean {
  const itemprop = element.getAttribute("itemprop") ?? "";
  return element.hasAttribute("pubdate") || /datePublished/iu.test(itemprop);
}

function isOfChange(element: Element): boolean {
  const names = `${element.getAttribute("itemprop") ?? ""} ${element.getAttribute("class") ?? ""}`;
  return /modif|updat|aktualis/iu.test(names);
}
