/** Our own data files: whatever stands in one, the page shows what is right and names the rest. */
import { createElement } from "react";
import * as fc from "fast-check";
import { expect } from "vitest";
import { collectionOf } from "#src/data/collection-query.ts";
import { FileFaultError, parseJson } from "#src/data/fetch-json.ts";
import { isArchive } from "#src/data/archive-address.ts";
import type { Dataset } from "#src/domain/dataset.ts";
import type { EventRecord } from "#src/domain/record.ts";
import { EXPORT_FORMATS } from "#src/formats/export/exported.ts";
import { exporterFor } from "#src/formats/export/exporters.ts";
import { siteFiles } from "#src/formats/publish/site-files.ts";
import { LoadFault } from "#src/features/notices/LoadFault.tsx";
import { Notices } from "#src/features/notices/Notices.tsx";
import { placeInWords } from "#src/i18n/place-in-words.ts";
import { openDataFile } from "#src/worker/archive/open-data-file.ts";
import { ArchiveFaultError } from "#src/archive/archive-file.ts";
import { dateInWords } from "#src/i18n/dates.ts";
import { LANGS } from "#src/domain/model.ts";
import { utf8 } from "../byte-edits.ts";
import { editedJson } from "../json-edits.ts";
import { shortJsonOf } from "../seeds.ts";
import { fuzzed } from "../target.ts";
import { editedText } from "../text-edits.ts";
import { saidOf } from "../words.ts";
import { checkImport } from "./imports.ts";

const nothing = () => undefined;

/** As the page takes a file in that it has fetched. */
async function check(text: string): Promise<void> {
  try {
    const json = parseJson(text);
    isArchive(json);
    const { dataset, records, problems, search } = collectionOf(json);
    search("fair 2024 x");
    if (problems.length > 0) {
      saidOf(() => createElement(Notices, { address: [], records: problems, onDismiss: nothing }));
    }
    for (const { place, detail } of problems) {
      expect(place).toMatch(/^(?:sources|actors|claims|events)\[\d+\]|^sides/u);
      expect(detail.length).toBeLessThanOrEqual(80);
    }
    for (const { time } of records) for (const lang of LANGS) placeInWords(time, lang);
    await expectWritten(dataset, records);
    await expectArchive(json);
  } catch (error) {
    if (!(error instanceof FileFaultError)) throw error;
    expectFault(error, text);
  }
  await checkImport({ name: "a.json", bytes: utf8(text) });
}

function expectFault({ fault }: FileFaultError, text: string): void {
  const about = { url: "", onRetry: undefined, onBundled: undefined };
  const said = saidOf(() => createElement(LoadFault, { fault, ...about }));
  if (fault.kind !== "not-json") return;
  const lines = text.split("\n");
  expect(Math.min(fault.line, fault.column)).toBeGreaterThan(0);
  expect(fault.line).toBeLessThanOrEqual(lines.length);
  expect(fault.column).toBeLessThanOrEqual((lines[fault.line - 1] ?? "").length + 1);
  for (const words of said) expect(words).toContain(String(fault.line));
}

const TEMPLATE = "<html lang='en'><head><title>a</title></head><body></body></html>";

/** What is shown can be saved and published. */
async function expectWritten(dataset: Dataset, records: readonly EventRecord[]): Promise<void> {
  if (records.length === 0) return;
  const input = { dataset, records, lang: "de", dateInWords: headed, made: 0 } as const;
  for (const format of EXPORT_FORMATS) {
    const { losses, write } = await exporterFor(format);
    losses(input);
    expect(write(input).text.length).toBeGreaterThan(0);
  }
  const title = Object.values(dataset.title)[0] ?? "";
  const about = { lang: "de", title, description: "", method: "", changed: "", corrections: [] };
  const files = siteFiles(TEMPLATE, { ...about, lang: "de", input });
  const site = new TextDecoder().decode(files.find(({ path }) => path === "start.html")?.bytes);
  expect(site).not.toMatch(/<script|javascript:|\son\w+=[^"]*>/iu);
}

const headed = (edtf: string, lang: "de" | "en") => dateInWords(edtf, lang, "heading");

/** The same file as a large one, by the worker. */
async function expectArchive(json: unknown): Promise<void> {
  try {
    const file = openDataFile(json, 1);
    for await (const { row } of file.batches({})) await file.texts([...row]);
    for await (const _ of file.words({})) continue;
    if (file.head.events > 0) await file.detail(0);
  } catch (error) {
    if (!(error instanceof ArchiveFaultError)) throw error;
  }
}

export const SHORT_FILES = shortJsonOf("public/data/timeline.json", 3);
const TEXTS = SHORT_FILES.map((each) => JSON.stringify(each, undefined, 1));

const json = editedJson(SHORT_FILES).map((value) => JSON.stringify(value) ?? "");

const frame = (rest: string) =>
  `{"format":"dateline/1","title":{"en":"a"},"sources":[],"actors":[],"claims":[],${rest}`;

export const dataFiles = fuzzed<string>({
  name: "data files",
  share: 12,
  cases: fc.oneof({ weight: 3, arbitrary: json }, { weight: 1, arbitrary: editedText(TEXTS) }),
  check,
  extremes: {
    "ten thousand levels": () => frame(`"events":${"[".repeat(10_000)}${"]".repeat(10_000)}}`),
    "ten thousand levels without an end": () => frame(`"events":${"[".repeat(10_000)}`),
    "ten thousand levels in a record": () =>
      frame(`"events":[{"id":"a","title":${'{"en":'.repeat(10_000)}1${"}".repeat(10_000)}}]}`),
    "a million commas": () => frame(`"events":[${",".repeat(1_000_000)}]}`),
    "a million escapes": () => frame(`"events":["${"\\n".repeat(1_000_000)}`),
    "ten million escapes": () => frame(`"events":["${"\\n".repeat(10_000_000)}`),
    "a megabyte in a line": () =>
      frame(`"events":[{"id":"a","title":{"en":"${"a b ".repeat(250_000)}"}}]}`),
    "ten thousand actors, each part of the next": () => chain(10_000),
    "ten thousand records that are none": () => frame(`"events":[${"0,".repeat(10_000)}0]}`),
  },
});

function chain(length: number): string {
  const actors = Array.from({ length }, (_, n) => ({
    id: `a${n}`,
    kind: "group",
    name: { en: `A ${n}` },
    aliases: [],
    partOf: `a${(n + 1) % length}`,
  }));
  return JSON.stringify({
    format: "dateline/1",
    title: { en: "a" },
    sources: [],
    actors,
    claims: [],
    events: [],
  });
}
