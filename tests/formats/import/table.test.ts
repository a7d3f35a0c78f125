/** Tables as programs and people write them, good and bad. */
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { PIECE } from "#src/formats/import/imported.ts";
import { readTable } from "#src/formats/import/table.ts";
import { cellsOf, opened, problemsOf, reasons, rowsOf } from "./read-whole.ts";

const table = (text: string) => opened(readTable(text));

describe("the rows of a table", () => {
  test.each([
    ["commas", "a,b,c\n1,2,3\n4,5,6"],
    ["semicolons", "a;b;c\n1;2;3\n4;5;6"],
    ["tabs", "a\tb\tc\n1\t2\t3\n4\t5\t6"],
    ["pipes", "a|b|c\n1|2|3\n4|5|6"],
    ["a byte-order mark", "\ufeffa,b,c\n1,2,3\n4,5,6\n"],
    ["all three line ends", "a,b,c\r\n1,2,3\r4,5,6\n"],
  ])("with %s", (_, text) => {
    expect(table(text).columns).toEqual(["a", "b", "c"]);
    expect(cellsOf(table(text))).toEqual([
      ["1", "2", "3"],
      ["4", "5", "6"],
    ]);
  });

  test("semicolons between, with commas in the texts", () => {
    const text = "Titel;Datum\nErst dies, dann das, dann jenes;2020\nUnd nun, endlich;2021\n";
    expect(cellsOf(table(text))).toEqual([
      ["Erst dies, dann das, dann jenes", "2020"],
      ["Und nun, endlich", "2021"],
    ]);
  });

  test("quoted cells hold delimiters, line ends and quotes, and rows know their lines", () => {
    const read = table('name,day\r\n"a, ""b""\r\nc",2020\r\n\r\nd,2021');
    expect(rowsOf(read)).toEqual([
      { row: 2, line: 2, cells: ['a, "b"\r\nc', "2020"] },
      { row: 4, line: 5, cells: ["d", "2021"] },
    ]);
    expect(problemsOf(read)).toEqual([]);
  });

  test("a stray quote within a line is a sign like others", () => {
    expect(cellsOf(table('a,b\n"He said "no" twice",2\nthe 5" gun,3'))).toEqual([
      ['He said "no" twice', "2"],
      ['the 5" gun', "3"],
    ]);
  });

  test("in pieces, with how far it is", () => {
    const rows = Array.from({ length: PIECE * 2 + 5 }, (_, n) => `${n},x`);
    const pieces = [...table(`n,x\n${rows.join("\n")}`).pieces()];
    expect(pieces.map((piece) => piece.rows.length)).toEqual([PIECE, PIECE, 5]);
    expect(pieces.at(-1)?.done).toBe(1);
  });

  test("whatever Papa Parse writes is read back", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", ";", "\n", " ", "ü", "'", "|") });
    const grid = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1 });
    fc.assert(
      fc.property(grid, fc.constantFrom("\r\n", "\n"), (rows, newline) => {
        const text = Papa.unparse([["one", "two", "three"], ...rows], { newline, quotes: true });
        const read = opened(readTable(text, { delimiter: ",", header: true }));
        const filled = (cells: readonly unknown[]) =>
          cells.some((each) => /[^\s-]/u.test(String(each)));
        expect(cellsOf(read).filter(filled)).toEqual(rows.filter(filled));
        expect(problemsOf(read)).toEqual([]);
      }),
    );
  });
});

