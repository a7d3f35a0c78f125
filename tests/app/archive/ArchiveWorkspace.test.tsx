import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Archive } from "#src/worker/archive/archive.ts";
import { deferred } from "#tests/worker/archive/deferred.ts";
import { dataFile, ferries, showArchive } from "./archive-page.tsx";

const status = () => screen.getByText(/^[\d,.]+ events?$/u, { selector: ".summary-count" });
const chips = () => screen.getByRole("list", { name: "Chosen filters" });
const param = (key: string) => new URLSearchParams(window.location.search).getAll(key);

const file = async () => dataFile(ferries(60));

describe("the page of an archive", () => {
  it("counts what the choices leave, and takes one back by its chip", async () => {
    const { user } = await showArchive(file, "view=list&actor=anna&kind=meeting");
    await waitFor(() => expect(status()).toHaveTextContent("10 events"));
    await user.click(within(chips()).getByRole("button", { name: /Anna/u }));
    await waitFor(() => expect(status()).toHaveTextContent("20 events"));
    expect(param("actor")).toEqual([]);
  });

  it("its facets count under the other choices, and choosing pushes an address", async () => {
    const { user } = await showArchive(file, "view=list&kind=meeting");
    const anna = await screen.findByRole("checkbox", { name: "Anna" });
    await waitFor(() => expect(anna).toHaveAccessibleDescription("10 events"));
    await user.click(anna);
    expect(param("actor")).toEqual(["anna"]);
    await waitFor(() => expect(status()).toHaveTextContent("10 events"));
  });

  it("opens an event with the words that state it, and says where it stands", async () => {
    const { user } = await showArchive(file, "view=list&event=ferry-0&kind=meeting");
    await screen.findByText("Event 1 of 20");
    const pane = screen.getByRole("complementary", { name: "Ferry 0 leaves" });
    expect(pane).toHaveTextContent("The ferry left.");
    expect(document.title).toContain("Ferry 0 leaves");
    await user.click(within(pane).getByRole("button", { name: "Previous event" }));
    await waitFor(() => expect(param("event")).not.toEqual(["ferry-0"]));
    await screen.findByText("Event 20 of 20");
  });

  it("leads from a passage to its article and back", async () => {
    const { user } = await showArchive(file, "view=list&event=ferry-0");
    await user.click(await screen.findByRole("button", { name: /Read it in the article/u }));
    expect(param("article")).toEqual(["paper"]);
    await screen.findByText("It came back.", { exact: false });
    await user.click(screen.getByRole("button", { name: /Back to the event/u }));
    await screen.findByRole("complementary", { name: "Ferry 0 leaves" });
  });

  it("names ids of a link that it doesn't have, and shows the rest", async () => {
    await showArchive(file, "view=list&event=gone&actor=nobody&kind=meeting");
    await screen.findByText(/“nobody”/u);
    await screen.findByText(/“gone”/u);
    await waitFor(() => expect(status()).toHaveTextContent("20 events"));
  });

  it("where nothing is left, offers the choice whose removal shows most", async () => {
    const { user } = await showArchive(file, "view=list&actor=anna&kind=agreement");
    const wayOut = await screen.findByRole("button", {
      name: "Remove “Agreements” to see 30 events",
    });
    await user.click(wayOut);
    await waitFor(() => expect(status()).toHaveTextContent("30 events"));
  });
});

/** What never comes, until nobody waits for it any more. */
function endOf(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener("abort", () => reject(new Error("ended")));
  });
}

/** Never counts anything that somebody chose. */
function withoutCounts(archive: Archive): Archive {
  const ask: Archive["ask"] = (question, signal) =>
    question.kind === "chosen" ? endOf(signal) : archive.ask(question, signal);
  return { ...archive, ask };
}

it("where nothing is chosen, it says how many events there are as soon as they are read", async () => {
  await showArchive(file, "view=list", "en", withoutCounts);
  await waitFor(() => expect(status()).toHaveTextContent("60 events"));
});

/** Never finds anything. */
function withoutSearch(archive: Archive): Archive {
  const ask: Archive["ask"] = async (question, signal) => {
    if ("choices" in question && question.choices.q !== "") throw new Error("unreadable");
    return archive.ask(question, signal);
  };
  return { ...archive, ask };
}

it("a search that fails is said to have failed, and no earlier count stands for its answer", async () => {
  const { user } = await showArchive(file, "view=list&kind=meeting", "en", withoutSearch);
  await waitFor(() => expect(status()).toHaveTextContent("20 events"));
  await user.type(screen.getByRole("searchbox", { name: /Search events/u }), "ferry 7");
  const said = await screen.findByText(/^The search failed\. /u);
  expect(said).toHaveAttribute("aria-busy", "false");
  expect(said).toHaveTextContent("DL-341");
  await user.click(await within(said).findByRole("button", { name: "Copy report" }));
  expect(await navigator.clipboard.readText()).toContain("DL-341 asked.search\n");
  await user.click(within(chips()).getByRole("button", { name: /ferry 7/u }));
  await waitFor(() => expect(status()).toHaveTextContent("20 events"));
});

describe("an archive that ends too early", () => {
  it("says how much of it is here, and offers to read it again", async () => {
    const { archive, user, onAgain } = await showArchive(async () => {
      const whole = await file();
      return {
        ...whole,
        async *batches(reading) {
          yield* whole.batches(reading);
          await endOf(reading.signal);
        },
        head: { ...whole.head, events: 1000 },
      };
    }, "view=list");
    expect(screen.getByRole("progressbar", { name: "Reading the archive" })).toBeVisible();
    await waitFor(() => expect(archive.state().events).toBe(60));
    await user.click(screen.getByRole("button", { name: "Stop reading the archive" }));
    await screen.findByText(/60 of 1,000 events are here/u);
    expect(screen.queryByRole("progressbar")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Read it again" }));
    expect(onAgain).toHaveBeenCalledOnce();
  });

  it("names what was wrong with the file once it is read", async () => {
    await showArchive(async () => {
      const whole = await file();
      return {
        ...whole,
        problems: () => [{ reason: "truncated", detail: "row group 3", events: 40 }],
      };
    }, "view=list");
    await screen.findByText("40 events of the archive are missing. Everything else works.");
    expect(screen.getByText(/the file ends too early \(row group 3\)/u)).toBeInTheDocument();
  });
});

it("an event that a link names is awaited as long as the archive is read, and opened when it comes", async () => {
  const gate = deferred();
  await showArchive(async () => {
    const whole = await file();
    return {
      ...whole,
      async *batches(reading) {
        await gate.promise;
        yield* whole.batches(reading);
      },
    };
  }, "view=list&event=ferry-7");
  expect(screen.getByText("Reading the event …")).toBeVisible();
  gate.resolve();
  await screen.findByText(/Event \d+ of 60/u);
  expect(screen.getByRole("complementary", { name: "Ferry 7 leaves" })).toBeVisible();
});
