import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Lang } from "#src/domain/model.ts";
import { EventList, type ListEntry } from "#src/features/list/EventList.tsx";
import { i18n } from "#src/i18n/i18n.ts";
import { dated, editorsDate, recordsFrom } from "#tests/support/collection.ts";
import { lendBrowser } from "#tests/support/browser.ts";
import { lendHeights } from "#tests/support/layout.ts";
import { show } from "#tests/support/render.tsx";

const at = (id: string, edtf: string) => ({ id, claims: [{ when: { text: dated(edtf) } }] });
const records = recordsFrom({
  events: [
    { ...at("ancient", "-0500-03"), kind: "fighting" as const },
    at("year", "2024"),
    at("first", "2024-08-06"),
    at("second", "2024-08-20"),
    { id: "edited", editor: editorsDate("2025-06-19") },
    { id: "bounded", claims: [{ bounds: { notAfter: dated("2025-07-12") } }] },
  ],
});
const entries = records.map((record): ListEntry => ({ record, presence: undefined }));

const opened = vi.fn<(id: string, how: "pointer" | "keyboard" | "walk") => void>();

beforeEach(() => {
  lendBrowser();
  vi.clearAllMocks();
});

function list(more: { selected?: string; lang?: Lang; entries?: readonly ListEntry[] } = {}) {
  return show(
    <EventList
      entries={more.entries ?? entries}
      selected={more.selected}
      lang={more.lang ?? "en"}
      takesFocus={false}
      onOpen={opened}
      actorName={(id) => id}
      onFind={() => undefined}
    />,
    more.lang,
  );
}

const event = (id: string) =>
  screen.getByRole("button", { name: new RegExp(`Title of ${id}`, "u") });

it("is a list named Events with one item per event, in their order", async () => {
  await list();
  const items = within(screen.getByRole("list", { name: "Events" })).getAllByRole("listitem");
  const ids = ["ancient", "year", "first", "second", "edited", "bounded"];
  expect(items.map((item) => within(item).getByRole("button"))).toEqual(ids.map(event));
});

it("is named Ereignisse in German", async () => {
  await list({ lang: "de" });
  expect(screen.getByRole("list", { name: "Ereignisse" })).toBeVisible();
});

it("is headed by year and month where known, the undated last", async () => {
  await list();
  const headings = screen.getAllByRole("heading").map((heading) => heading.textContent);
  expect(headings).toEqual(["March 501 BC", "2024", "August 2024", "June 2025", "Undated"]);
});

describe("an item says", () => {
  it("when it was, what kind it is, and how many sources it has", async () => {
    await list();
    expect(event("first")).toHaveAccessibleName(/6 August 2024/u);
    expect(event("ancient")).toHaveAccessibleName(/Fighting/u);
    expect(event("first")).toHaveAccessibleName(/0 sources/u);
  });

  it("what bounds it where it has no date", async () => {
    await list();
    expect(event("bounded")).toHaveAccessibleName(/by 12 July 2025 at the latest/u);
  });

  it("that its date is an editor's, and no other's", async () => {
    await list();
    expect(event("edited")).toHaveAccessibleName(/Editor’s date/u);
    expect(event("first")).not.toHaveAccessibleName(/Editor’s date/u);
  });

  it("that it only possibly lies in the window", async () => {
    const [ancient, year] = records;
    if (ancient === undefined || year === undefined) throw new Error("two events");
    await list({
      entries: [
        { record: ancient, presence: "certain" },
        { record: year, presence: "possible" },
      ],
    });
    expect(event("year")).toHaveAccessibleName(/possibly in this window/u);
    expect(event("ancient")).not.toHaveAccessibleName(/possibly/u);
  });

  it("whether it is the one that is open", async () => {
    await list({ selected: "first" });
    expect(event("first")).toHaveAttribute("aria-current", "true");
    expect(event("second")).not.toHaveAttribute("aria-current");
  });
});

