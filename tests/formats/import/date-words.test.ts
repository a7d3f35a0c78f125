/** Dates in words, as they stand in the tables of libraries, museums and newsrooms. */
import { describe, expect, test } from "vitest";
import { parseEdtf } from "#src/domain/edtf.ts";
import { readCellDate } from "#src/formats/import/cell-date.ts";

describe("a limit", () => {
  test.each([
    ["before 1850", "[..1850]"],
    ["vor 1850", "[..1850]"],
    ["until 1850", "/1850"],
    ["bis 1850", "/1850"],
    ["avant 1850", "[..1850]"],
    ["after 1850", "[1850..]"],
    ["nach 1850", "[1850..]"],
    ["since 1850", "1850/.."],
    ["seit Mai 1850", "1850-05/.."],
    ["from 1850", "1850/"],
    ["ab 1850", "1850/"],
    ["1850 onwards", "1850/"],
    ["1850–", "1850/"],
    ["1850 -", "1850/"],
    ["by May 1850", "[..1850-05]"],
    ["spätestens 1850", "[..1850]"],
    ["before c. 1850", "[..1850~]"],
    ["c. before 1850", "[..1850]"],
    ["1850 or earlier", "[..1850]"],
  ])("%s", (cell, expected) => {
    expect(readCellDate(cell).edtf).toBe(expected);
    expect(parseEdtf(expected).ok).toBe(true);
  });
});

describe("one of several", () => {
  test.each([
    ["between 1850 and 1860", "[1850..1860]"],
    ["zwischen 1850 und 1860", "[1850..1860]"],
    ["1850 or 1851", "[1850,1851]"],
    ["1850 oder 1851", "[1850,1851]"],
    ["1st century BC", "[-0099..0000]"],
    ["2020-W05", "[2020-01-27..2020-02-02]"],
    ["KW 5/2020", "[2020-01-27..2020-02-02]"],
    ["week 5, 2020", "[2020-01-27..2020-02-02]"],
    ["−500", "[-0500,-0499]"],
    ["03/04/2020", "[2020-03-04,2020-04-03]"],
  ])("%s", (cell, expected) => {
    expect(readCellDate(cell).edtf).toBe(expected);
    expect(parseEdtf(expected).ok).toBe(true);
  });
});

describe("from one to another", () => {
  test.each([
    ["2011/12", "2011/2012"],
    ["1914-18", "1914/1918"],
    ["1914–18", "1914/1918"],
    ["1933-35", "1933/1935"],
    ["1899-00", "1899/1900"],
    ["1999/00", "1999/2000"],
    ["1939 - 45", "1939/1945"],
    ["1850s-1860s", "185X/186X"],
    ["c. 1850–60", "1850~/1860~"],
    ["ca. 1850-1860", "1850~/1860~"],
    ["1850–c. 1860", "1850/1860~"],
    ["1850?–1860", "1850?/1860"],
    ["May–June 1850", "1850-05/1850-06"],
    ["May-June 1850", "1850-05/1850-06"],
    ["Mai/Juni 1850", "1850-05/1850-06"],
    ["12 May – 3 June 1850", "1850-05-12/1850-06-03"],
    ["May 12 – June 3, 2020", "2020-05-12/2020-06-03"],
    ["May 12-15, 2020", "2020-05-12/2020-05-15"],
    ["May 29/30, 1993", "1993-05-29/1993-05-30"],
    ["12./13. Mai 1850", "1850-05-12/1850-05-13"],
    ["28.04.-03.05.2020", "2020-04-28/2020-05-03"],
    ["5.-7.5.2020", "2020-05-05/2020-05-07"],
    ["28.4. – 3.5.2020", "2020-04-28/2020-05-03"],
    ["May 1850-June 1851", "1850-05/1851-06"],
    ["from 1850 to 1860", "1850/1860"],
    ["von 1850 bis 1860", "1850/1860"],
    ["vom 5. bis 8. Mai 1850", "1850-05-05/1850-05-08"],
    ["500-450 BC", "-0499/-0449"],
    ["27 BC-14 AD", "-0026/0014"],
    ["AD 79–81", "0079/0081"],
    ["3300 BC – 1300 BC", "-3299/-1299"],
    ["1850-present", "1850/.."],
    ["1939–1945", "1939/1945"],
    ["3/4 May 2020", "2020-05-03/2020-05-04"],
    ["2011/13", "2011/2013"],
  ])("%s", (cell, expected) => {
    expect(readCellDate(cell).edtf).toBe(expected);
    expect(parseEdtf(expected).ok).toBe(true);
  });
});

describe("no more than a part of a year", () => {
  test.each([
    ["winter 1815", "1815-24"],
    ["Winter 1815/16", "1815-24"],
    ["winter 1834-35", "1834-24"],
    ["winter of 1825-26", "1825-24"],
    ["summer 1862", "1862-22"],
    ["été 1914", "1914-22"],
    ["1850 spring", "1850-21"],
    ["1850-21", "1850-21"],
    ["Q3 2020", "2020-35"],
    ["2020Q3", "2020-35"],
    ["3rd quarter 2020", "2020-35"],
    ["3. Quartal 2020", "2020-35"],
    ["H1 2020", "2020-40"],
    ["1. Halbjahr 2020", "2020-40"],
    ["T3 2020", "2020-35"],
  ])("%s", (cell, expected) => {
    expect(readCellDate(cell).edtf).toBe(expected);
    expect(parseEdtf(expected).ok).toBe(true);
  });
});

