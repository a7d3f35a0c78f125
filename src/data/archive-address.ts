/** Which files are too large to be taken into the page whole, and are asked by a worker instead. */
import { DatasetFrame } from "#src/domain/model.ts";

/** A data file of more events than this is opened as an archive. */
export const MOST_EVENTS_IN_PAGE = 1500;

/** What a list of Parquet files says it is. */
export const MANIFEST_FORMAT = "dateline-manifest/1";

/** The first letters of every Parquet file, whatever its address says. */
export const PARQUET_BEGINS = "PAR1";

/** Whether the address names a Parquet file or a list of some; others tell when they are read. */
export function isArchiveAddress(url: string): boolean {
  const { pathname } = new URL(url);
  return /\.parquet$|(?:^|[/._-])manifest\.json$/iu.test(pathname);
}

/** The file is to be opened as an archive: no fault, another way. */
export class IsArchiveError extends Error {
  override readonly name = "IsArchiveError";
}

/** Whether what was fetched as a data file is one that the page does not take in. */
export function isArchive(json: unknown): boolean {
  if (formatOf(json) === MANIFEST_FORMAT) return true;
  // one whose frame is wrong can't be opened either way, and is told apart here
  const frame = DatasetFrame.safeParse(json);
  return frame.success && frame.data.events.length > MOST_EVENTS_IN_PAGE;
}

function formatOf(json: unknown): unknown {
  return typeof json === "object" && json !== null && "format" in json ? json.format : undefined;
}
