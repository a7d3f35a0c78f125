/** The request of a page that shows a data file: read and indexed once, then kept by the query cache. */
import { queryOptions } from "@tanstack/react-query";
import type { Correction } from "#src/domain/correction.ts";
import { datasetOfMade, readDataset, type Dataset } from "#src/domain/dataset.ts";
import type { Problem } from "#src/domain/problem.ts";
import { recordsOf, type EventRecord } from "#src/domain/record.ts";
import type { DatasetRecords } from "#src/extract/review/dataset-of.ts";
import { textSearch, type TextSearch } from "#src/search/text-index.ts";
import { isArchive, IsArchiveError } from "./archive-address.ts";
import { fetchJson, FileFaultError } from "./fetch-json.ts";

export interface Collection {
  readonly dataset: Dataset;
  /** in the order of their places, the undated last */
  readonly records: readonly EventRecord[];
  readonly byId: ReadonlyMap<string, EventRecord>;
  readonly search: TextSearch;
  readonly problems: readonly Problem[];
}

/**
 * Fails with a `FileFaultError`, or with an `IsArchiveError` where the file is to be opened another way.
 * It is read again only when the reader asks for it.
 */
export function collectionQuery(url: string) {
  return queryOptions({
    queryKey: ["collection", url],
    queryFn: async ({ signal }): Promise<Collection> => {
      const json = await fetchJson(url, signal);
      if (isArchive(json)) throw new IsArchiveError();
      return collectionOf(json);
    },
    staleTime: Number.POSITIVE_INFINITY,
    // maps and functions can't be shared structurally
    structuralSharing: false,
    retry: false,
  });
}

/** Throws a `FileFaultError` where the file as a whole can't be read. */
export function collectionOf(json: unknown): Collection {
  const reading = readDataset(json);
  if (!reading.ok) throw new FileFaultError(reading.fault);
  return indexed(reading);
}

/** Of records that this program has made, which need no second look. */
export function collectionOfMade(
  records: DatasetRecords,
  corrections: readonly Correction[],
): Collection {
  return indexed(datasetOfMade({ ...records, corrections }));
}

function indexed({
  dataset,
  problems,
}: {
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
}): Collection {
  const records = recordsOf(dataset);
  return {
    dataset,
    problems,
    records,
    byId: new Map(records.map((record) => [record.event.id, record])),
    search: textSearch(records, dataset),
  };
}
