/** Our own data file: the chosen events with all that bears on them, read again as it was. */
import { datasetOfEvents } from "#src/domain/dataset-of-event.ts";
import type { Dataset } from "#src/domain/dataset.ts";
import { FORMAT } from "#src/domain/model.ts";
import type { ToExport } from "./exported.ts";
import { exporterOf } from "./exporter.ts";
import { indentFor } from "./json-parts.ts";
import { jsonInParts } from "./to-json-parts.ts";

export const toJson = exporterOf({
  lost: () => [],
  mayLose: [],
  mediaType: "application/json",
  extension: "json",
  inParts: jsonInParts,
  textOf: (input) => `${JSON.stringify(fileOf(input), null, indentFor(input.records.length))}\n`,
});

/** In the order of the collection. Of all of its events nothing is left out: also what no event uses. */
function fileOf({ dataset, records }: ToExport) {
  const { title, description, sides } = dataset;
  const chosen = new Set(records.map(({ event }) => event.id));
  const all = dataset.events.every(({ id }) => chosen.has(id));
  const corrections = dataset.corrections.filter(({ event = "" }) => all || chosen.has(event));
  return {
    format: FORMAT,
    title,
    ...(description === undefined ? {} : { description }),
    ...(all ? { sides, ...listsOf(dataset) } : partOf(dataset, chosen)),
    ...(corrections.length === 0 ? {} : { corrections }),
  };
}

function listsOf({ sources, actors, claims, events }: Dataset) {
  return {
    sources: [...sources.values()],
    actors: [...actors.values()],
    claims: [...claims.values()],
    events,
  };
}

/** Events that a chosen one is counted from come with it: its place rests on theirs. */
function partOf(dataset: Dataset, chosen: ReadonlySet<string>) {
  const part = datasetOfEvents(
    dataset.events.filter(({ id }) => chosen.has(id)),
    dataset,
  );
  const kept = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
  const [sources, actors, claims, events] = [
    kept(part.sources),
    kept(part.actors),
    kept(part.claims),
    kept(part.events),
  ];
  const all = listsOf(dataset);
  return {
    sides: part.sides,
    sources: all.sources.filter(({ id }) => sources.has(id)),
    actors: all.actors.filter(({ id }) => actors.has(id)),
    claims: all.claims.filter(({ id }) => claims.has(id)),
    events: all.events.filter(({ id }) => events.has(id)),
  };
}
