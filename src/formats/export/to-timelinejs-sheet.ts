/** TimelineJS's spreadsheet: the columns of its template, to be put into a sheet or opened as a file. */
import { textInLang } from "#src/domain/local-text.ts";
import { csvHead, csvRows } from "./csv.ts";
import { BEGINS_FORMULA, escapeHtml } from "./escape.ts";
import type { ToExport } from "./exported.ts";
import { exporterOf } from "./exporter.ts";
import { piecewise } from "./parts.ts";
import { LOST_IN_STORIES, lostInStory, slidesOf, type Slide, type StoryDate } from "./story.ts";

const COLUMNS = [
  "Year",
  "Month",
  "Day",
  "Time",
  "End Year",
  "End Month",
  "End Day",
  "End Time",
  "Display Date",
  "Headline",
  "Text",
  "Media",
  "Media Credit",
  "Media Caption",
  "Media Thumbnail",
  "Type",
  "Group",
  "Background",
] as const;

type Row = Partial<Readonly<Record<(typeof COLUMNS)[number], string>>>;

export const toTimelineJsSheet = exporterOf({
  lost: lostInStory,
  mayLose: LOST_IN_STORIES,
  mediaType: "text/csv",
  extension: "csv",
  inParts: ({ input }, aside) =>
    piecewise(
      aside,
      (given) => csvRows(slidesOf(given).map(rowOf).map(cellsOf)),
      () => csvHead(COLUMNS) + csvRows([cellsOf(titleRow(input))]),
    ),
});

function cellsOf(row: Row): readonly string[] {
  return COLUMNS.map((column) => row[column] ?? "");
}

function titleRow({ dataset: { title, description }, lang }: ToExport): Row {
  return {
    Headline: neutral(escapeHtml(textInLang(title, lang))),
    Text: description === undefined ? "" : `<p>${escapeHtml(textInLang(description, lang))}</p>`,
    Type: "title",
  };
}

function rowOf({ begin, end, shown, headline, text, group }: Slide): Row {
  return {
    Year: String(begin.year),
    Month: number(begin.month),
    Day: number(begin.day),
    Time: timeOf(begin),
    "End Year": number(end?.year),
    "End Month": number(end?.month),
    "End Day": number(end?.day),
    "End Time": end === undefined ? "" : timeOf(end),
    "Display Date": neutral(shown ?? ""),
    Headline: neutral(headline),
    Text: text,
    Group: group,
  };
}

function number(part: number | undefined): string {
  return part === undefined ? "" : String(part);
}

function timeOf({ hour, minute, second }: StoryDate): string {
  if (hour === undefined) return "";
  return [hour, minute ?? 0, second]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, "0"))
    .join(":");
}

/** The cell is HTML: written as an entity, its first sign is the same to the tool and no formula. */
function neutral(html: string): string {
  return BEGINS_FORMULA.test(html) ? `&#${html.charCodeAt(0)};${html.slice(1)}` : html;
}
