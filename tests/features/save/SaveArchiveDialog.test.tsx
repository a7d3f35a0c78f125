import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { configure, screen, within } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { NO_CHOICES } from "#src/archive/questions.ts";
import { readDataset } from "#src/domain/dataset.ts";
import type { ArchiveToSave } from "#src/features/save/archive-to-save.ts";
import { SaveArchiveDialog } from "#src/features/save/SaveArchiveDialog.tsx";
import { addSavingWords } from "#src/i18n/saving-words.ts";
import { openDataFile } from "#src/worker/archive/open-data-file.ts";
import { lendBrowser } from "#tests/support/browser.ts";
import { article, collectionFrom, dated, fileFrom, passageOf } from "#tests/support/collection.ts";
import { show } from "#tests/support/render.tsx";
import { complete, never, opened } from "#tests/worker/archive/opened-archive.ts";
import { spoilt } from "./spoilt.ts";

addSavingWords();
// a worker and what writes a format take their time where the machine is busy
configure({ asyncUtilTimeout: 8_000 });
vi.setConfig({ testTimeout: 30_000 });

const saved: Blob[] = [];

beforeEach(() => {
  lendBrowser();
  saved.length = 0;
  vi.stubGlobal(
    "URL",
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        saved.push(blob);
        return "#saved";
      },
      revokeObjectURL: () => undefined,
    }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
});

const PAPER = article("paper", { en: [["The ferry left."]] });
/** Anna's three, and Bert's two, of which one has no date. */
const PARTS = {
  sources: [PAPER],
  events: ["anna", "bert", "anna", "bert", "anna"].map((actor, n) => ({
    id: `ferry-${String(n)}`,
    claims: [
      {
        actors: [actor],
        passages: [passageOf(PAPER, "The ferry left.")],
        ...(n === 3 ? {} : { when: { text: dated(`2024-03-0${String(n + 1)}`) } }),
      },
    ],
  })),
};

async function open(more: Partial<ArchiveToSave> = {}) {
  const { archive } = await opened(openDataFile(fileFrom(PARTS), 1000));
  await complete(archive);
  const toSave: ArchiveToSave = {
    archive,
    dataset: collectionFrom(PARTS).dataset,
    choices: { ...NO_CHOICES, actors: ["bert"] },
    all: 5,
    filtered: 2,
    isReading: false,
    filesLeft: 0,
    onReadAll: () => undefined,
    file: undefined,
    address: undefined,
    ...more,
  };
  return show(
    <QueryClientProvider client={new QueryClient()}>
      <SaveArchiveDialog toSave={toSave} lang="en" picture={undefined} onClose={() => undefined} />
    </QueryClientProvider>,
  );
}

const save = () => screen.getByRole("button", { name: "Save" });
const format = () => screen.getByLabelText("Format");

async function savedIds(): Promise<readonly string[]> {
  const [file] = saved;
  if (file === undefined) throw new Error("nothing was saved");
  const reading = readDataset(JSON.parse(await file.text()));
  if (!reading.ok) throw new Error(reading.fault.kind);
  expect(reading.problems).toEqual([]);
  return reading.dataset.events.map(({ id }) => id);
}

test("what the filters leave is saved, or all of it", async () => {
  const user = await open();
  expect(screen.getByRole("radio", { name: "The 2 events that the filters leave" })).toBeChecked();
  expect(await screen.findByText("Nothing is lost in this format.")).toBeVisible();
  await user.click(save());
  expect(await screen.findByText("Saved as a-small-collection.json.")).toBeVisible();
  expect(await savedIds()).toEqual(["ferry-1", "ferry-3"]);
  saved.length = 0;
  await user.click(screen.getByRole("radio", { name: "All 5 events" }));
  await user.click(save());
  expect(await screen.findByText("Saved as a-small-collection.json.")).toBeVisible();
  expect(await savedIds()).toHaveLength(5);
});

