/** What reading a data file needs comes only with one: most archives are Parquet. */
import { ArchiveFaultError, type ArchiveFile } from "#src/archive/archive-file.ts";
import { readDataset } from "#src/domain/dataset.ts";
import { recordsFile } from "./records-file.ts";

/** Throws `ArchiveFaultError`; `bytes` is the length of the file. */
export function openDataFile(json: unknown, bytes: number): ArchiveFile {
  const reading = readDataset(json);
  if (!reading.ok) {
    const { fault } = reading;
    const detail = fault.kind === "frame" ? fault.field : fault.kind;
    // what doesn't even say that it is one is something else
    throw new ArchiveFaultError({ kind: isNamed(detail) ? "frame" : "not-parquet", detail });
  }
  const { dataset, problems } = reading;
  if (dataset.events.length === 0) throw new ArchiveFaultError({ kind: "empty", detail: "events" });
  return recordsFile(dataset, problems, bytes);
}

/** Whether it is another field than that in which a data file says what it is. */
function isNamed(field: string): boolean {
  return field !== "format" && field !== ".";
}
