/** Large collections: Parquet files whose bytes are wrong, and lists of them that name nonsense. */
import { createElement } from "react";
import * as fc from "fast-check";
import { expect } from "vitest";
import { ArchiveFaultError, type ArchiveFile } from "#src/archive/archive-file.ts";
import { ArchiveFaultPage } from "#src/features/notices/ArchiveFaultPage.tsx";
import { ProblemList } from "#src/features/notices/ProblemList.tsx";
import { openManifest } from "#src/formats/manifest.ts";
import { openParquet } from "#src/formats/parquet/open-parquet.ts";
import { bytesOfBuffer } from "#src/formats/parquet/ranged-bytes.ts";
import { openFile } from "#src/worker/archive/open-file.ts";
import { madeRow, written } from "#tests/formats/parquet/made-archive.ts";
import { ARCHIVE_BYTES } from "../archive-bytes.ts";
import { editedBytes, utf8 } from "../byte-edits.ts";
import { deep, editedJson } from "../json-edits.ts";
import { fuzzed } from "../target.ts";
import { editedText } from "../text-edits.ts";
import { saidOf } from "../words.ts";
import { SHORT_FILES } from "./data-files.ts";

type Bytes = Uint8Array<ArrayBuffer>;

const nothing = () => undefined;
const asText = (value: unknown) => JSON.stringify(value, undefined, 1) ?? "";

/** All that is asked of a file: it answers, or fails in the one way that is agreed on. */
async function readWhole(open: () => Promise<ArchiveFile>): Promise<void> {
  try {
    const file = await open();
    const rows: number[] = [];
    for await (const { row } of file.batches({ window: { from: 0, to: 30_000 } })) {
      for (const each of row) if (rows.length < 6) rows.push(each);
    }
    await file.texts(rows);
    await file.rowOf("event-3");
    for await (const _ of file.words({})) continue;
    if (rows[0] !== undefined) await file.detail(rows[0]);
    expectProblems(file);
  } catch (error) {
    if (!(error instanceof ArchiveFaultError)) throw error;
    const { fault } = error;
    const about = { fault, url: "", onRetry: nothing, onBundled: undefined };
    for (const words of saidOf(() => createElement(ArchiveFaultPage, about))) {
      if (fault.kind === "not-json") expect(words).toContain(` ${String(fault.line)},`);
    }
  }
}

function expectProblems(file: ArchiveFile): void {
  const problems = file.problems().slice(0, 5);
  if (problems.length > 0) saidOf(() => createElement(ProblemList, { problems }));
}

const ODD = new Uint8Array(
  await written([
    madeRow({ id: "a", title: { en: "First", de: "Erste" }, actors: ["Ida"], sources: ["Paper"] }),
    madeRow({ id: "b", bounds: undefined }),
  ]),
);

export const parquet = fuzzed<Bytes>({
  name: "parquet",
  share: 12,
  cases: editedBytes([ARCHIVE_BYTES, ARCHIVE_BYTES, ODD]),
  // as the page opens a file that is kept: by its first bytes
  check: (bytes) =>
    readWhole(() => openFile({ name: "a.parquet", bytes: bytes.slice().buffer }, undefined)),
  extremes: {
    "a megabyte of nothing": () => utf8(`PAR1${"\0".repeat(1_000_000)}PAR1`),
    "ten thousand levels of a list": () => utf8("[".repeat(10_000)),
    "ten thousand levels of a data file": () =>
      utf8(`{"format":"dateline/1","title":${"[".repeat(10_000)}${"]".repeat(10_000)}}`),
    "a million levels": () => utf8("[".repeat(1_000_000) + "]".repeat(1_000_000)),
  },
});

const MANIFEST: unknown = {
  format: "dateline-manifest/1",
  title: { en: "Harbour" },
  description: "In two files",
  files: [
    { url: "a.parquet", from: "1970-01-01", to: "1970-03-01", events: 60, bytes: 9000 },
    { url: "missing.parquet", from: "1970-03-01", to: "+012000-01-01", events: 10 },
    { url: "undated.parquet", events: 2, timelineBytes: 100 },
  ],
};

const BASE = "https://read.example/data/manifest.json";

async function opened(url: string): Promise<ArchiveFile> {
  expect(new URL(url).origin).toBe(new URL(BASE).origin);
  if (url.includes("missing")) throw new ArchiveFaultError({ kind: "not-found", detail: "404" });
  return openParquet(bytesOfBuffer(ARCHIVE_BYTES), url);
}

async function manifestOf(json: unknown): Promise<ArchiveFile> {
  const file = openManifest(json, BASE, opened);
  expect(file.head.events).toBeGreaterThanOrEqual(0);
  return file;
}

export const manifests = fuzzed<unknown>({
  name: "manifest",
  share: 5,
  cases: editedJson([MANIFEST]),
  check: (json) => readWhole(() => manifestOf(json)),
  extremes: {
    "ten thousand levels": () => ({ format: "dateline-manifest/1", files: deep(1, 10_000) }),
    "a hundred thousand files": () => ({
      format: "dateline-manifest/1",
      files: Array.from({ length: 100_000 }, () => ({ url: "a", events: 1 })),
    }),
  },
});

const TEXTS = [asText(MANIFEST), ...SHORT_FILES.map(asText)];

/** The same as text, by its first letters: a list of files that lies on no server, or a data file. */
export const jsonFiles = fuzzed<string>({
  name: "large data files",
  share: 4,
  cases: fc.oneof(editedText(TEXTS), editedJson(SHORT_FILES).map(asText)),
  check: (text) => {
    const { buffer } = utf8(text);
    return readWhole(() => openFile({ name: "a.json", bytes: buffer }, undefined));
  },
});

export const anyBytes = fuzzed<Bytes>({
  name: "any bytes",
  share: 2,
  cases: fc.uint8Array({ maxLength: 400 }).map((bytes) => new Uint8Array(bytes)),
  check: (bytes) => readWhole(() => openFile({ name: "a", bytes: bytes.buffer }, undefined)),
});