describe("by keyboard", () => {
  it("is one tab stop, at the open event or at the first", async () => {
    const user = await list();
    await user.tab();
    expect(event("ancient")).toHaveFocus();
    await user.tab();
    expect(document.body).toHaveFocus();
  });

  it("is entered at the event that is open", async () => {
    const user = await list({ selected: "second" });
    await user.tab();
    expect(event("second")).toHaveFocus();
  });

  it("arrows walk it and stop at its ends, Home and End jump there", async () => {
    const user = await list();
    await user.tab();
    await user.keyboard("{ArrowDown}{ArrowRight}");
    expect(event("first")).toHaveFocus();
    await user.keyboard("{ArrowUp}{ArrowLeft}{ArrowUp}");
    expect(event("ancient")).toHaveFocus();
    await user.keyboard("{End}{ArrowDown}");
    expect(event("bounded")).toHaveFocus();
    await user.keyboard("{Home}");
    expect(event("ancient")).toHaveFocus();
  });

  it("its ends hold, also while another event is open", async () => {
    const user = await list({ selected: "second" });
    await user.tab();
    await user.keyboard("{Home}{ArrowUp}{ArrowDown}");
    expect(event("year")).toHaveFocus();
  });

  it("walking on leaves the tab stop where it went", async () => {
    const user = await list({ selected: "first" });
    await user.tab();
    await user.keyboard("{ArrowDown}");
    await user.tab();
    await user.tab({ shift: true });
    expect(event("second")).toHaveFocus();
  });

  it("Enter opens, and says that it was the keyboard; a click says the pointer", async () => {
    const user = await list();
    await user.tab();
    await user.keyboard("{Enter}");
    await user.click(event("first"));
    expect(opened.mock.calls).toEqual([
      ["ancient", "keyboard"],
      ["first", "pointer"],
    ]);
  });

  it("walking on while an event is open opens the next one, as on the timeline", async () => {
    const user = await list({ selected: "first" });
    await user.tab();
    await user.keyboard("{ArrowDown}");
    expect(opened).toHaveBeenCalledExactlyOnceWith("second", "walk");
  });

  it("arrows with a modifier are the browser's", async () => {
    const user = await list();
    await user.tab();
    await user.keyboard("{Control>}{ArrowDown}{/Control}");
    expect(event("ancient")).toHaveFocus();
  });
});

it("takes the focus when it appears, but not from where the reader is", async () => {
  const focusing = (
    <EventList
      entries={entries}
      selected={undefined}
      lang="en"
      takesFocus
      onOpen={opened}
      actorName={(id) => id}
      onFind={() => undefined}
    />
  );
  await show(focusing);
  expect(event("ancient")).toHaveFocus();
});

it("without events is an empty list and nothing fails", async () => {
  const user = await list({ entries: [] });
  await user.tab();
  await user.keyboard("{ArrowDown}");
  expect(screen.queryAllByRole("listitem")).toEqual([]);
});

/** Two hundred and one events, with ids of their own. */
function many(name: string): readonly ListEntry[] {
  const [record] = records;
  if (record === undefined) throw new Error("an event");
  return Array.from({ length: 201 }, (_, n) => ({
    record: { ...record, event: { ...record.event, id: `${name}-${String(n)}` } },
    presence: undefined,
  }));
}

it("as many other events are shown from their beginning", async () => {
  lendHeights({ seen: 600, row: 60 });
  const user = userEvent.setup();
  const of = (name: string) => (
    <EventList
      entries={many(name)}
      selected={undefined}
      lang="en"
      takesFocus={false}
      onOpen={opened}
      actorName={(id) => id}
      onFind={() => undefined}
    />
  );
  await i18n.changeLanguage("en");
  const { rerender } = render(of("one"));
  const tabStop = () => screen.getAllByRole("button").find(({ tabIndex }) => tabIndex === 0);
  const place = () => tabStop()?.closest("li")?.getAttribute("aria-posinset");
  await waitFor(() => expect(place()).toBe("1"));
  tabStop()?.focus();
  await user.keyboard("{End}");
  await waitFor(() => expect(place()).toBe("201"));
  rerender(of("one"));
  expect(place()).toBe("201");
  rerender(of("other"));
  await waitFor(() => expect(place()).toBe("1"));
});

it("of more than two hundred events has only those that are seen, in their order", async () => {
  lendHeights({ seen: 600, row: 60 });
  await list({ entries: many("event"), selected: "event-150" });
  const open = await screen.findByRole("button", { current: true });
  expect(open.closest("li")).toHaveAttribute("aria-posinset", "151");
  expect(open.closest("li")).toHaveAttribute("aria-setsize", "201");
  expect(screen.getAllByRole("listitem").length).toBeLessThan(60);
});
