/** Corrections of somebody else's collection: what decisions make of a data file's records alone. */
import type { Dataset } from "#src/domain/dataset.ts";
import type { Decisions } from "#src/domain/decisions.ts";
import { FORMAT } from "#src/domain/model.ts";
import type { CheckedCollection } from "./checked-collection.ts";
import { checkedRecords } from "./checked-records.ts";
import type { DatasetRecords } from "./dataset-of.ts";
import type { ReviewProblem } from "./review-problem.ts";

/** The records of a data file that was read: what was wrong in it is already left out. */
export function recordsOfDataset(dataset: Dataset): DatasetRecords {
  const { title, description, sides, sources, actors, claims, events } = dataset;
  return {
    format: FORMAT,
    title,
    ...(description && { description }),
    sides,
    sources: [...sources.values()],
    actors: [...actors.values()],
    claims: [...claims.values()],
    events,
  };
}

/** With cards for all of its claims, so that it can be corrected further. */
export function checkRecords(records: DatasetRecords, decisions: Decisions): CheckedCollection {
  const { title, description, sides = [] } = records;
  const checked = checkedRecords({
    title,
    description,
    sides,
    base: records,
    sources: [],
    known: [],
    actors: [],
    decisions,
    proposals: [],
    eventsOf: () => [],
  });
  return { ...checked, changes: [] };
}

/** What can't be carried out is left as the data file has it, and named. */
export function correctedDataset(
  records: DatasetRecords,
  decisions: Decisions,
): { readonly records: DatasetRecords; readonly problems: readonly ReviewProblem[] } {
  const { dataset, problems } = checkRecords(records, decisions);
  return { records: dataset, problems };
}
