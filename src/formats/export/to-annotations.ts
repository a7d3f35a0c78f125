/**
 * W3C Web Annotations: every passage in every language, with the event that it states.
 *
 * A position counts code points in the whole text of the source: its sentences joined by one blank, its
 * paragraphs by one line feed (`wholeTextOf`). A text in the source's own words is targeted by the
 * source's address, where browsers' tools look for the quote; a retold one stands at no address, is
 * targeted by a name of its own, and the address is its scope.
 */
import { locatePassage, paragraphsOf, textIn } from "#src/domain/passage.ts";
import type { LocalText, Passage, Source, SourceText } from "#src/domain/model.ts";
import type { EventRecord } from "#src/domain/record.ts";
import { slugOf } from "#src/domain/slug.ts";
import type { ToExport } from "./exported.ts";
import { exporterOf } from "./exporter.ts";
import { frameOf, indentFor, jsonItems } from "./json-parts.ts";
import { OURS_ALONE, hasPassages, those } from "./has.ts";
import { textInLang } from "#src/domain/local-text.ts";
import type { About, PartsWriter } from "./parts.ts";
import { citedAs, titleOf } from "./stated.ts";

const NOT_HELD = [...OURS_ALONE, "actors", "places"] as const;

export const toAnnotations = exporterOf({
  lost: (record, { dataset }) =>
    hasPassages(record) ? those(record, dataset, NOT_HELD) : ["without-passage"],
  mayLose: ["without-passage", ...NOT_HELD],
  mediaType: "application/ld+json",
  extension: "jsonld",
  inParts: collectionInParts,
});

/** What the positions of a text count in. */
export function wholeTextOf(text: SourceText): string {
  return paragraphsOf(text).join("\n");
}

function collectionInParts<Part>(
  { input, events }: About,
  aside: (text: string) => Part,
): PartsWriter<Part> {
  const id = `urn:dateline:annotations:${slugOf(titleOf(input.dataset)) || "collection"}`;
  const indent = indentFor(events);
  const list = jsonItems(2, indent);
  const parts: Part[] = [];
  let total = 0;
  return {
    add: (piece) => {
      const items = piece.flatMap((given) =>
        given.records.flatMap((record) => annotationsOf(record, given)),
      );
      total += items.length;
      parts.push(aside(list.textOf(items)));
      return true;
    },
    finish: () => {
      const { head, foot } = frameOf(
        {
          "@context": "http://www.w3.org/ns/anno.jsonld",
          id,
          type: "AnnotationCollection",
          label: textInLang(input.dataset.title, input.lang),
          total,
          first: { id: `${id}:1`, type: "AnnotationPage", startIndex: 0, items: [] },
        },
        indent,
      );
      return [aside(head), ...parts, aside(`${list.end()}${foot}\n`)];
    },
  };
}

function annotationsOf(record: EventRecord, input: ToExport) {
  const body = bodyOf(record);
  return record.evidence.flatMap(({ claim }) =>
    claim.passages.map((passage, n) => ({
      id: `urn:dateline:annotation:${record.event.id}:${claim.id}:${n + 1}`,
      type: "Annotation",
      motivation: "identifying",
      body,
      target: targetOf(passage, input),
    })),
  );
}

// ----- body: the event ----- //

function bodyOf({ event, time }: EventRecord) {
  return [
    {
      type: "SpecificResource",
      source: `urn:dateline:event:${event.id}`,
      purpose: "identifying",
      ...(time.place === undefined ? {} : { "dcterms:temporal": time.place.edtf }),
    },
    ...textsOf(event.title, "describing"),
    ...textsOf(event.summary, "commenting"),
    { type: "TextualBody", value: event.kind, format: "text/plain", purpose: "classifying" },
  ];
}

function textsOf(texts: LocalText | undefined, purpose: string) {
  return Object.entries(texts ?? {}).map(([language, value]) => ({
    type: "TextualBody",
    value,
    language,
    format: "text/plain",
    purpose,
  }));
}

// ----- target: the passage ----- //

function targetOf(passage: Passage, input: ToExport) {
  const source = input.dataset.sources.get(passage.source);
  const text = source && textIn(source, passage.text);
  const { exact, prefix, suffix } = passage;
  const position = text && positionOf(passage, text, input);
  return {
    type: "SpecificResource",
    ...placesOf(passage, source, text),
    "dcterms:language": passage.text,
    ...(source === undefined ? {} : { "dcterms:bibliographicCitation": citationOf(source) }),
    selector: [
      { type: "TextQuoteSelector", exact, prefix, suffix },
      ...(position === undefined ? [] : [{ type: "TextPositionSelector", ...position }]),
    ],
  };
}

function placesOf(passage: Passage, source: Source | undefined, text: SourceText | undefined) {
  const name = `urn:dateline:source:${passage.source}:${passage.text}`;
  const url = source?.url;
  if (url === undefined) return { source: name };
  return text?.rendition === "original"
    ? { source: url, scope: name }
    : { source: name, scope: url };
}

function citationOf(source: Source): string {
  const { published } = source;
  return citedAs(source) + (published === undefined ? "" : `, ${published.edtf}`);
}

/** Undefined where its words are not in the text any more. */
function positionOf(passage: Passage, text: SourceText, { dataset }: ToExport) {
  const found = locatePassage(dataset.sources, passage);
  if (found.state !== "found" && found.state !== "moved") return undefined;
  const paragraphs = paragraphsOf(text);
  const before = paragraphs.slice(0, found.paragraph).map((paragraph) => `${paragraph}\n`);
  const own = paragraphs[found.paragraph] ?? "";
  const start = codePoints(before.join("") + own.slice(0, found.start));
  return { start, end: start + codePoints(own.slice(found.start, found.end)) };
}

function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
