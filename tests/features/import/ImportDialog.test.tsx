import { cleanup, waitFor, within } from "@testing-library/react";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { LibraryError } from "#src/library/library.ts";
import { lendBrowser } from "#tests/support/browser.ts";
import { csv, openImport } from "./importing.tsx";

/** What reads the files comes when the first is looked at: that takes its time here. */
beforeAll(async () => {
  await import("#src/worker/importing/create-importer.ts");
});

beforeEach(() => {
  lendBrowser();
  window.localStorage.clear();
});

const FERRIES = `what,when,who,deck
Ferry sinks,03/04/2020,Coast Guard,7
Inquiry opens,05/04/2020,Harbour Board,
,06/04/2020,Nobody,
`;

test("a table is shown as it is read, corrected where it is doubtful, and kept", async () => {
  const { choose, dialog, library, onOpen, press, preview, user } = await openImport();
  await choose(csv(FERRIES));
  expect(await dialog.findByText("ferries.csv: a table, 3 rows")).toBeVisible();
  const order = dialog.getByRole("combobox", { name: /^What 03\/04\/2020 means/u });
  expect(order).toHaveAccessibleDescription("Nothing in the table says which number is the month.");
  await user.selectOptions(order, "month, then day");
  await waitFor(async () => expect(await preview()).toHaveTextContent("4 March 2020 Ferry sinks"));
  expect(await preview()).toHaveTextContent("Ferry sinks · 03/04/2020 · Coast Guard · 7");
  expect(await preview()).toHaveTextContent(/title.*: left out/u);
  const title = dialog.getByRole("textbox", { name: "Title of the collection" });
  expect(title).toHaveValue("ferries");
  await user.clear(title);
  await user.type(title, "Ferries of the coast");
  await press("Import 3 rows");
  expect(
    await dialog.findByText("2 events are in the new collection “Ferries of the coast”."),
  ).toBeVisible();
  expect(dialog.getByText("1 value could not be read as it stands")).toBeVisible();
  expect(dialog.getByText("row 4")).toBeInTheDocument();
  expect(dialog.getByText(/column or field: deck$/u)).toBeVisible();
  const [kept] = await library.collections();
  expect(kept).toMatchObject({ id: "ferries-of-the-coast", title: { en: "Ferries of the coast" } });
  expect(await library.whole("ferries-of-the-coast")).toMatchObject({
    base: { events: [{ title: { en: "Ferry sinks" } }, { title: { en: "Inquiry opens" } }] },
  });
  await press("Open the collection");
  expect(onOpen).toHaveBeenCalledWith("ferries-of-the-coast");
});

test("the century of two digits is read where somebody says so", async () => {
  const { choose, dialog, preview, user } = await openImport();
  await choose(csv("what,when\nFerry sinks,4/29/17\nInquiry opens,4/30/17\n"));
  const answer = await dialog.findByRole("checkbox", { name: /4\/29\/17 .*1930 to 2029/u });
  expect(await preview()).toHaveTextContent("4/29/17 Ferry sinks");
  await user.click(answer);
  await waitFor(async () => expect(await preview()).toHaveTextContent("29 April 2017 Ferry sinks"));
});

test("every column can say another thing, and what it says is shown at once", async () => {
  const { dialog, preview, user } = await openImport({ file: csv(FERRIES) });
  await user.selectOptions(
    await dialog.findByRole("combobox", { name: "Title" }),
    "who: Coast Guard",
  );
  await waitFor(async () => expect(await preview()).toHaveTextContent("Harbour Board"));
  await user.selectOptions(dialog.getByRole("combobox", { name: "Begin, or the only date" }), "—");
  await waitFor(async () => expect(await preview()).toHaveTextContent("undated Coast Guard"));
  await user.selectOptions(dialog.getByRole("combobox", { name: "Place" }), "deck: 7");
  await waitFor(async () => expect(await preview()).toHaveTextContent("Coast Guard · 7"));
  expect(dialog.getAllByRole("combobox", { name: "Place" })).toHaveLength(2);
});

test("of very many columns each list is made when somebody comes near it", async () => {
  const names = Array.from({ length: 120 }, (_, n) => `Deck ${String(n)}`).join(",");
  const row = Array.from({ length: 120 }, (_, n) => String(n)).join(",");
  const { dialog, user, preview } = await openImport({
    file: csv(`title,date,${names}\nFerry sinks,2020,${row}\n`),
  });
  const list = await dialog.findByRole("combobox", { name: "Title" });
  expect(
    within(list)
      .getAllByRole("option")
      .map(({ textContent }) => textContent),
  ).toEqual(["—", "title: Ferry sinks"]);
  await user.click(list);
  expect(within(list).getAllByRole("option")).toHaveLength(123);
  await user.selectOptions(list, "Deck 7: 7");
  await waitFor(async () => expect(await preview()).toHaveTextContent(/2020 7Ferry/u));
});

