/** What reading a data file needs comes only with one: most archives are Parquet. */
import { ArchiveFaultError, type ArchiveFile } from "#src/archive/archive-file.ts";
import { readDataset } from "#src/domain/dataset.ts";
import { recordsFile } from "./records-file.ts";

/** Throws `ArchiveFaultError`; `bytes` is the length of the file. */
export function openDataFile(json: unknown, bytes: number): ArchiveFile {
  const reading = readDataset(json);
  if (!reading.ok) {
    const { fault } = reading;
    throw new ArchiveFaultError({
      kind: "not-parquet",
      detail: fault.kind === "frame" ? fault.field : fault.kind,
    });
  }
  const { dataset, problems } = reading;
  if (dataset.events.length === 0) throw new ArchiveFaultError({ kind: "empty", detail: "events" });
  return recordsFile(dataset, problems, bytes);
}
