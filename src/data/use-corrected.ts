import {
  keepPreviousData,
  queryOptions,
  skipToken,
  useQuery,
  type SkipToken,
} from "@tanstack/react-query";
import { useState } from "react";
import type { Decisions } from "#src/domain/decisions.ts";
import type { CheckedCollection } from "#src/extract/review/checked-collection.ts";
import { collectionOfMade, collectionQuery, type Collection } from "./collection-query.ts";
import { correctionsQuery } from "./kept-beside-data.ts";
import { useWorkshop } from "./workshop.ts";

/** A data file as the reader has corrected it. */
export interface CorrectedFile {
  readonly decisions: Decisions;
  readonly checked: CheckedCollection;
  readonly collection: Collection;
}

/**
 * The data file of an address with the reader's own corrections of it; their code comes only where
 * there are some. Without `data` it is on its way, or `error` says why it isn't.
 */
export function useCorrected(url: string) {
  const workshop = useWorkshop();
  const file = useQuery(collectionQuery(url));
  const { data: corrections, dataUpdatedAt } = useQuery(correctionsQuery(url, workshop));
  const make = making(file.data, corrections);
  const wanted = make !== skipToken;
  const corrected = useQuery(
    correctedQuery(
      // who corrects it for the first time asks for what no corrections make of it
      wanted ? [url, file.dataUpdatedAt, dataUpdatedAt] : [url, 0, 0],
      make,
    ),
  );
  const waits = useFirstWait(corrections === undefined || (wanted && corrected.isPending));
  // corrections that can't be applied leave the file as it is
  const shown = wanted ? (corrected.data?.collection ?? file.data) : file.data;
  return {
    ...file,
    data: waits ? undefined : shown,
    /** the reader's own; `null` where there are none */
    corrections: corrections ?? null,
    original: file.data,
  };
}

function making(file: Collection | undefined, corrections: Decisions | null | undefined) {
  if (file === undefined || corrections === undefined || corrections === null) return skipToken;
  return () => correctedFile(file, corrections);
}

/** What was never shown waits; what is shown once doesn't go away when there is more to wait for. */
function useFirstWait(waits: boolean): boolean {
  const [begun, setBegun] = useState(false);
  if (!waits && !begun) setBegun(true);
  return waits && !begun;
}

/** What it is made of can't be a key itself: `stamps` are its address, and when either was read. */
export function correctedQuery(
  stamps: readonly [address: string, file: number, corrections: number],
  make: (() => Promise<CorrectedFile>) | SkipToken,
) {
  return queryOptions({
    queryKey: ["corrected", ...stamps],
    queryFn: make,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    // each correction has its own key: what it replaces is not looked at again
    gcTime: 0,
    structuralSharing: false,
    retry: false,
  });
}

export async function correctedFile(
  file: Collection,
  decisions: Decisions,
): Promise<CorrectedFile> {
  const { checkRecords, recordsOfDataset } =
    await import("#src/extract/review/corrected-dataset.ts");
  const checked = checkRecords(recordsOfDataset(file.dataset), decisions);
  const { corrections } = file.dataset;
  const made = collectionOfMade(checked.dataset, corrections);
  return { decisions, checked, collection: { ...made, problems: file.problems } };
}
