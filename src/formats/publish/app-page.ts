/**
 * The app's own page as the page of a published timeline: its name, what other sites show of it, and
 * what it says where it is opened as a file. A page that was published before can be published again.
 */
import { escapeHtml } from "#src/formats/export/escape.ts";
import type { Publication } from "./publication.ts";
import { PUBLISH_WORDS } from "./publish-words.ts";
import { socialTags } from "./social-tags.ts";

const BEGIN = "<!-- published -->";
const END = "<!-- /published -->";
const NOTE = "from-file";

export const NOTE_SCRIPT_FILE = `${NOTE}.js`;
/** The app's own styles don't load from a file either. */
export const NOTE_STYLE_FILE = `${NOTE}.css`;

/** Module scripts don't run from a file, where this one does: it is no module, and as plain as can be. */
export const NOTE_SCRIPT = `if (location.protocol === "file:") {
  document.addEventListener("DOMContentLoaded", function () {
    var note = document.getElementById("${NOTE}");
    var root = document.getElementById("root");
    if (note && root) root.appendChild(note.content.cloneNode(true));
  });
}
`;

/** It makes an app of the page, which a browser keeps: what is published is read where it stands. */
const MANIFEST = /<link rel="manifest"[^>]*>/u;

/** `template` is the page as the app was built, or as it was published. */
export function appPage(template: string, publication: Publication): string {
  const { title, description, lang } = publication;
  const head = [
    socialTags(publication),
    `<script src="./${NOTE_SCRIPT_FILE}" defer></script>`,
  ].join("\n");
  return withoutPublished(template)
    .replace(MANIFEST, "")
    .replace(/<html lang="[^"]*">/u, () => `<html lang="${lang}">`)
    .replace(/<title>[^<]*<\/title>/u, () => `<title>${escapeHtml(title)}</title>`)
    .replace(
      /<meta\s+name="description"\s+content="[^"]*"/u,
      () => `<meta name="description" content="${escapeHtml(description || title)}"`,
    )
    .replace("</head>", () => `${BEGIN}${head}${END}</head>`)
    .replace("</body>", () => `${BEGIN}${noteFor(publication)}${END}</body>`);
}

function withoutPublished(page: string): string {
  const [first = "", ...rest] = page.split(BEGIN);
  return first + rest.map((part) => part.slice(part.indexOf(END) + END.length)).join("");
}

function noteFor({ lang, title, large }: Publication): string {
  const words = PUBLISH_WORDS[lang];
  const read = large === undefined ? words.fromFileRead : words.fromFileAbout;
  const paragraphs = words.fromFile.map((text) => `<p>${escapeHtml(text)}</p>`).join("");
  return `<template id="${NOTE}"><link rel="stylesheet" href="./${NOTE_STYLE_FILE}" /><main><h1>${escapeHtml(title)}</h1>${paragraphs}<p>${escapeHtml(read)}: <a href="./start.html">start.html</a></p></main></template>`;
}
