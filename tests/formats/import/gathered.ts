/** A whole imported file in the hand: its records, and how far it was at each step. */
import type { Claim, Event } from "#src/domain/model.ts";
import {
  datasetOfGathered,
  gather,
  type Gathering,
  type ImportedDataset,
} from "#src/formats/import/gather.ts";
import type { Import, ImportProblem } from "#src/formats/import/imported.ts";

export interface InHand {
  readonly dataset: ImportedDataset;
  readonly problems: readonly ImportProblem[];
  readonly steps: readonly Gathering[];
}

export function gathered(file: Import, title = "bridges.csv"): InHand {
  const events: Event[] = [];
  const claims: Claim[] = [];
  const going = gather(file, { title, lang: "en" }, ({ event, claim }) => {
    events.push(event);
    claims.push(claim);
  });
  const steps: Gathering[] = [];
  let step = going.next();
  while (step.done !== true) {
    steps.push(step.value);
    step = going.next();
  }
  const dataset = datasetOfGathered({ title: { en: title } }, step.value, { claims, events });
  return { dataset, problems: step.value.problems, steps };
}
