/** A small archive, whole: what archives are spoilt from. */
import { madeRows, written } from "#tests/formats/parquet/made-archive.ts";

export const ARCHIVE_BYTES: Uint8Array<ArrayBuffer> = new Uint8Array(await written(madeRows(60)));
