import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { isoOfDay } from "#src/domain/calendar.ts";
import type { EventRecord } from "#src/domain/record.ts";
import type { ToExport } from "#src/formats/export/exported.ts";
import { isOwnTable, withoutGuard } from "#src/formats/export/own-table.ts";
import { toCsv } from "#src/formats/export/to-csv.ts";
import { dated } from "#tests/support/collection.ts";
import { bundled, collections, exportOf, lossesOf, unless } from "./made-exports.ts";

function rowsOf(text: string): readonly (readonly string[])[] {
  const { data, errors } = Papa.parse<string[]>(text.trimEnd(), {
    delimiter: ",",
    newline: "\r\n",
  });
  expect(errors).toEqual([]);
  return data;
}

/** As a reader of our own tables has them. */
function readAgain(input: ToExport): readonly ReadonlyMap<string, string>[] {
  const [header = [], ...rows] = rowsOf(toCsv.write(input).text);
  expect(isOwnTable(header)).toBe(true);
  expect(rows.every((row) => row.length === header.length)).toBe(true);
  return rows.map((row) => new Map(header.map((name, n) => [name, withoutGuard(row[n] ?? "")])));
}

const boundsOf = ({ time: { place } }: EventRecord) =>
  place === undefined
    ? ["", "", "", ""]
    : [
        place.bounds.beginEarliest,
        place.bounds.beginLatest,
        place.bounds.endEarliest,
        place.bounds.endLatest,
      ].map((day) => (Number.isFinite(day) ? isoOfDay(day) : ""));

test("a file of UTF-8 with a byte-order mark, lines that end as RFC 4180 has them, and a row each", () => {
  const input = bundled();
  const { text, mediaType, extension } = toCsv.write(input);
  expect([mediaType, extension]).toEqual(["text/csv", "csv"]);
  expect(text.startsWith("\u{FEFF}id,title,lang,summary,edtf,")).toBe(true);
  expect(text.endsWith("\r\n")).toBe(true);
  expect(rowsOf(text)).toHaveLength(input.records.length + 1);
});

test("a row says what is known of an event", () => {
  const row = readAgain(bundled("en")).find((each) => each.get("id") === "kursk-offensive");
  expect(Object.fromEntries(row ?? [])).toMatchObject({
    title_en: "Ukraine launches a surprise offensive in Kursk",
    title_de: "Die Ukraine beginnt eine Überraschungsoffensive in Kursk",
    edtf: "2024-08",
    begin_earliest: "2024-08-01",
    end_latest: "2024-08-31",
    layer: "text",
    editor_edtf: "2024-08-06",
    kind: "fighting",
    saying: "stated",
    actors: "Ukraine; Russia",
    actor_ids: "ukraine; russia",
    place: "Kursk",
    published: "2025-07-12",
  });
});

const CALLED = ["title", "label", "summary"] as const;

function calledAs({ event }: EventRecord): readonly string[] {
  return CALLED.flatMap((name) => ["de", "en"].map((lang) => event[name]?.[lang] ?? ""));
}

test("what isn't said to be lost comes back as it was", () => {
  fc.assert(
    fc.property(collections, (input) => {
      const rows = readAgain(input);
      for (const [index, record] of input.records.entries()) {
        const cells = (...names: readonly string[]) =>
          names.map((name) => rows[index]?.get(name) ?? "");
        const { event, time, saying, actors, evidence } = record;
        const lost = lossesOf(toCsv, input, record);
        expect(cells(...CALLED.flatMap((name) => [`${name}_de`, `${name}_en`]))).toEqual(
          calledAs(record),
        );
        expect(cells("id", "edtf", "kind", "saying", "actor_ids")).toEqual([
          event.id,
          time.place?.edtf ?? "",
          event.kind,
          saying,
          actors.join("; "),
        ]);
        expect(cells("begin_earliest", "begin_latest", "end_earliest", "end_latest")).toEqual(
          boundsOf(record),
        );
        const [first] = evidence.flatMap(({ claim }) => claim.passages.map(({ exact }) => exact));
        const hides = lost.has("passages") || lost.has("other-languages");
        expect(unless(hides, cells("passage"))).toEqual(unless(hides, [first ?? ""]));
        const unbound = lost.has("bounds");
        expect(unless(unbound, cells("not_after"))).toEqual(
          unless(unbound, [time.notAfter[0]?.dated.edtf ?? ""]),
        );
      }
    }),
    { numRuns: 60 },
  );
});

test("no cell is a formula to a spreadsheet, and numbers stay numbers", () => {
  const titles = ["=1+1", "+1", "-1", "-x", "@a", "\tb", "\rc", "'=d", "＝e", "-0499-03-12"];
  const input = exportOf({
    events: titles.map((en, n) => ({
      id: `e${n}`,
      title: { en },
      claims: [{ when: { text: dated("-0499-03-12") } }],
    })),
  });
  const [header = [], ...rows] = rowsOf(toCsv.write(input).text);
  const cells = rows.map((row) => row[header.indexOf("title_en")]);
  expect(cells).toEqual([
    "'=1+1",
    "'+1",
    "-1",
    "'-x",
    "'@a",
    "'\tb",
    "'\rc",
    "''=d",
    "'＝e",
    "'-0499-03-12",
  ]);
  expect(rows.map((row) => row[header.indexOf("edtf")])).toContain("'-0499-03-12");
  expect(readAgain(input).map((row) => row.get("title_en"))).toEqual(titles);

  fc.assert(
    fc.property(collections, (any) => {
      const wild = rowsOf(toCsv.write(any).text).flat();
      expect(wild.filter((cell) => /^[=+@\t\r]|^-(?!\d+(?:\.\d+)?$)/u.test(cell))).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test("an undated event has a row, with what bounds it", () => {
  const input = exportOf({
    events: [{ id: "some-time", claims: [{ bounds: { notAfter: dated("2025-07-12") } }] }],
  });
  const [row] = readAgain(input);
  expect([row?.get("edtf"), row?.get("layer"), row?.get("not_after")]).toEqual([
    "",
    "",
    "2025-07-12",
  ]);
});
