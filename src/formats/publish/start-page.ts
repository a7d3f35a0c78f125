/** The page that introduces a published timeline. It needs no script, so it opens from a USB stick too. */
import { escapeHtml } from "#src/formats/export/escape.ts";
import { element, eventsHtml, sourceHtml } from "./events-html.ts";
import type { Publication } from "./publication.ts";
import { PUBLISH_WORDS } from "./publish-words.ts";
import { socialTags } from "./social-tags.ts";

const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 42rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; background: light-dark(#fbfaf7, #151412);
  color: light-dark(#1b1a18, #f0ece3); font: 1.0625rem/1.55 Georgia, "Times New Roman", serif; }
h1 { font-size: 2rem; line-height: 1.2; } h2 { margin-top: 2.5rem; } h3 { margin-top: 2rem; }
h4 { margin: 0 0 .25rem; font-size: 1.125rem; } article { margin: 1.5rem 0; }
a { color: light-dark(#174ea6, #8ab4f8); } .open { display: inline-block; padding: .625rem 1rem; border-radius: 6px;
  background: light-dark(#1b1a18, #f0ece3); color: light-dark(#fbfaf7, #151412); text-decoration: none; }
.date, .from, .note, footer, time { color: light-dark(#5a564f, #b9b3a7); font-size: .875rem; margin: 0; }
blockquote { margin: .5rem 0; padding-left: .875rem; border-left: 3px solid light-dark(#cfc8ba, #4a453d); }
blockquote p { margin: 0; } li { margin: .25rem 0; overflow-wrap: anywhere; }
@media print { body { max-width: none; padding: 0; } article { break-inside: avoid; } .open { display: none; } }
`;

export function startPage(publication: Publication): string {
  const { lang, title, description, method, changed, input, corrections } = publication;
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
    eventsHtml(input, 3),
    element("footer", element("p", escapeHtml(words.madeWith))),
  ].join("\n");
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8" />
<title>${escapeHtml(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="referrer" content="no-referrer" />
${socialTags(publication)}
<style>${STYLE}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
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
