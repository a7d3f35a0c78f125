import { expect, test } from "vitest";
import { NO_CHOICES } from "#src/archive/questions.ts";
import { readDataset } from "#src/domain/dataset.ts";
import { recordsOf } from "#src/domain/record.ts";
import type { ToExport } from "#src/formats/export/exported.ts";
import { openParquet } from "#src/formats/parquet/open-parquet.ts";
import { bytesOfFile } from "#src/formats/parquet/ranged-bytes.ts";
import { writerFor, type SaveFormat } from "#src/features/save/save-formats.ts";
import { writeArchive } from "#src/features/save/write-archive.ts";
import type { Archive } from "#src/worker/archive/archive.ts";
import { openDataFile } from "#src/worker/archive/open-data-file.ts";
import { article, dated, fileFrom, passageOf, type EventParts } from "#tests/support/collection.ts";
import { complete, opened } from "#tests/worker/archive/opened-archive.ts";
import { spoilt } from "./spoilt.ts";

const paper = article("paper", { en: [["The ferry left.", "It came back."]] });

const ferries: readonly EventParts[] = Array.from({ length: 330 }, (_, n) => ({
  id: `ferry-${String(n)}`,
  // the last one brings a language that needs a column
  title: { en: `Ferry ${String(n)} leaves`, ...(n === 329 ? { de: "Die letzte" } : {}) },
  claims: [
    {
      actors: [n % 2 === 0 ? "anna" : "bert"],
      passages: [passageOf(paper, "The ferry left.")],
      when: { text: dated(`${String(1700 + n)}-03-04`) },
    },
  ],
}));
const JSON_FILE = fileFrom({ sources: [paper], events: ferries });

/** The same events as a collection that the page holds whole. */
function whole(): ToExport {
  const reading = readDataset(JSON_FILE);
  if (!reading.ok) throw new Error(reading.fault.kind);
  const { dataset } = reading;
  return { dataset, records: recordsOf(dataset), lang: "en" };
}

async function read(lend: (archive: Archive) => Pick<Archive, "ask"> = (archive) => archive) {
  const { archive } = await opened(openDataFile(JSON_FILE, 1000));
  await complete(archive);
  const rows = await archive.ask<"rows">({ kind: "rows", choices: NO_CHOICES });
  return { archive: lend(archive), rows };
}

const about = (): ToExport => ({ ...whole(), records: [] });
const nobody = () => undefined;

async function written(format: SaveFormat) {
  const { archive, rows } = await read();
  const { signal } = new AbortController();
  const progress: number[] = [];
  const tell = (done: number) => void progress.push(done);
  const made = await writeArchive(archive, rows, await writerFor(format), about(), tell, signal);
  return { ...made, progress, content: new Blob([made.written.content]) };
}

test.each(["csv", "timelinejs", "markdown", "json-ld", "annotations"] as const)(
  "%s is the file that a small collection is saved as",
  async (format) => {
    const { content, progress, ...made } = await written(format);
    const writer = await writerFor(format);
    const small = await writer.write(whole());
    expect(await content.text()).toBe(await new Blob([small.content]).text());
    expect(made.losses).toEqual(writer.losses(whole()));
    expect(made).toMatchObject({ events: 330, unread: 0 });
    expect(progress.slice(-7)).toEqual([50, 100, 150, 200, 250, 300, 330]);
  },
);

test("JSON has every event and claim again", async () => {
  const { content } = await written("json");
  const reading = readDataset(JSON.parse(await content.text()));
  if (!reading.ok) throw new Error(reading.fault.kind);
  expect(reading.problems).toEqual([]);
  const { dataset } = whole();
  expect(reading.dataset.events).toEqual(dataset.events);
  expect(reading.dataset.claims).toEqual(dataset.claims);
  expect(reading.dataset.sources).toEqual(dataset.sources);
});

test("Parquet opens again with every event, its titles and its records", async () => {
  const { content } = await written("parquet");
  const file = await openParquet(bytesOfFile(content), "saved.parquet");
  expect(file.head).toMatchObject({ events: 330, title: { en: "A small collection" } });
  const texts = await file.texts([0, 329]);
  expect(texts.map(({ title }) => title)).toEqual([
    { en: "Ferry 0 leaves" },
    { en: "Ferry 329 leaves", de: "Die letzte" },
  ]);
  const reading = readDataset((await file.detail(7)).dataset);
  if (!reading.ok) throw new Error(reading.fault.kind);
  const [record] = recordsOf(reading.dataset);
  expect(record?.evidence[0]?.claim.passages[0]?.exact).toBe("The ferry left.");
  expect(record?.actors).toEqual(["bert"]);
});

test("what the filters leave is saved in their order", async () => {
  const { archive } = await read();
  const choices = { ...NO_CHOICES, actors: ["anna"] };
  const rows = await archive.ask<"rows">({ kind: "rows", choices });
  const writer = await writerFor("json");
  const { signal } = new AbortController();
  const made = await writeArchive(archive, rows, writer, about(), nobody, signal);
  const reading = readDataset(JSON.parse(await new Blob([made.written.content]).text()));
  if (!reading.ok) throw new Error(reading.fault.kind);
  const even = Array.from({ length: 165 }, (_, n) => `ferry-${String(2 * n)}`);
  expect(reading.dataset.events.map(({ id }) => id)).toEqual(even);
});

test("what can't be read is left out and counted", async () => {
  const { archive, rows } = await read(spoilt);
  const { signal } = new AbortController();
  const writer = await writerFor("csv");
  const made = await writeArchive(archive, rows, writer, about(), nobody, signal);
  expect(made).toMatchObject({ events: 328, unread: 2 });
});

test("it ends when it is stopped", async () => {
  const { archive, rows } = await read();
  const stop = new AbortController();
  const writer = await writerFor("csv");
  const tell = () => stop.abort(new Error("enough"));
  const making = writeArchive(archive, rows, writer, about(), tell, stop.signal);
  await expect(making).rejects.toThrow("enough");
});
