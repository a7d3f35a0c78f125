import { expect, test } from "vitest";
import { toParquet } from "#src/features/save/to-parquet.ts";
import { openParquet } from "#src/formats/parquet/open-parquet.ts";
import { bytesOfFile } from "#src/formats/parquet/ranged-bytes.ts";
import { bundled } from "#tests/formats/export/made-exports.ts";

test("the file is an archive of all events", async () => {
  const input = bundled();
  const { content } = await toParquet.write(input);
  expect(toParquet.losses(input)).toEqual([]);
  const archive = await openParquet(bytesOfFile(new Blob([content])), "saved.parquet");
  expect(archive.head.events).toBe(input.records.length);
  expect(archive.head.title).toEqual(input.dataset.title);
});