describe("names of columns", () => {
  test("guessed, or numbered where the first row is data", () => {
    expect(table("title,date\nA,2020").hasHeader).toBe(true);
    const bare = table("2020-01-05,First\n2020-01-06,Second");
    expect(bare.columns).toEqual(["1", "2"]);
    expect(cellsOf(bare)).toHaveLength(2);
  });

  test("each is there once; one without a name has its number", () => {
    expect(table("name,,name,name\na,b,c,d").columns).toEqual([
      "name",
      "2",
      "name (2)",
      "name (3)",
    ]);
  });

  test("the first thousand of ten thousand are read, and it says so", () => {
    const names = Array.from({ length: 10_000 }, (_, n) => `column${n}`).join(",");
    const cells = Array.from({ length: 10_000 }, (_, n) => `v${n}`).join(",");
    const read = table(`${names}\n${cells}\n`);
    expect(read.columns).toHaveLength(1000);
    expect(cellsOf(read)[0]?.at(-1)).toBe("v999");
    expect(problemsOf(read)).toMatchObject([{ reason: "too-much", detail: "10000 > 1000" }]);
  });
});

describe("rows that can't be read", () => {
  test("an open quote loses its own row, and none behind it", () => {
    const read = table(
      'id,title,day\n1,"Left open,2020\n2,Next,2021\n3,"Closed, well",2022\n4,Last,2023',
    );
    expect(cellsOf(read).map(([id]) => id)).toEqual(["2", "3", "4"]);
    expect(reasons(problemsOf(read))).toEqual([{ reason: "open-quote", row: 2, line: 2 }]);
    expect(problemsOf(read)[0]).toMatchObject({ leftOut: true, detail: '1,"Left open,2020' });
  });

  test.each([
    ["behind a stray one", '1,"a "b" c', '2,d"'],
    [
      "hundreds of lines further on",
      '1,"open',
      ...Array.from({ length: 600 }, () => "2,x"),
      '2,d"',
    ],
    ["hundreds of thousands of letters further on", '1,"open', `2,${"x".repeat(200_000)}"`],
  ])("a quote that is closed %s was left open", (_, ...rows) => {
    const read = table(["id,title", ...rows, "3,e"].join("\n"));
    expect(cellsOf(read).map(([id]) => id)).toEqual([...rows.slice(1).map(() => "2"), "3"]);
    expect(reasons(problemsOf(read))).toEqual([{ reason: "open-quote", row: 2, line: 2 }]);
  });

  test("an open quote in front of a hundred thousand rows", () => {
    const rows = Array.from({ length: 100_000 }, (_, n) => `${n},row ${n}`);
    const read = table(`id,title\n"0,open\n${rows.join("\n")}\n`);
    expect(rowsOf(read)).toHaveLength(100_000);
    expect(problemsOf(read)).toHaveLength(1);
  });

  test("a quote that is opened in each row takes no more than its row", () => {
    const rows = Array.from({ length: 50_000 }, (_, n) => `"${n},""x`);
    const started = performance.now();
    const read = table(`id,title\n${rows.join("\n")}\nlast,one`);
    expect(problemsOf(read)).toHaveLength(50_000);
    expect(cellsOf(read)).toEqual([["last", "one"]]);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test("too many cells: nobody knows which value is which; too few: the last are missing", () => {
    const read = table("a,b,c\n1,2,3,4\n1,2\n1,2,3,,\n7,8,9");
    expect(cellsOf(read)).toEqual([
      ["1", "2", ""],
      ["1", "2", "3"],
      ["7", "8", "9"],
    ]);
    expect(problemsOf(read).map(({ place, leftOut }) => ({ row: place.row, leftOut }))).toEqual([
      { row: 2, leftOut: true },
      { row: 3, leftOut: false },
    ]);
  });

  test("a file without a word is empty", () => {
    expect(readTable(" \n\r\n")).toEqual({ ok: false, fault: { kind: "empty", detail: "" } });
  });

  test("whatever a file holds, it is read to its end", () => {
    const signs = fc.constantFrom('"', ",", ";", "\t", "\n", "\r", "a", " ", "2020", "\u0000", "'");
    fc.assert(
      fc.property(fc.string({ unit: signs, maxLength: 200 }), (text) => {
        const reading = readTable(text);
        if (!reading.ok) return;
        for (const { cells } of rowsOf(reading.table)) {
          expect(cells).toHaveLength(reading.table.columns.length);
        }
      }),
      { numRuns: 500 },
    );
  });
});
