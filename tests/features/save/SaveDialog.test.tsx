import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { fireEvent, screen } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { readDataset } from "#src/domain/dataset.ts";
import { SaveDialog } from "#src/features/save/SaveDialog.tsx";
import type { ToSave } from "#src/features/save/to-save.ts";
import { addSavingWords } from "#src/i18n/saving-words.ts";
import { lendBrowser } from "#tests/support/browser.ts";
import { article, collectionFrom, dated, passageOf } from "#tests/support/collection.ts";
import { show } from "#tests/support/render.tsx";

addSavingWords();

const saved: Blob[] = [];
const names: string[] = [];

beforeEach(() => {
  lendBrowser();
  saved.length = 0;
  names.length = 0;
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
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
});

const COURIER = article("courier", { en: [["Bert met the dockers."]] });

/** A meeting that an article states, and one without a date. */
const COLLECTION = collectionFrom({
  sources: [COURIER],
  events: [
    {
      id: "meeting",
      claims: [
        {
          passages: [passageOf(COURIER, "Bert met the dockers.")],
          when: { text: dated("2025-06-03") },
        },
      ],
    },
    { id: "undated" },
  ],
});

const open = (more: Partial<ToSave> = {}) => {
  const { dataset, records } = COLLECTION;
  const toSave = {
    dataset,
    records,
    filtered: records,
    address: undefined,
    added: new Set<string>(),
    ...more,
  };
  return show(
    <QueryClientProvider client={new QueryClient()}>
      <SaveDialog toSave={toSave} lang="en" picture={undefined} onClose={() => undefined} />
    </QueryClientProvider>,
  );
};

async function savedEvents() {
  const [file] = saved;
  if (file === undefined) throw new Error("nothing was saved");
  const reading = readDataset(JSON.parse(await file.text()));
  if (!reading.ok) throw new Error(reading.fault.kind);
  expect(reading.problems).toEqual([]);
  return reading.dataset;
}

test("all events are saved under the name of the collection, and nothing is lost", async () => {
  const user = await open();
  expect(screen.getByText("All 2 events")).toBeVisible();
  expect(await screen.findByText("Nothing is lost in this format.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByText("Saved as a-small-collection.json.")).toBeVisible();
  expect(names).toEqual(["a-small-collection.json"]);
  const dataset = await savedEvents();
  expect(dataset.events.map(({ id }) => id)).toEqual(["meeting", "undated"]);
});

test("whoever saves before the chosen format has come gets it all the same", async () => {
  await open();
  // in one go: what writes it can't have come in between
  fireEvent.change(screen.getByLabelText("Format"), { target: { value: "csv" } });
  fireEvent.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByText("Saved as a-small-collection.csv.")).toBeVisible();
  expect(names).toEqual(["a-small-collection.csv"]);
});

test("what a format loses is said before, with the number of events", async () => {
  const user = await open();
  await user.selectOptions(screen.getByLabelText("Format"), "Calendar (iCalendar)");
  expect(await screen.findByText("events that have no date (1 of 2 events)")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByText("Saved as a-small-collection.ics.")).toBeVisible();
  expect(await saved[0]?.text()).toMatch(/^BEGIN:VCALENDAR/u);
});

test("what the filters leave is saved unless all is asked for", async () => {
  const user = await open({ filtered: COLLECTION.records.slice(0, 1) });
  expect(screen.getByRole("radio", { name: "The 1 event that the filters leave" })).toBeChecked();
  await user.click(screen.getByRole("button", { name: "Save" }));
  await screen.findByText("Saved as a-small-collection.json.");
  expect((await savedEvents()).events.map(({ id }) => id)).toEqual(["meeting"]);
  await user.click(screen.getByRole("radio", { name: "All 2 events" }));
  expect(screen.queryByText("Saved as a-small-collection.json.")).toBeNull();
});

test("no event is left: nothing is saved", async () => {
  const user = await open({ filtered: [] });
  expect(screen.getByText("No event is left to be saved.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(saved).toEqual([]);
});

test("words of added articles go out only where their editor says that they may", async () => {
  const user = await open({ added: new Set(["courier"]) });
  expect(await screen.findByText("the passages that state them (1 of 2 events)")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Save" }));
  await screen.findByText("Saved as a-small-collection.json.");
  expect(await saved[0]?.text()).not.toMatch(/dockers/u);

  await user.click(
    screen.getByRole("checkbox", { name: "I hold the rights to publish the texts of my articles" }),
  );
  expect(screen.getByText("Nothing is lost in this format.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Save" }));
  await screen.findByText("Saved as a-small-collection.json.");
  expect(await saved[1]?.text()).toMatch(/Bert met the dockers/u);
});
