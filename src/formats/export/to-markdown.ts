/** A text to be read: the events by year and month, each with the words that state it, and footnotes. */
import { actorName } from "#src/domain/actor-name.ts";
import { civilOf } from "#src/domain/calendar.ts";
import { anchorDay, type Place } from "#src/domain/event-time.ts";
import { textInLang } from "#src/domain/local-text.ts";
import type { Event, Reference, Source } from "#src/domain/model.ts";
import type { EventRecord } from "#src/domain/record.ts";
import { KIND_WORDS } from "#src/domain/vocabulary-words.ts";
import { DOCUMENT_WORDS, dateWords } from "./document-words.ts";
import type { ToExport } from "./exported.ts";
import { exporterOf } from "./exporter.ts";
import { namesOthers, statesMoreLayers, those } from "./has.ts";
import { createFootnotes, type Footnotes } from "./footnotes.ts";
import { piecewise, type About, type PartsWriter } from "./parts.ts";
import { blockInMarkdown, linkInMarkdown, wordsInMarkdown } from "./markdown-words.ts";
import { holderOf, textOfParts } from "./plain-dates.ts";
import { citedAs, placesOf, statedOf, type Stated } from "./stated.ts";

const NOT_HELD = ["bounds", "evidence", "labels", "roles", "other-languages", "texts"] as const;

export const toMarkdown = exporterOf({
  lost: (record, input) => [
    losesClock(record, input) && "clock-times",
    statesMoreLayers(record) && "layers",
    record.evidence.some(({ claim }) => claim.chain.length > 1) && "chain",
    namesOthers(record) && "actors",
    ...those(record, input.dataset, NOT_HELD),
  ],
  mayLose: ["clock-times", "layers", "chain", "actors", ...NOT_HELD],
  mediaType: "text/markdown",
  extension: "md",
  inParts: documentInParts,
});

function losesClock({ time: { place } }: EventRecord, input: ToExport): boolean {
  const clock = /T(?<clock>\d{2}:\d{2})/u.exec(place?.edtf ?? "")?.groups?.["clock"];
  return (
    place !== undefined && clock !== undefined && !dateWords(input, place.edtf).includes(clock)
  );
}

function documentInParts<Part>({ input }: About, aside: (text: string) => Part): PartsWriter<Part> {
  const { dataset, lang } = input;
  const words = DOCUMENT_WORDS[lang];
  const footnotes = createFootnotes((source) => citationOf(source, input));
  const blocksOf = createBody(footnotes);
  const further = (blocks: readonly string[]) => blocks.map((block) => `\n\n${block}`).join("");
  return piecewise(
    aside,
    (given) => further(blocksOf(given)),
    () =>
      [
        `# ${wordsInMarkdown(textInLang(dataset.title, lang))}`,
        ...(dataset.description === undefined
          ? []
          : [blockInMarkdown(textInLang(dataset.description, lang))]),
        words.method,
      ].join("\n\n"),
    () => {
      const notes = footnotes.list();
      return `${further(notes.length === 0 ? [] : [`## ${words.sources}`, notes.join("\n")])}\n`;
    },
  );
}

// ----- years and months ----- //

/** Of one collection after the other, as if they were one. */
function createBody(footnotes: Footnotes): (input: ToExport) => readonly string[] {
  let last: readonly string[] = [];
  return (input) =>
    input.records.flatMap((record) => {
      const headings = headingsOf(record, input);
      const changed = headings.findIndex((heading, level) => heading !== last[level]);
      // below a month, an event of the whole year needs the year's heading again
      const from = headings.length < last.length ? 0 : changed;
      last = headings;
      return [
        ...(from === -1 ? [] : headings.slice(from)),
        ...eventBlocks(record, input, footnotes),
      ];
    });
}

