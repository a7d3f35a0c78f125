/** Endings of files that events are imported from; what stands in them is looked at later. */
const ENDINGS = /\.(?:csv|tsv|tab|psv|ics|ical|json|jsonl|ndjson|jsonld|parquet)(?:\.gz)?$/iu;

/** Whether a file's name says that it may be a table, a calendar or a list of events. */
export function mayHoldEvents(name: string): boolean {
  return ENDINGS.test(name);
}
