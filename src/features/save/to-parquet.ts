/** A collection as one Parquet file, with all records of its events. */
import { toJson } from "#src/formats/export/to-json.ts";
import { withheld } from "#src/formats/export/withheld.ts";
import { createArchiveWriter } from "#src/formats/parquet/archive-writer.ts";
import { rowOfRecord, textsOfRows, wordsForRows } from "#src/formats/parquet/rows-of-dataset.ts";
import type { SaveWriter } from "./save-formats.ts";

export const toParquet: SaveWriter = {
  // the records are the same as those of the data file
  losses: toJson.losses,
  write: async (input) => {
    const { dataset, records } = withheld(input);
    const parts: Uint8Array<ArrayBuffer>[] = [];
    const rows = records.map((record) => rowOfRecord(record, dataset));
    const writer = createArchiveWriter(
      (bytes) => {
        parts.push(new Uint8Array(bytes));
      },
      wordsForRows(rows, dataset),
      textsOfRows(rows),
    );
    await writer.add(rows);
    await writer.finish();
    return {
      content: new Blob(parts),
      mediaType: "application/vnd.apache.parquet",
      extension: "parquet",
    };
  },
};