/** The year, and the month where the begin is known so far. */
function headingsOf({ time: { place } }: EventRecord, input: ToExport): readonly string[] {
  if (place === undefined) return [`## ${DOCUMENT_WORDS[input.lang].undated}`];
  const { year } = civilOf(anchorDay(place.bounds));
  const month = monthOf(place);
  const heading = (level: string, edtf: string) =>
    `${level} ${wordsInMarkdown(dateWords(input, edtf))}`;
  return [
    heading("##", textOfParts({ year })),
    ...(month === undefined ? [] : [heading("###", textOfParts({ year, month }))]),
  ];
}

function monthOf({ bounds: { beginEarliest, beginLatest } }: Place): number | undefined {
  const begin = holderOf(beginEarliest, beginLatest);
  return begin !== undefined && Math.abs(begin.year) <= 9999 ? begin.month : undefined;
}

// ----- one event ----- //

function eventBlocks(record: EventRecord, input: ToExport, footnotes: Footnotes) {
  const { event } = record;
  const { lang, dataset } = input;
  const words = DOCUMENT_WORDS[lang];
  const facts = [
    dateOf(record, input),
    KIND_WORDS[lang][event.kind],
    record.actors.map((id) => actorName(dataset, id, lang)).join(", "),
    placesOf(record, lang).join(", "),
  ].filter((fact) => fact !== "");
  return [
    `#### ${wordsInMarkdown(textInLang(event.title, lang))}`,
    blockInMarkdown(facts.join(" · ")),
    ...(event.summary === undefined ? [] : [blockInMarkdown(textInLang(event.summary, lang))]),
    ...statedOf(record, dataset, lang).map((stated) => quotation(stated, input, footnotes)),
    editorsDate(event, input),
    ...event.notes.map(({ text, reference }) =>
      noteLine(words.note, textInLang(text, lang), reference),
    ),
  ].filter((block) => block !== "");
}

function dateOf({ time: { place } }: EventRecord, input: ToExport): string {
  const words = DOCUMENT_WORDS[input.lang];
  if (place === undefined) return words.undated;
  const date = dateWords(input, place.edtf);
  if (place.layer === "text") return date;
  const from = place.layer === "editor" ? words.dateFromElsewhere : words.dateFromPublication;
  return `${date} (${from})`;
}

/** The words, then who says so and how; where no words are kept, the source alone. */
function quotation(
  { passage, sources, speakers, saying }: Stated,
  input: ToExport,
  footnotes: Footnotes,
): string {
  if (passage === undefined && sources.length === 0) return "";
  const marks = sources.map((source) => footnotes.markOf(source)).join("");
  const words = passage?.exact ?? sources.map(citedAs).join("; ");
  const said = DOCUMENT_WORDS[input.lang].sayings[saying];
  const how = speakers.length === 0 ? said : `${speakers.join(" ← ")}, ${said}`;
  return `> ${blockInMarkdown(words)}${marks}\n>\n> — ${wordsInMarkdown(how)}`;
}

/** A date that an editor added stands before what they noted on it. */
function editorsDate({ editor }: Event, input: ToExport): string {
  if (editor === undefined) return "";
  const date = dateWords(input, editor.edtf);
  const note = editor.note === undefined ? "" : `: ${textInLang(editor.note, input.lang)}`;
  return noteLine(DOCUMENT_WORDS[input.lang].dateFromElsewhere, date + note, editor.reference);
}

function noteLine(name: string, text: string, reference: Reference | undefined): string {
  const from =
    reference === undefined
      ? ""
      : ` (${wordsInMarkdown(reference.publisher)}, ${linkInMarkdown(reference.url)})`;
  return `${name}: ${wordsInMarkdown(text)}${from}`;
}

function citationOf(source: Source, input: ToExport): string {
  const { published, url } = source;
  const day = published === undefined ? "" : `, ${dateWords(input, published.edtf)}`;
  const link = url === undefined ? "" : `, ${linkInMarkdown(url)}`;
  return `${wordsInMarkdown(`${citedAs(source)}${day}`)}${link}`;
}
