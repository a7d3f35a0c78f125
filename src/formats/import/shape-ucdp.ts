/**
 * The UCDP Georeferenced Event Dataset. Its code book, as CRAN's mapme.biodiversity restates it:
 * `date_prec` is 1 where the day is known, 2 for up to six days, 3 for a week, 4 for a month, 5 for a
 * year. `date_start` and `date_end` are the first and last of these days: in the sample of 1,000 rows of
 * version 23.1 the spans are 2 to 6, 7, 8 to 31 and 34 to 356 days long.
 */
import { coarser, datedRow, type RowDate, type RowText } from "./mapped-date.ts";
import { readCellDate, type CellDate } from "./cell-date.ts";
import type { ImportedActor, ImportedSource } from "./imported.ts";
import { nameOf, sourceOf } from "./mapped-sources.ts";
import { webAddress } from "./web-address.ts";
import { MAPPING_FORMAT } from "./table-mapping.ts";
import { columnWords, composedTitle, IN_ENGLISH, type TableShape } from "./table-shape.ts";

const DEATHS = [
  "best",
  "low",
  "high",
  "deaths_a",
  "deaths_b",
  "deaths_civilians",
  "deaths_unknown",
];

const VIOLENCE: ReadonlyMap<string, string> = new Map([
  ["1", "state-based conflict"],
  ["2", "non-state conflict"],
  ["3", "one-sided violence"],
]);

export const UCDP_GED: TableShape = {
  id: "ucdp-ged",
  name: "UCDP GED",
  langOf: IN_ENGLISH,
  has: ["date_start", "date_end", "date_prec", "side_a", "side_b"],
  mapping: {
    format: MAPPING_FORMAT,
    shape: "ucdp-ged",
    begin: "date_start",
    end: "date_end",
    id: "id",
    summary: "where_description",
    actors: [{ column: "side_a" }, { column: "side_b" }],
    where: ["where_coordinates", "adm_2", "adm_1", "country"],
    sources: [
      {
        publisher: "source_office",
        headline: "source_headline",
        published: "source_date",
        separator: ";",
      },
    ],
  },
  takes: [
    "date_prec",
    "type_of_violence",
    "source_article",
    "source_original",
    "conflict_name",
    ...DEATHS,
  ],
  title: (text) =>
    composedTitle([text("side_a"), text("side_b")], text("where_coordinates") || text("country")),
  summary: summaryOf,
  kind: () => "fighting",
  date: dateOf,
  actors: actorsOf,
  sources: (text) => sourcesOf(text("source_article")),
};

function summaryOf(text: RowText): string | undefined {
  const violence = VIOLENCE.get(text("type_of_violence"));
  const lines = [
    [text("conflict_name"), violence]
      .filter((each) => each !== undefined && each !== "")
      .join(", "),
    columnWords(text, DEATHS),
    columnWords(text, ["where_description", "source_original"]),
  ].filter((line) => line !== "");
  return lines.length === 0 ? undefined : lines.join("\n");
}

/** Of one-sided violence side A is who commits it. */
function actorsOf(text: RowText): readonly ImportedActor[] {
  const oneSided = text("type_of_violence") === "3";
  const roles = oneSided ? (["agent", "patient"] as const) : [undefined, undefined];
  return ["side_a", "side_b"].flatMap((column, index) => {
    const name = nameOf(text(column));
    const role = roles[index];
    return name === undefined ? [] : [{ name, ...(role !== undefined && { role }) }];
  });
}

/** Its files write midnight behind a day, which is no time of the event. */
function dayIn(cell: string): CellDate {
  return readCellDate(cell.trim().replace(/[T ]00:00:00(?:\.0+)?$/u, ""));
}

/** An event of one unknown day; only precision 1 knows which. */
function dateOf(text: RowText): RowDate | undefined {
  const [start, end] = [dayIn(text("date_start")), dayIn(text("date_end"))];
  const precision = text("date_prec").trim();
  const row = datedRow(start, end, { begin: "date_start", end: "date_end" });
  const [first, last] = [start.edtf, end.edtf ?? start.edtf];
  if (first === undefined || last === undefined || precision === "1" || first > last) return row;
  const day = [first, last].map((edtf) => edtf.replace(/T.*$/u, ""));
  if (day[0] !== day[1]) return { ...row, edtf: `[${day[0] ?? ""}..${day[1] ?? ""}]` };
  return { ...row, edtf: coarser(day[0] ?? "", unitOf(precision)) };
}

/** Of one day that is said to be unsure; a week has no unit of its own. */
function unitOf(precision: string): "day" | "month" | "year" {
  if (precision === "5") return "year";
  return precision === "2" || precision === "" ? "day" : "month";
}

/** `"Office,2013-01-03,Headline";"…"`, and of earlier years free words, often with a day in them. */
function sourcesOf(article: string): readonly ImportedSource[] {
  const text = article.trim();
  if (text.startsWith('"')) {
    const items = text.replace(/^"|"$/gu, "").split(/";\s*"/u);
    const read = items.flatMap((item) => ofItem(item) ?? []);
    if (read.length > 0) return read;
  }
  return ofWords(text);
}

function ofItem(item: string): ImportedSource | undefined {
  const [, publisher, day, headline] =
    /^([^\n]*?),\s?(\d{4}-\d{2}-\d{2})\s?,([\s\S]*)$/u.exec(item.slice(0, 2000)) ?? [];
  if (publisher === undefined || day === undefined) return sourceOf({ publisher: item });
  return sourceOf({ publisher, headline, published: readCellDate(day).edtf });
}

const OFFICE_DAY_HEADLINE =
  /^(?<office>\p{L}[^\d"(\n]{1,60}?)[,:]?\s?\(?(?<day>\d{4}-\d{2}-\d{2}|\d{1,2} \p{L}{3,9} \d{4})\)?[:,]?\s*(?:"(?<quoted>[^"]+)"?|(?<plain>[^"]*))\.?$/u;

function ofWords(text: string): readonly ImportedSource[] {
  const words = text.slice(0, 2000);
  const { office, day, quoted, plain } = OFFICE_DAY_HEADLINE.exec(words)?.groups ?? {};
  const address = /https?:\/\/[^\s,;]+/u.exec(words)?.[0];
  const url = address === undefined ? undefined : webAddress(address);
  const read =
    office === undefined || day === undefined
      ? sourceOf({ publisher: words, url })
      : sourceOf({
          publisher: office,
          headline: quoted ?? plain,
          published: readCellDate(day).edtf,
          url,
        });
  return read === undefined ? [] : [read];
}