describe("a decade or a century", () => {
  test.each([
    ["1850s", "185X"],
    ["the 1850s", "185X"],
    ["1850er Jahre", "185X"],
    ["mid-1850s", "185X"],
    ["early 1850s", "185X"],
    ["Anfang der 1850er Jahre", "185X"],
    ["années 1850", "185X"],
    ["19th century", "18XX"],
    ["19. Jahrhundert", "18XX"],
    ["19. Jh.", "18XX"],
    ["XIXe siècle", "18XX"],
    ["early 19th century", "18XX"],
    ["zweite Hälfte des 19. Jahrhunderts", "18XX"],
    ["5th century BC", "-04XX"],
    ["late 19th century", "18XX"],
    ["ca. 19th century", "18XX~"],
    ["siglo XIX", "18XX"],
    ["19??", "19XX"],
    ["198?", "198X"],
    ["18--", "18XX"],
    ["187-", "187X"],
  ])("%s", (cell, expected) => {
    expect(readCellDate(cell).edtf).toBe(expected);
    expect(parseEdtf(expected).ok).toBe(true);
  });
});

describe("about a date", () => {
  test.each([
    ["c1850", "1850~"],
    ["c 1850", "1850~"],
    ["1850 ca.", "1850~"],
    ["1850 (circa)", "1850~"],
    ["env. 1850", "1850~"],
    ["vers 1850", "1850~"],
    ["gegen 1850", "1850~"],
    ["circa 1850?", "1850%"],
  ])("%s", (cell, expected) => {
    expect(readCellDate(cell).edtf).toBe(expected);
    expect(parseEdtf(expected).ok).toBe(true);
  });
});

describe("words that stay words", () => {
  test.each([
    "summer 1862-63",
    "1850s–60s",
    "18th-19th century",
    "2020-W54",
    "2020-05-01/03",
    "May",
    "two years before 1861",
    "probably the first session",
    "vor 2000 Jahren",
    "end of 1863-64 term",
    "about the time",
    "before",
    "1850 and 1851",
    "12:30",
    "5 Mai",
    "1587168000",
    "43831",
    "Ende Mai",
    "before Christ 500",
    "summer 2011/12",
  ])("%s", (cell) => {
    expect(readCellDate(cell)).toMatchObject({ words: cell });
    expect(readCellDate(cell).bad).toBeDefined();
    expect(readCellDate(cell).edtf).toBeUndefined();
  });
});

describe("as it is written elsewhere", () => {
  test.each([
    ["2011-12", "2011-12"],
    ["2011/05", "2011-05"],
    ["2017/1", "2017-01"],
    ["late 1850", "1850"],
    ["Ende 1850", "1850"],
    ["fin 1850", "1850"],
    ["early May 1850", "1850-05"],
    ["mid-May 1850", "1850-05"],
    ["2020-W05-3", "2020-01-29"],
    ["1er mai 1850", "1850-05-01"],
    ["5 de mayo de 1850", "1850-05-05"],
    ["mayo de 1850", "1850-05"],
    ["5 maggio 1850", "1850-05-05"],
    ["le 14 juillet 1789", "1789-07-14"],
    ["août 1944", "1944-08"],
    ["15 décembre 1923", "1923-12-15"],
    ["janv. 2013", "2013-01"],
    ["5 mei 1940", "1940-05-05"],
    ["im Mai 1850", "1850-05"],
    ["im Jahr 1850", "1850"],
    ["in 1850", "1850"],
    ["am 5. Mai 1850", "1850-05-05"],
    ["500 av. J.-C.", "-0499"],
    ["300 avant J.-C.", "-0299"],
    ["50 apr. J.-C.", "0050"],
    ["2017年5月3日", "2017-05-03"],
    ["２０１７年", "2017"],
    ["(1850)", "1850"],
    ["1850.", "1850"],
    ["5 May 1850.", "1850-05-05"],
    ["21 Sept. 1974", "1974-09-21"],
    ["20 April, 2010", "2010-04-20"],
    ["4th of July, 1776", "1776-07-04"],
    ["-500 BC", "-0499"],
  ])("%s", (cell, expected) => {
    expect(readCellDate(cell).edtf).toBe(expected);
    expect(parseEdtf(expected).ok).toBe(true);
  });
});

test("the words stay beside what they are more than a spelling of", () => {
  expect(readCellDate("vor 1850")).toMatchObject({ edtf: "[..1850]", words: "vor 1850" });
  expect(readCellDate("1914-18")).toMatchObject({ edtf: "1914/1918", words: "1914-18" });
  expect(readCellDate("late 1850")).toMatchObject({ edtf: "1850", words: "late 1850" });
  expect(readCellDate("im Mai 1850")).toEqual({ edtf: "1850-05" });
});

test("where a column is EDTF, 1933-35 is a quarter", () => {
  expect(readCellDate("1933-35", { isEdtf: true }).edtf).toBe("1933-35");
  expect(readCellDate("1933-35").edtf).toBe("1933/1935");
});

test("the century of two digits, and the time since 1970, are read where somebody says so", () => {
  expect(readCellDate("4/29/17 09:00 AM", { shortYears: true, order: "MDY" }).edtf).toBe(
    "2017-04-29T09:00",
  );
  expect(readCellDate("29.4.98", { shortYears: true }).edtf).toBe("1998-04-29");
  expect(readCellDate("12-Jul-23", { shortYears: true }).edtf).toBe("2023-07-12");
  expect(readCellDate("1517966773840", { unix: "ms" }).edtf).toBe("2018-02-07T01:26:13Z");
  expect(readCellDate("1517966773", { unix: "s" }).edtf).toBe("2018-02-07T01:26:13Z");
});
