import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { NO_CHOICES } from "#src/archive/questions.ts";
import type { TimelineCallbacks } from "#src/timeline/contract.ts";
import { dayFromIso } from "#src/domain/calendar.ts";
import { article, dated, passageOf, type EventParts } from "#tests/support/collection.ts";
import { lendHeights } from "#tests/support/layout.ts";
import { dataFile, showArchive } from "./archive-page.tsx";

const THE_DAY = dayFromIso("2024-03-10") ?? Number.NaN;

// the picture itself is drawn by a browser alone: a click on its cluster of the day
vi.mock("#src/timeline/Timeline.tsx", () => ({
  Timeline: ({ callbacks }: { readonly callbacks: TimelineCallbacks }) => (
    <button
      type="button"
      onClick={() =>
        callbacks.part?.onDay(
          { from: THE_DAY, to: THE_DAY },
          { lane: "meeting", fromBefore: false },
        )
      }
    >
      cluster
    </button>
  ),
}));

const paper = article("paper", { en: [["The ferry left.", "It came back."]] });

function ferry(id: string, date: string): EventParts {
  return {
    id,
    title: { en: `Ferry ${id}` },
    kind: "meeting",
    claims: [
      {
        actors: ["anna"],
        passages: [passageOf(paper, "The ferry left.")],
        when: { text: dated(date) },
      },
    ],
  };
}

/** A hundred reach into the day, three begin on it. */
const file = async () =>
  dataFile([
    ...Array.from({ length: 100 }, (_, n) => ferry(`early-${String(n)}`, "2024-03-01/2024-03-20")),
    ...Array.from({ length: 3 }, (_, n) => ferry(`late-${String(n)}`, "2024-03-10")),
  ]);

const rowOf = (title: string) =>
  screen.getByText(title, { selector: ".long-list *" }).closest("button");

it("the list of a cluster begins with its events once, and not again when an event is closed", async () => {
  const { user } = await showArchive(file, "");
  lendHeights({ seen: 600, row: 60 });
  await user.click(await screen.findByRole("button", { name: "cluster" }));
  await waitFor(() => expect(rowOf("Ferry late-0")).toHaveAttribute("tabindex", "0"));
  fireEvent.keyDown(document.activeElement ?? document.body, { key: "Home" });
  await user.click(await screen.findByText("Ferry early-0", { selector: ".long-list *" }));
  const pane = await screen.findByRole("complementary", { name: "Ferry early-0" });
  await user.click(within(pane).getByRole("button", { name: /close/iu }));
  await waitFor(() => expect(screen.queryByRole("complementary")).toBeNull());
  expect(rowOf("Ferry early-0")).toHaveAttribute("tabindex", "0");
});

it("beside an open event the list begins with that, and stays there when it is closed", async () => {
  const { archive, user } = await showArchive(file, "event=early-5");
  lendHeights({ seen: 600, row: 60 });
  await user.click(await screen.findByRole("button", { name: "cluster" }));
  await waitFor(() => expect(rowOf("Ferry early-5")).toHaveAttribute("tabindex", "0"));
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("complementary")).toBeNull());
  // whatever the page has asked for since is answered by then
  await act(async () => {
    await archive.ask<"count">({ kind: "count", choices: NO_CHOICES, window: undefined });
  });
  expect(rowOf("Ferry early-5")).toBeVisible();
  expect(screen.queryByText("Ferry late-0")).toBeNull();
});
