/** The table that our own export writes, read again: its title, and what it states. */
import { BETWEEN_VALUES, OWN_COLUMNS } from "../export/own-table.ts";
import type { ImportedSource } from "./imported.ts";
import { readCellDate } from "./cell-date.ts";
import type { RowText } from "./mapped-date.ts";
import { sourceOf } from "./mapped-sources.ts";
import { webAddress } from "./web-address.ts";
import { MAPPING_FORMAT } from "./table-mapping.ts";
import type { TableShape } from "./table-shape.ts";

export const OWN_TABLE: TableShape = {
  id: "dateline",
  name: "Dateline",
  has: OWN_COLUMNS,
  isGuarded: true,
  mapping: {
    format: MAPPING_FORMAT,
    shape: "dateline",
    title: "title",
    lang: "lang",
    summary: "summary",
    begin: "edtf",
    id: "id",
    kind: "kind",
    actors: [{ column: "actors", separator: BETWEEN_VALUES }],
    where: ["place"],
    sources: [
      { publisher: "sources", url: "urls", published: "published", separator: BETWEEN_VALUES },
    ],
  },
  takes: [],
  // each row has its own
  langOf: () => undefined,
  sources: sourcesOf,
};

/** "Publisher: Headline; …"; addresses and days only where each source has one. */
function sourcesOf(text: RowText): readonly ImportedSource[] {
  const listed = (column: string) =>
    text(column)
      .split(BETWEEN_VALUES)
      .filter((each) => each !== "");
  const [named, urls, days] = [listed("sources"), listed("urls"), listed("published")];
  return named.flatMap((cited, index) => {
    const at = cited.indexOf(": ");
    const url = urls.length === named.length ? urls[index] : undefined;
    const day = days.length === named.length ? days[index] : undefined;
    const source = sourceOf({
      publisher: at === -1 ? cited : cited.slice(0, at),
      headline: at === -1 ? undefined : cited.slice(at + 2),
      url: url === undefined ? undefined : webAddress(url),
      published: readCellDate(day ?? "").edtf,
    });
    return source === undefined ? [] : [source];
  });
}
