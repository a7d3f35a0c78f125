/** The events as a document to read and to print: date, title, and the words that state each. */
import { civilOf } from "#src/domain/calendar.ts";
import { anchorDay } from "#src/domain/event-time.ts";
import { inLang } from "#src/domain/local-text.ts";
import type { Lang, LocalText, Source } from "#src/domain/model.ts";
import type { EventRecord } from "#src/domain/record.ts";
import { dateWords, DOCUMENT_WORDS } from "#src/formats/export/document-words.ts";
import { escapeHtml } from "#src/formats/export/escape.ts";
import type { ToExport } from "#src/formats/export/exported.ts";
import { textOfParts } from "#src/formats/export/plain-dates.ts";
import { citedAs, statedOf, type Stated } from "#src/formats/export/stated.ts";

/** Years as headings of the level, and the undated last. */
export function eventsHtml(input: ToExport, level: 2 | 3): string {
  const blocks: string[] = [];
  let last = "";
  for (const record of input.records) {
    const heading = headingOf(record, input);
    if (heading !== last) blocks.push(element(`h${String(level)}`, escapeHtml(heading)));
    last = heading;
    blocks.push(eventHtml(record, input, level + 1));
  }
  return blocks.join("\n");
}

function headingOf({ time: { place } }: EventRecord, input: ToExport): string {
  if (place === undefined) return DOCUMENT_WORDS[input.lang].undated;
  return dateWords(input, textOfParts({ year: civilOf(anchorDay(place.bounds)).year }));
}

function eventHtml(record: EventRecord, input: ToExport, level: number): string {
  const { event } = record;
  const { lang, dataset } = input;
  const parts = [
    element("p", escapeHtml(dateOf(record, input)), ` class="date"`),
    localized(`h${String(level)}`, event.title, lang),
    event.summary === undefined ? "" : localized("p", event.summary, lang),
    ...statedOf(record, dataset, lang).map((stated) => statedHtml(stated, input)),
    ...event.notes.map(({ text }) => localized("p", text, lang, ` class="note"`)),
  ];
  return element("article", parts.join("\n"));
}

function dateOf({ time: { place } }: EventRecord, input: ToExport): string {
  const words = DOCUMENT_WORDS[input.lang];
  if (place === undefined) return words.undated;
  const date = dateWords(input, place.edtf);
  if (place.layer === "text") return date;
  return `${date} (${place.layer === "editor" ? words.dateFromElsewhere : words.dateFromPublication})`;
}

/** The words, and below them who says so and how. */
function statedHtml({ passage, sources, speakers, saying }: Stated, input: ToExport): string {
  const said = DOCUMENT_WORDS[input.lang].sayings[saying];
  const names = speakers.map((speaker) => element("bdi", escapeHtml(speaker))).join(" ← ");
  const how = speakers.length === 0 ? escapeHtml(said) : `${names}, ${escapeHtml(said)}`;
  const from = sources.map((source) => sourceHtml(source, input)).join("; ");
  const below = element("p", [from, how].filter(Boolean).join(" · "), ` class="from"`);
  if (passage === undefined) return below;
  const words = element("p", escapeHtml(passage.exact));
  return element("blockquote", `${words}${below}`, ` lang="${escapeHtml(passage.text)}"`);
}

/** Named, dated and linked, with the host that the link leads to. */
export function sourceHtml(source: Source, input: ToExport): string {
  const { published, url } = source;
  const day = published === undefined ? "" : `, ${dateWords(input, published.edtf)}`;
  const name = element("bdi", escapeHtml(`${citedAs(source)}${day}`));
  if (url === undefined) return name;
  const host = element("small", escapeHtml(new URL(url).host));
  return `<a href="${escapeHtml(url)}" rel="noopener">${name} ${host}</a>`;
}

function localized(name: string, text: LocalText, lang: Lang, attributes = ""): string {
  const { text: words, lang: own } = inLang(text, lang);
  return element(name, escapeHtml(words), `${attributes} lang="${escapeHtml(own)}"`);
}

export function element(name: string, content: string, attributes = ""): string {
  return `<${name}${attributes}>${content}</${name}>`;
}
