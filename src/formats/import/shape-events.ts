/** Tables of events that machines read in the news, sorted by CAMEO: GDELT and ICEWS. */
import { kindOfCameo, kindOfCameoWords, wordsOfCameoRoot } from "./cameo.ts";
import { MAPPING_FORMAT } from "./table-mapping.ts";
import { composedTitle, IN_ENGLISH, type TableShape } from "./table-shape.ts";

export const GDELT: TableShape = {
  id: "gdelt",
  name: "GDELT",
  langOf: IN_ENGLISH,
  has: ["SQLDATE", "MonthYear", "Actor1Name", "Actor2Name", "EventCode"],
  mapping: {
    format: MAPPING_FORMAT,
    shape: "gdelt",
    begin: "SQLDATE",
    id: "GLOBALEVENTID",
    actors: [
      { column: "Actor1Name", role: "agent" },
      { column: "Actor2Name", role: "patient" },
    ],
    where: ["ActionGeo_FullName"],
    sources: [{ url: "SOURCEURL" }],
  },
  takes: ["EventCode", "EventRootCode"],
  title: (text) =>
    composedTitle(
      [text("Actor1Name"), text("Actor2Name")],
      wordsOfCameoRoot(text("EventRootCode") || text("EventCode")) ?? "",
      text("ActionGeo_FullName"),
    ),
  kind: (text) => kindOfCameo(text("EventCode")) ?? kindOfCameo(text("EventRootCode")),
};

/** As researchers share it: who, what, whom and the day. */
export const ICEWS: TableShape = {
  id: "icews",
  name: "ICEWS",
  langOf: IN_ENGLISH,
  has: ["date", "actor1", "event_type", "actor2"],
  mapping: {
    format: MAPPING_FORMAT,
    shape: "icews",
    begin: "date",
    actors: [
      { column: "actor1", role: "agent" },
      { column: "actor2", role: "patient" },
    ],
    where: [],
    sources: [],
  },
  takes: ["event_type"],
  title: (text) => composedTitle([text("actor1"), text("actor2")], text("event_type")),
  kind: (text) => kindOfCameoWords(text("event_type")),
};

/** As Harvard's Dataverse holds it. */
export const ICEWS_DATAVERSE: TableShape = {
  id: "icews-dataverse",
  name: "ICEWS",
  langOf: IN_ENGLISH,
  has: ["Event Date", "Source Name", "Event Text", "CAMEO Code", "Target Name"],
  mapping: {
    format: MAPPING_FORMAT,
    shape: "icews-dataverse",
    begin: "Event Date",
    id: "Event ID",
    actors: [
      { column: "Source Name", role: "agent" },
      { column: "Target Name", role: "patient" },
    ],
    where: ["City", "District", "Province", "Country"],
    sources: [{ publisher: "Publisher" }],
  },
  takes: ["Event Text", "CAMEO Code"],
  title: (text) => composedTitle([text("Source Name"), text("Target Name")], text("Event Text")),
  kind: (text) => kindOfCameo(text("CAMEO Code")) ?? kindOfCameoWords(text("Event Text")),
};

const IDS = "GLOBALEVENTID SQLDATE MonthYear Year FractionDate";
const ACTOR =
  "Code Name CountryCode KnownGroupCode EthnicCode Religion1Code Religion2Code Type1Code Type2Code Type3Code";
const ACTION =
  "IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale NumMentions NumSources NumArticles AvgTone";
const GEO = "Type FullName CountryCode ADM1Code Lat Long FeatureID";
const GEO_2 = "Type FullName CountryCode ADM1Code ADM2Code Lat Long FeatureID";

/** GDELT's files have no names of columns: version 1 has 57, or 58 with the address, version 2 has 61. */
export function gdeltColumns(cells: readonly string[]): readonly string[] | undefined {
  const [id = "", day = "", month = "", year = ""] = cells;
  const fits =
    /^\d+$/u.test(id) && /^\d{8}$/u.test(day) && day.startsWith(month) && month.startsWith(year);
  if (!fits || year.length !== 4) return undefined;
  const geo = cells.length === 61 ? GEO_2 : GEO;
  const under = (prefix: string, names: string) =>
    names.split(" ").map((name) => `${prefix}${name}`);
  const all = [
    ...IDS.split(" "),
    ...under("Actor1", ACTOR),
    ...under("Actor2", ACTOR),
    ...ACTION.split(" "),
    ...under("Actor1Geo_", geo),
    ...under("Actor2Geo_", geo),
    ...under("ActionGeo_", geo),
    "DATEADDED",
    "SOURCEURL",
  ];
  return [57, 58, 61].includes(cells.length) ? all.slice(0, cells.length) : undefined;
}
