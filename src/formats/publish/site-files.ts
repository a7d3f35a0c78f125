/** Everything that a published site has besides the app's own files. */
import { toJson } from "#src/formats/export/to-json.ts";
import { MANIFEST_FORMAT } from "#src/formats/read-manifest.ts";
import { appPage, NOTE_SCRIPT, NOTE_SCRIPT_FILE, NOTE_STYLE_FILE } from "./app-page.ts";
import { embedSnippet } from "./embed-snippet.ts";
import { PAGE_STYLE } from "./page-style.ts";
import type { Publication, SiteFile } from "./publication.ts";
import { PUBLISH_WORDS } from "./publish-words.ts";
import { startPage } from "./start-page.ts";

/** Where the app looks for its collection. */
const DATA_FILE = "data/timeline.json";
/** Beside it, the events of a large one. */
const LARGE_FILE_NAME = "timeline.parquet";
export const LARGE_FILE = `data/${LARGE_FILE_NAME}`;
/** The app's own page. */
export const PAGE_FILE = "index.html";

export function siteFiles(template: string, publication: Publication): readonly SiteFile[] {
  const encoder = new TextEncoder();
  const files: readonly (readonly [path: string, text: string])[] = [
    [PAGE_FILE, appPage(template, publication)],
    ["start.html", startPage(publication)],
    [NOTE_SCRIPT_FILE, NOTE_SCRIPT],
    [NOTE_STYLE_FILE, PAGE_STYLE],
    [DATA_FILE, dataText(publication)],
    ["README.txt", readme(publication)],
  ];
  return files.map(([path, text]) => ({ path, bytes: encoder.encode(text) }));
}

/** The events themselves, or where they are. */
function dataText({ input, large }: Publication): string {
  if (large === undefined) return toJson.write(input).text;
  const { title, description } = input.dataset;
  const { events, file } = large;
  const manifest = {
    format: MANIFEST_FORMAT,
    title,
    ...(description === undefined ? {} : { description }),
    files: [{ url: LARGE_FILE_NAME, events, bytes: file.size }],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function readme(publication: Publication): string {
  const { title, lang, address } = publication;
  const paragraphs = PUBLISH_WORDS[lang].readme;
  return `${[title, ...paragraphs, embedSnippet(address, title)].join("\n\n")}\n`;
}
