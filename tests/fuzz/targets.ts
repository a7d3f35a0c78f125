/** All that is tried. */
import type { Fuzzed } from "./target.ts";
import { dataAddresses, states, typedAddresses } from "./targets/addresses.ts";
import { anyBytes, jsonFiles, manifests, parquet } from "./targets/archives.ts";
import { articles, pdf, word } from "./targets/articles.ts";
import { embedded, mappings, tabs, typed } from "./targets/browser.ts";
import { dataFiles } from "./targets/data-files.ts";
import { edtf, typedDates } from "./targets/dates.ts";
import { calendars, linked, lists, packed, tables, timelines } from "./targets/imports.ts";
import { fromArchive, fromWorker, toArchive, toWorker } from "./targets/messages.ts";
import { replies, wishes } from "./targets/requests.ts";
import { authored } from "./targets/authored.ts";
import { backups, corrections, stored } from "./targets/records.ts";

export const TARGETS: readonly Fuzzed[] = [
  articles,
  word,
  pdf,
  tables,
  calendars,
  timelines,
  linked,
  lists,
  packed,
  dataFiles,
  parquet,
  manifests,
  jsonFiles,
  anyBytes,
  backups,
  corrections,
  authored,
  stored,
  edtf,
  typedDates,
  typedAddresses,
  states,
  dataAddresses,
  mappings,
  typed,
  tabs,
  embedded,
  toWorker,
  fromWorker,
  toArchive,
  fromArchive,
  wishes,
  replies,
];
