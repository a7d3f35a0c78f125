/** A Word file. Its headings, paragraphs and lists become a page, which is read as any other page. */
import { zipSync } from "fflate";
import { part } from "#src/domain/part-missing.ts";
import { docxParts, type DocxParts } from "./docx-parts.ts";
import { withMakersHints, type MakersHints } from "./makers-hints.ts";
import type { ReadFault } from "./file-reading.ts";
import type { ReadArticle } from "./read-article.ts";
import { readHtml } from "./read-html.ts";
import type { ReadingHints } from "./reading-hints.ts";
import type { Step } from "./step.ts";

/** Pictures, fields, notes in the margin and what was crossed out stay out; nothing is fetched. */
export async function readDocx(
  bytes: Uint8Array<ArrayBuffer>,
  hints: ReadingHints,
  step: Step,
): Promise<ReadArticle | { readonly fault: ReadFault }> {
  const opened = docxParts(bytes);
  if ("fault" in opened) return opened;
  await step(1, 3);
  const html = await htmlOf(opened.parts);
  if (html === undefined) return { fault: { kind: "broken-docx" } };
  await step(2, 3);
  return withMakersHints(
    readHtml(`<html><body>${html}</body></html>`, hints),
    coreOf(opened.parts),
  );
}

/** The arrow that the library puts behind every note. */
const BACK_TO_NOTE = /\s?<a href="#(?:foot|end)note-ref-[^"<>]{0,40}">↑<\/a>/gu;

async function htmlOf(parts: DocxParts): Promise<string | undefined> {
  const { default: mammoth } = await part(() => import("mammoth"));
  // what the library gets is an archive of our own, with nothing left to unpack
  const archive = zipSync(Object.fromEntries(parts), { level: 0 });
  const { buffer } = archive.slice();
  // in Node it asks for `buffer`, in a browser for `arrayBuffer`
  const input = { arrayBuffer: buffer, buffer };
  try {
    const { value } = await mammoth.convertToHtml(input, {
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })),
    });
    return value.replace(BACK_TO_NOTE, "");
  } catch {
    return undefined;
  }
}

/** Title and day of making; the day that a file was made is seldom that of publication. */
function coreOf(parts: DocxParts): MakersHints {
  const core = parts.get("docProps/core.xml");
  const xml = core === undefined ? "" : new TextDecoder().decode(core).slice(0, LOOKED_AT);
  return {
    title: contentOf(xml, "dc:title"),
    made: contentOf(xml, "dcterms:created"),
  };
}

/** UTF-16 units */
const LOOKED_AT = 20_000;

const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
  "&amp;": "&",
};

function contentOf(xml: string, tag: string): string | undefined {
  const start = xml.indexOf(`<${tag}`);
  const end = start < 0 ? -1 : xml.indexOf(`</${tag}>`, start);
  if (end < 0) return undefined;
  const content = xml.slice(xml.indexOf(">", start) + 1, end);
  return content.replace(/&(?:lt|gt|quot|apos|amp);/gu, (entity) => ENTITIES[entity] ?? entity);
}
