/** One record of schema.org as an event: an event itself, or somebody's statement. */
import { parseEdtf } from "#src/domain/edtf.ts";
import { inShort } from "#src/domain/problem.ts";
import { KINDS } from "#src/domain/vocabulary.ts";
import { isLangTag } from "../parquet/file-words.ts";
import { readCellDate, type CellDate } from "./cell-date.ts";
import type { ImportedEvent, ImportProblem } from "./imported.ts";
import { actorsBelow, placeBelow, sourcesOf, workOf } from "./json-ld-names.ts";
import { localName, nodesBelow, textBelow, type LinkedNode } from "./json-ld-nodes.ts";
import { datedRow, type RowDate } from "./mapped-date.ts";
import { titledRow } from "./mapped-title.ts";
import { decodeEntities } from "./html-entities.ts";
import { plainWords } from "./plain-words.ts";

export interface LinkedReading {
  readonly event?: ImportedEvent | undefined;
  readonly problems: readonly ImportProblem[];
}

export function readLinkedEvent(node: LinkedNode): LinkedReading {
  const name = textBelow(node, ["name", "headline", "alternateName"], langOf(node));
  const status = statusOf(node);
  const rescheduled = dateText(node, "previousStartDate");
  const summary = [
    wordsBelow(node, ["description", "abstract"]),
    rescheduled === "" ? undefined : `previousStartDate: ${rescheduled}`,
  ];
  const lang = name?.lang ?? langOf(node);
  const title = name === undefined ? undefined : wordsOf(name.text);
  const marked = status === undefined ? title : statusWords(status, title ?? "", lang);
  return reading(node, {
    title: marked,
    summary: summary.filter((line) => line !== undefined).join("\n"),
    lang,
    date: coveredBy(node) ?? datesOf(node),
    rest: {
      kind: KINDS.find((kind) => textBelow(node, ["keywords"])?.text === kind),
      actors: actorsBelow(node, [
        "organizer",
        "performer",
        "performers",
        "actor",
        "attendee",
        "attendees",
        "participant",
        "contributor",
        "about",
      ]),
      where: placeBelow(node),
      sources: sourcesOf(node),
    },
  });
}

/** An article, a claim, or a review of one: what was said, by whom, and when. */
export function readLinkedStatement(node: LinkedNode): LinkedReading {
  if (node.types.includes("ClaimReview")) return readReview(node);
  const isClaim = node.types.includes("Claim");
  const [first] = nodesBelow(node, "firstAppearance");
  const own = dateText(node, "datePublished");
  const stated = own === "" && first !== undefined ? dateText(first, "datePublished") : own;
  const work = workOf(node);
  return reading(node, {
    title: wordsBelow(node, isClaim ? ["text", "name"] : ["headline", "name"]),
    summary: wordsBelow(node, ["description", "abstract"]),
    lang: langOf(node),
    date: datedRow(readCellDate(stated), {}, { begin: "datePublished" }),
    rest: {
      kind: "statement",
      actors: actorsBelow(node, isClaim ? ["author", "about"] : ["about"]),
      sources: isClaim ? sourcesOf(node) : work === undefined ? [] : [work],
    },
  });
}

/** Of a claim without a day of its own the review says when it had been made at the latest. */
function readReview(node: LinkedNode): LinkedReading {
  const [claim] = nodesBelow(node, "itemReviewed");
  const rating = nodesBelow(node, "reviewRating").flatMap(
    (each) => textBelow(each, ["alternateName", "name"])?.text ?? [],
  );
  const stated = claim === undefined ? "" : dateText(claim, "datePublished");
  const reviewed = readCellDate(dateText(node, "datePublished"));
  const date = datedRow(readCellDate(stated), {}, { begin: "itemReviewed.datePublished" });
  const latest = reviewed.edtf === undefined ? undefined : latestOf(reviewed.edtf);
  const review = workOf(node);
  const title = wordsBelow(node, ["claimReviewed"]) ?? wordsBelow(node, ["headline", "name"]);
  return reading(node, {
    title,
    summary: [wordsBelow(node, ["reviewBody", "description"]), rating.join(", ")]
      .filter((line) => line !== undefined && line !== "")
      .join("\n"),
    lang: langOf(node),
    date: date.edtf === undefined && latest !== undefined ? { edtf: latest, problems: [] } : date,
    rest: {
      kind: "statement",
      actors: claim === undefined ? [] : actorsBelow(claim, ["author", "creator"]),
      sources: [
        ...(review === undefined ? [] : [review]),
        ...(claim === undefined ? [] : sourcesOf(claim)),
      ],
    },
  });
}

