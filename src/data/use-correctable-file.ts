import { skipToken, useQuery } from "@tanstack/react-query";
import { NO_DECISIONS } from "#src/domain/decisions.ts";
import { checkRecords, recordsOfDataset } from "#src/extract/review/corrected-dataset.ts";
import { collectionQuery } from "./collection-query.ts";
import type { Correctable } from "./correctable.ts";
import { correctionsQuery } from "./kept-beside-data.ts";
import { correctedFile, correctedQuery } from "./use-corrected.ts";
import { useDecideFile } from "./use-decide-file.ts";
import { useWorkshop } from "./workshop.ts";

/** The data file that the page shows; `undefined` until it can be corrected. */
export function useCorrectableFile(address: string): Correctable | undefined {
  const workshop = useWorkshop();
  const file = useQuery(collectionQuery(address));
  const kept = useQuery(correctionsQuery(address, workshop));
  const { data: original } = file;
  const { data: decisions } = kept;
  const { data: corrected } = useQuery(
    correctedQuery(
      [address, file.dataUpdatedAt, kept.dataUpdatedAt],
      original === undefined || decisions === undefined
        ? skipToken
        : () => correctedFile(original, decisions ?? NO_DECISIONS),
    ),
  );
  const deciding = useDecideFile(address);
  if (original === undefined || corrected === undefined) return undefined;
  const { dataset } = original;
  return {
    ...corrected,
    shelf: { of: "data", address },
    of: { title: dataset.title, address },
    original: dataset,
    deciding,
    preview: (others) => Promise.resolve(checkRecords(recordsOfDataset(dataset), others)),
  };
}
