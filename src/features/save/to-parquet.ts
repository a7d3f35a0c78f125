/** A collection as one Parquet file, with all records of its events. */
import { toJson } from "#src/formats/export/to-json.ts";
import { withheld } from "#src/formats/export/withheld.ts";
import { detailedRows } from "#src/formats/parquet/rows-of-dataset.ts";
import { writeRows } from "#src/formats/parquet/write-rows.ts";
import { parquetInParts } from "./parquet-in-parts.ts";
import type { SaveWriter, Written } from "./save-formats.ts";

export const toParquet: SaveWriter = {
  // the records are the same as those of the data file
  losses: toJson.losses,
  mayLose: toJson.mayLose,
  write: async (input) => {
    const { dataset, records } = withheld(input);
    const parts: Uint8Array<ArrayBuffer>[] = [];
    await writeRows(
      detailedRows(records, dataset),
      dataset,
      (bytes) => void parts.push(new Uint8Array(bytes)),
    );
    return parquetOf(parts);
  },
  inParts: (about) => {
    const writer = parquetInParts(about.input);
    return {
      add: (piece) => writer.add(piece.map(withheld)),
      finish: async () => parquetOf(await writer.finish()),
    };
  },
};

function parquetOf(parts: BlobPart[]): Written {
  const mediaType = "application/vnd.apache.parquet";
  return { content: new Blob(parts, { type: mediaType }), mediaType, extension: "parquet" };
}