function latestOf(edtf: string): string | undefined {
  const day = edtf.replace(/T.*$/u, "");
  const latest = `[..${day}]`;
  return parseEdtf(latest).ok ? latest : undefined;
}

interface Words {
  readonly title: string | undefined;
  readonly summary: string | undefined;
  readonly lang: string | undefined;
  readonly date: RowDate;
  readonly rest: Pick<ImportedEvent, "actors" | "sources" | "kind" | "where">;
}

function reading(node: LinkedNode, { title, summary, lang, date, rest }: Words): LinkedReading {
  const place = { path: node.path };
  const titled = titledRow(title, summary === "" ? undefined : summary);
  if (titled.title === undefined) {
    return {
      problems: [{ place, reason: "no-title", detail: node.types.join(", "), leftOut: true }],
    };
  }
  const id = textBelow(node, ["identifier", "@id"])?.text.trim();
  const event: ImportedEvent = {
    place,
    title: titled.title,
    summary: titled.summary,
    id: id === undefined || id === "" ? undefined : id.replace(/^#/u, "").slice(0, 300),
    edtf: date.edtf,
    dateWords: date.words,
    lang: lang !== undefined && isLangTag(lang) ? lang : undefined,
    ...rest,
  };
  const problems = date.problems.map(({ column, ...problem }) => ({
    ...problem,
    place: column === undefined ? place : { path: `${node.path}.${column}` },
  }));
  return { event, problems };
}

function wordsBelow(node: LinkedNode, names: readonly string[]): string | undefined {
  const text = textBelow(node, names, langOf(node))?.text;
  const words = text === undefined ? "" : wordsOf(text);
  return words === "" ? undefined : words;
}

/** Programs for events of a site write the mark-up of its pages as entities: "&lt;p&gt;". */
function wordsOf(text: string): string {
  const isEscaped = /&lt;\/?[a-z]/iu.test(text) && !/<[a-z/]/iu.test(text);
  return plainWords(isEscaped ? decodeEntities(text) : text);
}

function langOf(node: LinkedNode): string | undefined {
  const lang = textBelow(node, ["inLanguage"])?.text;
  if (lang !== undefined) return lang;
  const [language] = nodesBelow(node, "inLanguage");
  return language && textBelow(language, ["alternateName"])?.text;
}

/** A state of the event that its title says, since it may not have been. */
function statusOf(node: LinkedNode): "cancelled" | "postponed" | undefined {
  const status = localName(textBelow(node, ["eventStatus"])?.text ?? "").toLowerCase();
  if (/cancelled|canceled/u.test(status)) return "cancelled";
  return status.includes("postponed") ? "postponed" : undefined;
}

const STATUS_WORDS = {
  cancelled: { de: "Abgesagt", en: "Cancelled" },
  postponed: { de: "Verschoben", en: "Postponed" },
} as const;

function statusWords(
  status: keyof typeof STATUS_WORDS,
  title: string,
  lang: string | undefined,
): string {
  const words = STATUS_WORDS[status][lang?.startsWith("de") === true ? "de" : "en"];
  return title === "" ? words : `${words}: ${title}`;
}

function dateText(node: LinkedNode, name: string): string {
  return textBelow(node, [name])?.text.trim() ?? "";
}

/** EDTF as the time that is covered, where it stands besides dates that say less. */
function coveredBy(node: LinkedNode): RowDate | undefined {
  const covered = dateText(node, "temporalCoverage");
  const isEdtf = covered !== "" && parseEdtf(covered).ok;
  return isEdtf ? { edtf: covered, problems: [] } : undefined;
}

function datesOf(node: LinkedNode): RowDate {
  const [begin, end] = ["startDate", "endDate"].map((name): CellDate =>
    readCellDate(inShort(dateText(node, name))),
  );
  return datedRow(begin ?? {}, end ?? {}, { begin: "startDate", end: "endDate" });
}
