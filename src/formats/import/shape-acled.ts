/**
 * The Armed Conflict Location & Event Data Project. Its code book, as CRAN's mapme.biodiversity restates
 * it: `time_precision` is 1 where the day is known, 2 where no more than a week or a similar time is, of
 * which `event_date` is one day, and 3 where only the month is, with its middle as the date.
 */
import { civilOf, dayFromIso } from "#src/domain/calendar.ts";
import type { Kind } from "#src/domain/vocabulary.ts";
import { edtfOfParts } from "./date-parts.ts";
import { coarser, dateOfRow, type RowDate, type RowText } from "./mapped-date.ts";
import { MAPPING_FORMAT, type TableMapping } from "./table-mapping.ts";
import { columnWords, composedTitle, IN_ENGLISH, type TableShape } from "./table-shape.ts";

const names = ["actor1", "assoc_actor_1", "actor2", "assoc_actor_2"];

export const ACLED: TableShape = {
  id: "acled",
  name: "ACLED",
  langOf: IN_ENGLISH,
  has: ["event_date", "event_type", "sub_event_type"],
  mapping: {
    format: MAPPING_FORMAT,
    shape: "acled",
    begin: "event_date",
    dateOrder: "DMY",
    id: "event_id_cnty",
    summary: "notes",
    // the code book: the numbers of the actors say nothing of who acts
    actors: names.map((column) => ({ column, separator: ";" })),
    where: ["location", "admin2", "admin1", "country"],
    sources: [{ publisher: "source", separator: ";" }],
  },
  takes: ["event_type", "sub_event_type", "time_precision", "fatalities"],
  title: (text) =>
    composedTitle(
      [text("actor1"), text("actor2")],
      text("sub_event_type") || text("event_type"),
      text("location") || text("admin1"),
    ),
  summary: (text) => {
    const lines = [text("notes"), columnWords(text, ["fatalities"])].filter((line) => line !== "");
    return lines.length === 0 ? undefined : lines.join("\n");
  },
  kind: kindOf,
  date: dateOf,
};

const VIOLENT = /^(?:battles|explosions\/remote violence|violence against civilians)/iu;
const BY_SUB_EVENT: ReadonlyMap<string, Kind> = new Map([
  ["agreement", "agreement"],
  ["headquarters or base established", "troops"],
  ["non-violent transfer of territory", "troops"],
]);

function kindOf(text: RowText): Kind {
  const kind = BY_SUB_EVENT.get(text("sub_event_type").trim().toLowerCase());
  return kind ?? (VIOLENT.test(text("event_type")) ? "fighting" : "other");
}

function dateOf(text: RowText, mapping: TableMapping): RowDate | undefined {
  const row = dateOfRow(text, mapping);
  const precision = text("time_precision").trim();
  if (row.edtf === undefined || precision === "" || precision === "1") return row;
  if (precision === "3") return { ...row, edtf: coarser(row.edtf, "month") };
  return precision === "2" ? { ...row, edtf: anyWeekOf(row.edtf) } : row;
}

/** Which day of the week it is nobody says: it is one of all days that a week with it may have. */
function anyWeekOf(edtf: string): string {
  const day = dayFromIso(edtf);
  if (day === undefined) return edtf;
  const [first, last] = [day - 6, day + 6].map((each) => edtfOfParts(civilOf(each)).edtf ?? "");
  return `[${first ?? ""}..${last ?? ""}]`;
}
