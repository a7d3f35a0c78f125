/** Everything that a published site has besides the app's own files. */
import { toJson } from "#src/formats/export/to-json.ts";
import { appPage, NOTE_SCRIPT, NOTE_SCRIPT_FILE } from "./app-page.ts";
import { embedSnippet } from "./embed-snippet.ts";
import type { Publication, SiteFile } from "./publication.ts";
import { PUBLISH_WORDS } from "./publish-words.ts";
import { startPage } from "./start-page.ts";

/** Where the app looks for its collection. */
const DATA_FILE = "data/timeline.json";
/** The app's own page. */
export const PAGE_FILE = "index.html";

export function siteFiles(template: string, publication: Publication): readonly SiteFile[] {
  const encoder = new TextEncoder();
  const files: readonly (readonly [path: string, text: string])[] = [
    [PAGE_FILE, appPage(template, publication)],
    ["start.html", startPage(publication)],
    [NOTE_SCRIPT_FILE, NOTE_SCRIPT],
    [DATA_FILE, toJson.write(publication.input).text],
    ["README.txt", readme(publication)],
  ];
  return files.map(([path, text]) => ({ path, bytes: encoder.encode(text) }));
}

function readme(publication: Publication): string {
  const { title, lang, address } = publication;
  const paragraphs = PUBLISH_WORDS[lang].readme;
  return `${[title, ...paragraphs, embedSnippet(address, title)].join("\n\n")}\n`;
}
