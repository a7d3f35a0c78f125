/** Files of others as they are given away: every event is there, as exactly as they state it. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { readJsonList } from "#src/formats/import/json-list.ts";
import { recognise } from "#src/formats/import/recognise.ts";
import { readTable } from "#src/formats/import/table.ts";
import { guessed } from "./read-whole.ts";

const FOLDER = fileURLToPath(new URL("../../../../shared/data/events/", import.meta.url));
const bytesOf = (name: string) => readFileSync(FOLDER + name);
const textOf = (name: string) => bytesOf(name).toString("utf8");

function counted(values: readonly (string | undefined)[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
  return Object.fromEntries(counts);
}

/** The rows as they stand, by Papa Parse or as JSON: nothing of our reader is asked. */
function rowsOf(text: string): readonly Readonly<Record<string, string>>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

const DAYS = z.array(z.object({ id: z.string(), date: z.string() }));
const DAYS_IN_WORDS = z.array(z.object({ id: z.string(), date_text: z.string() }));
const plain = (name: string | undefined) => (name ?? "").replace(/\s+/gu, " ").trim();

describe.skipIf(!existsSync(FOLDER))("files of events", () => {
  test("UCDP GED: a thousand, 151 of which know no day", () => {
    const name = "ucdp-ged-23-sample-1000.csv";
    expect(recognise(name, textOf(name))).toEqual({ format: "table" });
    const { events, problems, head } = guessed(readTable(textOf(name)));
    expect(head.shape).toBe("UCDP GED");
    expect(events).toHaveLength(1000);
    expect(problems).toEqual([]);
    const exact = events.filter(({ edtf }) => /^\d{4}-\d{2}-\d{2}$/u.test(edtf ?? ""));
    expect(exact).toHaveLength(849);
    const byId = new Map(events.map((event) => [event.id, event]));
    expect(["401115", "21300", "32433", "298457"].map((id) => byId.get(id)?.edtf)).toEqual([
      "[2021-05-28..2021-05-29]",
      "[1989-05-10..1989-05-16]",
      "[1995-04-10..1995-04-20]",
      "[1994-04-07..1994-05-31]",
    ]);
    expect(byId.get("300380")).toMatchObject({
      title: "Government of Syria – Syrian insurgents: Rami village",
      edtf: "2013-01-03",
      sources: [
        { publisher: "Support Kurds in Syria", published: "2013-01-03" },
        { publisher: "VDC", headline: "Abdul Satar Mustafa Hankosh" },
      ],
    });
    expect(byId.get("21300")?.sources).toMatchObject([
      { publisher: "Reuters", published: "1989-05-17" },
    ]);
    expect(byId.get("370730")?.actors).toEqual([
      { name: "URDPC", role: "agent" },
      { name: "Civilians", role: "patient" },
    ]);
    expect(events.every(({ sources }) => sources.length > 0)).toBe(true);
    expect(events.at(-1)?.place).toEqual({ row: 1001, line: 1211 });
    // the day where it is known, and else one of those that are stated
    const stated = rowsOf(textOf(name)).map((row) => {
      const [first, last] = [row["date_start"], row["date_end"]].map((day) => day?.slice(0, 10));
      return `${row["id"]} ${row["date_prec"] === "1" ? first : `[${first}..${last}]`}`;
    });
    expect(events.map(({ id, edtf }) => `${id} ${edtf}`)).toEqual(stated);
  });

  test("ICEWS: 108,756 rows in pieces", { timeout: 60_000 }, () => {
    const text = gunzipSync(bytesOf("icews-2005-2015-actors.csv.gz")).toString("utf8");
    const { events, problems, head, pieces } = guessed(readTable(text));
    expect(head).toMatchObject({ shape: "ICEWS", unread: ["file"] });
    expect(events).toHaveLength(108_756);
    expect(problems).toEqual([]);
    expect(pieces).toBeGreaterThan(50);
    expect(events[0]).toMatchObject({
      title: "Associated Press – Mahmoud Abbas: Consult",
      edtf: "2005-01-01",
      kind: "meeting",
      actors: [
        { name: "Associated Press", role: "agent" },
        { name: "Mahmoud Abbas", role: "patient" },
      ],
    });
    const detained = events.filter(({ title }) =>
      title.endsWith(": Arrest, detain, or charge with legal action"),
    );
    expect(detained).toHaveLength(5155);
    expect(counted(events.map(({ kind }) => kind))["agreement"]).toBe(2217 + 41 + 113);
    const stated = rowsOf(text).map(({ date, actor1, actor2 }) =>
      [date, plain(actor1), plain(actor2)].join(" | "),
    );
    const read = events.map(({ edtf, actors }) =>
      [edtf, ...actors.map((actor) => actor.name)].join(" | "),
    );
    expect(read.filter((row, index) => row !== stated[index])).toEqual([]);
    expect(read).toHaveLength(stated.length);
  });

  test("2020PB: 1,340 incidents, 37 of a day that is believed, three of none", () => {
    const name = "2020pb-police-incidents.json";
    expect(recognise(name, textOf(name))).toEqual({ format: "json-list" });
    const { events, problems, head } = guessed(readJsonList(textOf(name)));
    expect(events).toHaveLength(1340);
    expect(head.unread).toEqual(["tags[]"]);
    expect(events.filter(({ edtf }) => edtf?.endsWith("?"))).toHaveLength(37);
    expect(
      events.filter(({ edtf }) => edtf === undefined).map(({ dateWords }) => dateWords),
    ).toEqual(["Unknown Date", "Unknown Date", "Unknown Date"]);
    expect(counted(problems.map(({ reason }) => reason))).toEqual({
      "no-date": 3,
      "bad-address": 2,
    });
    expect(events[0]).toMatchObject({
      id: "al-birmingham-1",
      title: "Police arrest two reporters",
      edtf: "2020-06-03",
      where: "Birmingham, Alabama",
      sources: [{ publisher: "al.com" }],
    });
    expect(events[1]?.sources[2]).toMatchObject({ publisher: "youtube.com", headline: "Video" });
    const stated = DAYS_IN_WORDS.parse(JSON.parse(textOf(name))).map(({ id, date_text: words }) => {
      const day = /\d{4}-\d{2}-\d{2}/u.exec(words)?.[0];
      return `${id} ${words === day || day === undefined ? day : `${day}?`}`;
    });
    expect(events.map(({ id, edtf }) => `${id} ${edtf}`)).toEqual(stated);
  });

  test("WikiTimes: 428 events of September 2015, with what they name and who reports it", () => {
    const text = textOf("wikitimes-current-events-2015-09.json");
    const { events, problems } = guessed(readJsonList(text));
    expect(events).toHaveLength(428);
    expect(problems).toEqual([]);
    const stated = DAYS.parse(JSON.parse(text)).map(({ id, date }) => `${id} ${date}`);
    expect(events.map(({ id, edtf }) => `${id} ${edtf}`)).toEqual(stated);
    expect(events.flatMap(({ actors }) => actors)).toHaveLength(1526);
    expect(events.flatMap(({ sources }) => sources)).toHaveLength(611);
    expect(events[0]).toMatchObject({
      id: "56657",
      sources: [{ publisher: "BBC" }, { publisher: "Al Jazeera English Online" }],
    });
    expect(events[0]?.actors[0]).toMatchObject({ name: "United Nations" });
  });
});
