/** An archive of invented ferries, packed as `dateline pack` packs it, in the place of a server's files. */
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page, Route } from "@playwright/test";
import { packByYear, packWhole } from "#src/cli/pack-files.ts";
import { dayFromIso, isoOfDay } from "#src/domain/calendar.ts";
import { readDataset, type Dataset } from "#src/domain/dataset.ts";
import { KINDS } from "#src/domain/model.ts";
import { article, dated, fileFrom, passageOf, type EventParts } from "#tests/support/collection.ts";

/** One a day, from the first of 2018 on. */
export const DAILY = 1200;
/** So many more leave on one day. */
export const ON_ONE_DAY = 60;
export const THE_DAY = "2020-02-02";
export const ALL = DAILY + ON_ONE_DAY;

const paper = article(
  "harbour-post",
  { en: [["A ferry left the port.", "It came back in the evening."]] },
  { publisher: "Harbour Post", headline: "What left the port" },
);

function ferry(n: number, day: string): EventParts {
  return {
    id: `ferry-${String(n)}`,
    title: { en: `Ferry ${String(n)} leaves`, de: `Die Fähre ${String(n)} legt ab` },
    kind: KINDS[n % KINDS.length] ?? "other",
    claims: [
      {
        actors: [n % 2 === 0 ? "anna" : "bert"],
        passages: [passageOf(paper, "A ferry left the port.")],
        when: { text: dated(day) },
      },
    ],
  };
}

function ferries(): Dataset {
  const first = dayFromIso("2018-01-01") ?? 0;
  const daily = Array.from({ length: DAILY }, (_, n) => ferry(n, isoOfDay(first + n)));
  const crowd = Array.from({ length: ON_ONE_DAY }, (_, n) => ferry(DAILY + n, THE_DAY));
  const reading = readDataset({
    ...fileFrom({ sources: [paper], events: [...daily, ...crowd] }),
    title: { en: "The ferries", de: "Die Fähren" },
  });
  if (!reading.ok) throw new Error("the ferries are no data file");
  return reading.dataset;
}

export interface Packed {
  /** the bytes of each file, by its name */
  readonly files: ReadonlyMap<string, Buffer>;
}

let packing: Promise<Packed> | undefined;

/** Packed once: "ferries.parquet", and a file for each year with "manifest.json". */
export function packed(): Promise<Packed> {
  packing ??= pack();
  return packing;
}

async function pack(): Promise<Packed> {
  const folder = await mkdtemp(path.join(tmpdir(), "dateline-archive-"));
  try {
    const dataset = ferries();
    await packWhole(dataset, path.join(folder, "ferries.parquet"), () => undefined);
    await packByYear(dataset, folder, () => undefined);
    const names = await readdir(folder);
    const files = names.map(
      async (name) => [name, await readFile(path.join(folder, name))] as const,
    );
    return { files: new Map(await Promise.all(files)) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

export interface Serving {
  /** a server that doesn't know of ranges sends all */
  readonly ranges?: boolean;
  /** what becomes of a file's bytes on the way; `undefined` is a file that isn't there */
  readonly change?: (name: string, bytes: Buffer) => Buffer | undefined;
}

/** Answers for all files below /archive/; tells the names of those that are asked for. */
export async function serveArchive(page: Page, serving: Serving = {}): Promise<readonly string[]> {
  const { files } = await packed();
  const asked: string[] = [];
  await page.route("**/archive/*", async (route) => {
    const name = path.basename(new URL(route.request().url()).pathname);
    asked.push(name);
    const kept = files.get(name);
    const bytes = kept && (serving.change === undefined ? kept : serving.change(name, kept));
    if (bytes === undefined) await route.fulfill({ status: 404, body: "" });
    else await answer(route, bytes, serving.ranges !== false);
  });
  return asked;
}

async function answer(route: Route, bytes: Buffer, ranges: boolean): Promise<void> {
  const range = /^bytes=(\d+)-(\d+)$/u.exec(route.request().headers()["range"] ?? "");
  const contentType = "application/octet-stream";
  if (!ranges || range === null) {
    await route.fulfill({ status: 200, contentType, body: bytes });
    return;
  }
  const from = Number(range[1]);
  const to = Math.min(bytes.length, Number(range[2]) + 1);
  await route.fulfill({
    status: 206,
    contentType,
    headers: { "content-range": `bytes ${String(from)}-${String(to - 1)}/${String(bytes.length)}` },
    body: bytes.subarray(from, to),
  });
}