test("of few events the losses are counted before", async () => {
  const user = await open();
  await user.selectOptions(format(), "Calendar (iCalendar)");
  const words = "events that have no date (1 of 2 events)";
  expect(await screen.findByText(words)).toBeVisible();
});

test("of many it is said what may be lost, and once they are saved what was", async () => {
  const user = await open({ all: 2000, filtered: 2000 });
  await user.selectOptions(format(), "Calendar (iCalendar)");
  expect(await screen.findByText(/^Counting would take reading all events/u)).toBeVisible();
  expect(screen.getByText("the place")).toBeVisible();
  await user.click(save());
  const words = "events that have no date (1 of 5 events)";
  expect(await screen.findByText(words)).toBeVisible();
  expect(screen.queryByText("the place")).toBeNull();
});

test("a text is no format for more than its readers take, a table is", async () => {
  const user = await open({ all: 200_000, filtered: 150_000 });
  expect(format()).toHaveDisplayValue("Dateline (Parquet)");
  await user.selectOptions(format(), "Dateline (JSON)");
  expect(screen.getByRole("alert")).toHaveTextContent("This format is for up to 100,000 events");
  expect(save()).toHaveAttribute("aria-disabled", "true");
  await user.selectOptions(format(), "Table (CSV)");
  expect(screen.queryByRole("alert")).toBeNull();
  expect(save()).toHaveAttribute("aria-disabled", "false");
});

test("how many events are missing from the file is said, and reported by number alone", async () => {
  const { archive } = await opened(openDataFile(fileFrom(PARTS), 1000));
  await complete(archive);
  const user = await open({ archive: spoilt(archive) });
  await user.click(save());
  const said = await screen.findByText(/^Saved as a-small-collection\.json\. One event /u);
  expect(said).toHaveTextContent("DL-802");
  await user.click(await within(said).findByRole("button", { name: "Copy report" }));
  const report = await navigator.clipboard.readText();
  expect(report).toMatch(/^DL-802 save\.unread\n {2}events: 1\n$/mu);
});

test("all of it in Parquet is the file itself", async () => {
  const file = async () => new Blob(["PAR1 and so on"]);
  const user = await open({ file });
  await user.selectOptions(format(), "Dateline (Parquet)");
  expect(screen.queryByText("This is the file itself, byte for byte.")).toBeNull();
  await user.click(screen.getByRole("radio", { name: "All 5 events" }));
  expect(screen.getByText("This is the file itself, byte for byte.")).toBeVisible();
  await user.click(save());
  await screen.findByText("Saved as a-small-collection.parquet.");
  expect(await saved[0]?.text()).toBe("PAR1 and so on");
});

test("as long as it is read, nothing can be saved", async () => {
  const user = await open({ isReading: true });
  expect(screen.getByText(/^The archive is still being read/u)).toBeVisible();
  await user.click(save());
  expect(screen.queryByText("The file is being written …")).toBeNull();
  expect(saved).toEqual([]);
});

test("files that nobody looked at are named, and can be read", async () => {
  const onReadAll = vi.fn<() => void>();
  const user = await open({ filesLeft: 3, onReadAll });
  expect(screen.getByText(/^3 of its files have not been read/u)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Read all files" }));
  expect(onReadAll).toHaveBeenCalledOnce();
});

test("writing can be stopped", async () => {
  const user = await open({ all: 5000, archive: { ask: waiting }, filtered: 5000 });
  await screen.findByText("Nothing is lost in this format.");
  await user.click(save());
  expect(screen.getByRole("progressbar", { name: "The file is being written …" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Stop" }));
  expect(await screen.findByText("Stopped. Nothing was saved.")).toBeVisible();
  expect(saved).toEqual([]);
  expect(save()).toHaveAttribute("aria-disabled", "false");
});

/** A worker that has not answered yet. */
const waiting: ArchiveToSave["archive"]["ask"] = (_question, signal) =>
  Promise.race([
    never(),
    new Promise<never>((_, reject) => {
      signal?.addEventListener("abort", () => reject(new Error("stopped")));
    }),
  ]);
