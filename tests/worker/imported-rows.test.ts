import { expect, test } from "vitest";
import { datasetOfMade } from "#src/domain/dataset.ts";
import { recordsOf } from "#src/domain/record.ts";
import { gather } from "#src/formats/import/gather.ts";
import { readMapped } from "#src/formats/import/mapped-table.ts";
import { openImport } from "#src/formats/import/open-import.ts";
import { rowOfRecord } from "#src/formats/parquet/rows-of-dataset.ts";
import { createRowBook } from "#src/worker/importing/imported-rows.ts";

const TABLE = `title,date,end,actor,source,place,kind
Late,2021-05-04,,Ann; Bob,Courier,Oslo,meeting
Long,2021-05-04,2021-06-01,Bob,Courier,,statement
Early hour,2021-05-04T09:00,,,,Bergen,
Later hour,2021-05-04T10:30,,,,Bergen,
Some month,2021-05,,Cleo,,,
Nobody knows,,,Ann,,,
Perhaps,2020?,,Ann; Ann,Board,,
Also late,2021-05-04,,,,,
`;

test("rows of imported events are those that any collection of them has, in the same order", () => {
  const { opened } = openImport("t.csv", new TextEncoder().encode(TABLE));
  if (opened.is !== "table") throw new Error(opened.is);
  const going = gather(readMapped(opened.table, opened.guess.mapping), { title: "T", lang: "en" });
  let next = going.next();
  while (next.done !== true) next = going.next();
  const { dataset: json } = next.value;
  const { dataset } = datasetOfMade({ ...json, description: json.description });
  const usual = recordsOf(dataset).map((record) => rowOfRecord(record, dataset));
  const book = createRowBook();
  for (const [index, event] of json.events.entries()) {
    const claim = json.claims[index];
    if (claim !== undefined) book.add(event, claim);
  }
  const quick = book.rows(dataset.sources);
  expect(quick.map(({ row, detail }) => ({ ...row, detail: detail() }))).toEqual(usual);
  expect(usual).toHaveLength(8);
});
