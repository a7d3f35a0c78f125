/** The page that introduces a published timeline. It needs no script, so it opens from a USB stick too. */
import { escapeHtml } from "#src/formats/export/escape.ts";
import { element, eventsHtml, sourceHtml } from "./events-html.ts";
import { PAGE_POLICY, PAGE_STYLE } from "./page-style.ts";
import type { LargeData, Publication } from "./publication.ts";
import { PUBLISH_WORDS, type PublishWords } from "./publish-words.ts";
import { socialTags } from "./social-tags.ts";

export function startPage(publication: Publication): string {
  const { lang, title, description, method, changed, input, corrections, large } = publication;
  const words = PUBLISH_WORDS[lang];
  const sources = [...input.dataset.sources.values()];
  const body = [
    element("h1", escapeHtml(title)),
    ...paragraphs(description),
    element("p", `<a class="open" href="./index.html">${escapeHtml(words.open)}</a>`),
    element("p", escapeHtml(`${words.changed}: ${changed}`), ` class="date"`),
    ...(corrections.length === 0
      ? []
      : [element("h2", escapeHtml(words.corrections)), correctionsHtml(publication)]),
    ...(method.trim() === ""
      ? []
      : [element("h2", escapeHtml(words.method)), ...paragraphs(method)]),
    ...(sources.length === 0
      ? []
      : [
          element("h2", escapeHtml(words.sources)),
          list(sources.map((source) => sourceHtml(source, input))),
        ]),
    element("h2", escapeHtml(words.events)),
    large === undefined ? eventsHtml(input, 3) : largeHtml(large, words),
    element("footer", element("p", escapeHtml(words.madeWith))),
  ].join("\n");
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}" />
<title>${escapeHtml(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="referrer" content="no-referrer" />
${socialTags(publication)}
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

/** Too many to be listed: how many there are, and where. */
function largeHtml({ words: told }: LargeData, { largeData }: PublishWords): string {
  const link = `<a href="./data/timeline.parquet" download>timeline.parquet</a>`;
  return `${element("p", escapeHtml(told))}\n${element("p", `${escapeHtml(largeData)}: ${link}`)}`;
}

function correctionsHtml({ corrections }: Publication): string {
  return list(
    corrections.map(
      ({ day, words }) => `${element("strong", escapeHtml(day))}${list(words.map(escapeHtml))}`,
    ),
  );
}

function list(items: readonly string[]): string {
  return element("ul", items.map((item) => element("li", item)).join("\n"));
}

/** What stands between empty lines. */
function paragraphs(text: string): readonly string[] {
  return text
    .split(/\n[\t ]*\n/u)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => element("p", escapeHtml(part)));
}
