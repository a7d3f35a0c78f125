/** What an element's name, role and class say of the blocks below it. */
import type { AsideReason } from "./read-article.ts";

const BY_TAG: Readonly<Record<string, AsideReason>> = {
  NAV: "navigation",
  FOOTER: "navigation",
  ASIDE: "navigation",
  FORM: "page-control",
  FIGCAPTION: "caption",
};

const BY_ROLE: Readonly<Record<string, AsideReason>> = {
  navigation: "navigation",
  menu: "navigation",
  menubar: "navigation",
  complementary: "navigation",
  contentinfo: "legal",
  search: "page-control",
  dialog: "page-control",
  alertdialog: "page-control",
};

/** Words within class and id; the first that matches counts. */
const BY_CLASS: readonly (readonly [AsideReason, ReadonlySet<string>])[] = [
  ["cookie", words("cookie cookies consent gdpr cmp")],
  ["newsletter", words("newsletter newsletters subscribe signup briefing")],
  [
    "advertisement",
    words(
      "ad ads advert advertisement advertising adslot anzeige anzeigen werbung sponsor sponsored",
    ),
  ],
  [
    "teaser",
    words(
      "related relatedposts recommendation recommendations recommended teaser teasers outbrain taboola plista mostread most-read " +
        "popular trending promo empfehlung empfehlungen meistgelesen lesetipp lesetipps readmore readnext",
    ),
  ],
  [
    "page-control",
    words(
      "share sharing sharedaddy social toolbar toolbox print comment comments disqus rating player",
    ),
  ],
  [
    "navigation",
    words(
      "breadcrumb breadcrumbs pagination pager nav navigation navbar menu tags taglist sitemap sidebar skip",
    ),
  ],
  ["photo-credit", words("credit credits copyright imagecredit")],
  ["caption", words("caption captions bildunterschrift bu figcaption")],
  ["byline", words("byline author authors autor autoren contributor contributors")],
];

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** UTF-16 units; some pages put their state into classes. */
const LONGEST_NAMES = 400;

/** "relatedPosts teaser__list" are the words related, posts, teaser, list. */
function wordsOfNames(element: Element): readonly string[] {
  const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
  return names
    .slice(0, LONGEST_NAMES)
    .replace(/(?<=[a-z])(?=[A-Z])/gu, " ")
    .toLowerCase()
    .split(/[^a-z]+/u);
}

export function hintOf(element: Element): AsideReason | undefined {
  const role = element.getAttribute("role")?.trim().toLowerCase() ?? "";
  const plain = BY_TAG[element.tagName] ?? BY_ROLE[role];
  const own = wordsOfNames(element);
  const named = BY_CLASS.find(([, hints]) => own.some((word) => hints.has(word)))?.[0];
  // an <aside class="newsletter"> is the newsletter
  return named ?? plain;
}

/** Whether no reader sees the element. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return true;
  const style = element.getAttribute("style") ?? "";
  return /(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/iu.test(
    style.slice(0, 500),
  );
}