test("a mapping that is to be remembered is used for the next file with these columns", async () => {
  const first = await openImport({ file: csv(FERRIES) });
  await first.user.selectOptions(
    await first.dialog.findByRole("combobox", { name: /means$/u }),
    "month, then day",
  );
  await waitFor(async () => expect(await first.preview()).toHaveTextContent("4 March 2020"));
  await first.user.click(first.dialog.getByRole("checkbox", { name: /^Remember this/u }));
  await first.press("Import 3 rows");
  await first.dialog.findByText(/^2 events are in/u);
  cleanup();
  const next = await openImport({ file: csv("what,when,who,deck\nStorm,07/08/2021,,\n") });
  expect(await next.dialog.findByText(/^These columns are read as you have told/u)).toBeVisible();
  expect(await next.preview()).toHaveTextContent("8 July 2021 Storm");
  await next.press("Start from Dateline’s own guess");
  await waitFor(async () =>
    expect(await next.preview()).not.toHaveTextContent("8 July 2021 Storm"),
  );
});

test("a file that is none is told in words, with its place, and another can be chosen", async () => {
  const { choose, dialog } = await openImport({
    file: new File(['{"events": [\n  {"start_date": 1,,}\n]}'], "broken.json"),
  });
  expect(await dialog.findByRole("alert")).toHaveTextContent(
    /^broken\.json This is no valid JSON \(line 2, column \d+\)/u,
  );
  await choose(csv(FERRIES), "Choose another file");
  expect(await dialog.findByText("ferries.csv: a table, 3 rows")).toBeVisible();
});

const CALENDAR = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Nobody//EN
BEGIN:VEVENT
UID:1
DTSTAMP:20240101T000000Z
DTSTART:20240503T103000Z
SUMMARY:Launch of the ferry
END:VEVENT
END:VCALENDAR
`.replaceAll("\n", "\r\n");

test("a calendar needs no mapping, and its clock times are kept", async () => {
  const { dialog, preview, press } = await openImport({
    file: new File([CALENDAR], "launch.ics", { type: "text/calendar" }),
  });
  expect(await dialog.findByText("launch.ics: iCalendar, 1 event")).toBeVisible();
  expect(await preview()).toHaveTextContent("3 May 2024, 10:30 (UTC) Launch of the ferry");
  expect(dialog.queryByRole("group", { name: "Which column says what" })).toBeNull();
  await press("Import 1 event");
  expect(await dialog.findByText("Everything could be read.")).toBeVisible();
});

test("taking events in can be stopped, and what was typed is still there", async () => {
  const rows = Array.from({ length: 12_000 }, (_, at) => `Crossing ${at},2020-01-01`).join("\n");
  const { dialog, library, press, user } = await openImport({ file: csv(`title,date\n${rows}`) });
  await user.type(await dialog.findByRole("textbox", { name: "Title of the collection" }), "!");
  await press("Import 12,000 rows");
  await press("Cancel");
  expect(await dialog.findByText("Stopped. Nothing was kept.")).toHaveFocus();
  expect(await library.collections()).toEqual([]);
  expect(dialog.getByRole("textbox", { name: "Title of the collection" })).toHaveValue("ferries!");
});

test("what can't be kept is tried again as it was, once there is room", async () => {
  let isFull = true;
  const { press, dialog, library } = await openImport({
    file: csv("what,when\nFerry sinks,2020-03-04\n"),
    changed: (whole) => ({
      create: (...given) =>
        isFull
          ? Promise.reject(new LibraryError({ kind: "full", usage: undefined, quota: undefined }))
          : whole.create(...given),
    }),
  });
  await press("Import 1 row");
  expect(await dialog.findByRole("alert")).toHaveTextContent(/storage of this browser is full/u);
  expect(await library.collections()).toEqual([]);
  isFull = false;
  await press("Try again");
  await press("Import 1 row");
  expect(await dialog.findByText(/^1 event is in the new collection/u)).toBeVisible();
});

test("a file that was looked at is let go with the dialog", async () => {
  const { choose, preview, tasks } = await openImport();
  expect(tasks()).toEqual([]);
  await choose(csv("title,date\nFerry sinks,2020"));
  await preview();
  expect(tasks()).toEqual(["look"]);
  cleanup();
  await waitFor(() => expect(tasks()).toEqual(["look", "leave"]));
});

test("everything is there in German", async () => {
  const { dialog } = await openImport({ file: csv(FERRIES), lang: "de" });
  expect(await dialog.findByText("ferries.csv: eine Tabelle, 3 Zeilen")).toBeVisible();
  expect(dialog.getByRole("button", { name: "3 Zeilen importieren" })).toBeVisible();
  expect(dialog.getByRole("combobox", { name: "Titel" })).toBeVisible();
});
