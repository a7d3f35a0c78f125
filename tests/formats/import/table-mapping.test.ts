/** A mapping that was kept: plain JSON from outside, read with care. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { guessMapping } from "#src/formats/import/guess-mapping.ts";
import { columnsOf, MAPPING_FORMAT, readMapping } from "#src/formats/import/table-mapping.ts";
import { readTable } from "#src/formats/import/table.ts";
import { mapped, opened } from "./read-whole.ts";

const csv = (...lines: readonly string[]) => readTable(lines.join("\n"));

describe("a mapping that was kept", () => {
  const { mapping } = guessMapping(
    opened(csv("Titel,Beginn,Ende,Akteure,Quelle,Link", "A,2020,2021,B,C,https://example.org")),
  );

  test("is the same after it was JSON", () => {
    expect(readMapping(JSON.parse(JSON.stringify(mapping)))).toEqual(mapping);
    expect(columnsOf(mapping)).toEqual(expect.arrayContaining(["Titel", "Beginn", "Ende", "Link"]));
  });

  test("is none without its format, and loses the parts that are wrong", () => {
    expect(readMapping({ ...mapping, format: "other" })).toBeUndefined();
    const broken = {
      ...mapping,
      title: 7,
      actors: [{}, { column: "X", role: "king" }],
      where: "no",
    };
    expect(readMapping(broken)).toMatchObject({
      actors: [{ column: "X" }],
      where: [],
      begin: "Beginn",
    });
    expect(readMapping(broken)?.title).toBeUndefined();
  });

  test("of another table reads what is there", () => {
    const { events, problems } = mapped(csv("Titel,Ort", "A,B"), mapping);
    expect(events).toMatchObject([{ title: "A", edtf: undefined }]);
    expect(problems.map(({ reason }) => reason)).toEqual(["no-date"]);
  });

  test("whatever stands in its place, nothing breaks", () => {
    const text =
      '{"format":"dateline-table-mapping/1","__proto__":{"title":"x"},"actors":[null,1]}';
    expect(readMapping(JSON.parse(text))).toEqual({
      format: MAPPING_FORMAT,
      actors: [],
      where: [],
      sources: [],
    });
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        readMapping(value);
        readMapping({ format: MAPPING_FORMAT, actors: value, sources: value, begin: value });
      }),
    );
  });
});
