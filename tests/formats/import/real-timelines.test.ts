/** Files of TimelineJS's own makers and users, as they stand: dates as a reader of the file sees them. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { ImportReading } from "#src/formats/import/imported.ts";
import { readTimelineJs } from "#src/formats/import/timelinejs.ts";
import { readTimelineJsSheet } from "#src/formats/import/timelinejs-sheet.ts";
import { imported } from "./read-whole.ts";

const FOLDER = fileURLToPath(new URL("../../../../shared/data/timelinejs/", import.meta.url));
const textOf = (name: string) => readFileSync(`${FOLDER}${name}`, "utf8");
const datesOf = (reading: ImportReading) =>
  imported(reading)
    .events.map(({ edtf }) => edtf)
    .join(" ");
const titlesOf = (reading: ImportReading) => imported(reading).events.map(({ title }) => title);

describe.skipIf(!existsSync(FOLDER))("real files of TimelineJS", () => {
  test.each([
    [
      "all-media-types.json",
      "1901 1902 1903 1904-06 1904-07 1904-08 1905 1906 1906-06 1907 1908 1909 1910 1911 1912 1912 1913 1913 1914 1915 " +
        "1916 1917 1918 1919 1919-06 1919-07 1920 1921 1921 1922 1923 1924 1925 1926 1927 1927-06 1927-08 1928 1929 1930 1940",
    ],
    [
      "cosmo-mixed-scales.json",
      "Y-13799999999 Y-4599999999 Y-539999999 Y-299999 -3499 -0299 1021 1609-11 1826 1969-07-20 1990-04-25",
    ],
    [
      "cosmological-scale.json",
      "Y-13797999999 Y-13797929999 Y-13797622999 Y-13647999999/Y-12797999999 Y-4797999999 0000",
    ],
    [
      "mark-twain.json",
      "1908-05-13 2000-01-05T06:45:56 1920-01-05T06:45:56/1923-01-05T06:45:56 1900-01-06T06:45:56 1900-01-06T06:45:56 " +
        "1900-01-06T06:45:56 1915-01-05T06:45:56 1900-01-20T06:45:56 1960-01-05T06:45:56 1963-01-05T06:45:56 " +
        "1930-01-05T06:45:56 1935-01-05T06:45:56 1959-01-05T06:45:56 1990-01-05T06:45:56 1991-01-05T06:45:56 " +
        "1900-01-10T06:45:56 2014",
    ],
    [
      "milliseconds.json",
      "2015-01-01T01:01:01.001 2015-01-01T01:01:01.010 2015-01-01T01:01:01.030 2015-01-01T01:01:01.050 2015-01-01T01:01:01.060",
    ],
    [
      "republican-primary.json",
      "2012-01-03 2012-01-10 2012-01-21 2012-01-31 2012-02-04 2012-02-07 2012-02-11 2012-02-22 2012-01-19 2012-01-23 " +
        "2012-01-16 2012-02-28 2012-03-06",
    ],
    [
      "timelinejs2-utc.json",
      "1869-09-10 1896-09-10T12:06 1899-09-10 1904-09-10 1911-09-10 1924-09-10 1920-09-10/1930-09-10 1950-09-10 1965-09-10 " +
        "1968-09-10 1970-09-10/1990-09-10 1990-09-10 1998-09-10 2012-09-10",
    ],
    [
      "whitney-houston.json",
      "1963-08-09 1978 1978 1978 1983 1985 1986 1987 1988 1989 1991 1992 1992 2002 2004 2005 2010 2012-02-11",
    ],
    [
      "women-in-computing.json",
      "1815-12-10/1852-11-27 1948-03-14 1943-07/1946 1943-06-05 1951 1952 1956/1962 1958 1972 1985",
    ],
    ["years.json", "-5409 -2519 -2009 -1449 -0257"],
  ])("%s", (name, dates) => {
    const reading = readTimelineJs(textOf(name));
    expect(datesOf(reading)).toBe(dates);
    // nothing is left out; years of the cosmos stand on no axis, and a site's own path is no address
    for (const { reason, leftOut } of imported(reading).problems) {
      expect(leftOut).toBe(false);
      expect(["beyond-axis", "bad-address"]).toContain(reason);
    }
  });

  test("the spreadsheet says the same as the JSON that was made of it", () => {
    const sheet = readTimelineJsSheet(textOf("women-in-computing-sheet.csv"));
    const json = readTimelineJs(textOf("women-in-computing.json"));
    expect(datesOf(sheet)).toBe(datesOf(json));
    expect(titlesOf(sheet)).toStrictEqual(titlesOf(json));
    expect(imported(sheet).problems).toStrictEqual([]);
    expect(imported(sheet).head).toMatchObject({
      format: "timelinejs-sheet",
      title: "Women in Computing",
      unread: ["Media Thumbnail", "Background"],
    });
  });

  test("titles are plain words", () => {
    expect(titlesOf(readTimelineJs(textOf("whitney-houston.json"))).at(-1)).toBe(
      "Whitney Houston 1963-2012",
    );
    expect(titlesOf(readTimelineJs(textOf("cosmo-mixed-scales.json")))[6]).toBe(
      "Ibn al-Haytham's Book of Optics",
    );
  });

  test.each([
    ["jekyll-front-matter-invalid.json", { kind: "not-json", line: 1, column: 1, detail: "---" }],
    [
      "not-working-invalid.json",
      { kind: "not-json", line: 3, column: 1, detail: "{% if site.data.timeline.options.scale %}" },
    ],
  ])("%s is one clear fault", (name, fault) => {
    expect(readTimelineJs(textOf(name))).toStrictEqual({ ok: false, fault });
  });
});
