/** A reader says that a sentence of somebody else's collection doesn't say what was read in it. */
import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { LibraryError } from "#src/library/library.ts";
import { ARRIVAL, correcting, LEAVING, SHELF } from "./correcting.tsx";

const dialog = () => screen.getByRole("dialog");
const choose = (name: RegExp) => within(dialog()).getByRole("button", { name });

test("the sentence states nothing of it: with the reason it is kept, and the event goes", async () => {
  const { user, made, events } = await correcting({ open: "claim", claims: [ARRIVAL] });
  await waitFor(() => expect(dialog().textContent).toContain("Anna came to Kras on 3 May."));
  await user.click(choose(/doesn’t state this at all/u));
  expect(document.activeElement).toBe(screen.getByLabelText(/^Why\?/u));
  await user.keyboard("He was elsewhere.{Enter}");
  await waitFor(() => expect(events()).toBe("leaving"));
  expect(screen.queryByRole("dialog")).toBeNull();
  const { claims } = await made.library.decisions(SHELF);
  expect(claims.get(ARRIVAL)).toMatchObject({
    decision: "reject",
    why: { en: "He was elsewhere." },
  });
  await user.click(screen.getByRole("button", { name: "Undo" }));
  await waitFor(() => expect(events()).toBe("arrival leaving"));
  expect((await made.library.decisions(SHELF)).claims.size).toBe(0);
});

test("the words that state it are set otherwise, within the sentence alone", async () => {
  const { user, made } = await correcting({ open: "claim", claims: [ARRIVAL] });
  await waitFor(() => choose(/otherwise/u));
  await user.click(choose(/otherwise/u));
  const words = screen.getByLabelText("The words that state it");
  await user.clear(words);
  await user.type(words, "Anna left Kras");
  expect(words.getAttribute("aria-invalid")).toBe("true");
  await user.clear(words);
  await user.type(words, "Anna came to Kras{Control>}{Enter}{/Control}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  const { claims } = await made.library.decisions(SHELF);
  expect(claims.get(ARRIVAL)).toMatchObject({
    decision: "correct",
    passage: { en: "Anna came to Kras" },
  });
});

test("a draft outlives the closing of the dialog, and ends with its keeping", async () => {
  const { user, made } = await correcting({ open: "claim", claims: [ARRIVAL] });
  await waitFor(() => choose(/otherwise/u));
  await user.click(choose(/otherwise/u));
  await user.type(screen.getByLabelText("Title"), " by train");
  await user.keyboard("{Escape}");
  // the form is closed first, then the dialog
  expect(document.activeElement).toBe(choose(/otherwise/u));
  await user.click(choose(/otherwise/u));
  expect(screen.getByLabelText("Title")).toHaveProperty("value", "Title of arrival by train");
  await user.click(screen.getByRole("button", { name: /^Save/u }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect((await made.library.decisions(SHELF)).events.get("arrival")).toMatchObject({
    title: { en: "Title of arrival by train" },
  });
  expect(window.sessionStorage.length).toBe(0);
});

test("of several claims of one sentence the reader says which", async () => {
  const { user } = await correcting({ open: "claim", claims: [ARRIVAL, LEAVING] });
  const which = await screen.findByLabelText(/^The sentence is read as several things/u);
  await user.selectOptions(which, LEAVING);
  expect(within(dialog()).getByText("4 May 2025")).toBeTruthy();
});

test("what can't be kept is said, and nothing is closed or lost", async () => {
  const fault = { kind: "full", usage: undefined, quota: undefined } as const;
  const { user, events } = await correcting(
    { open: "claim", claims: [ARRIVAL] },
    { library: () => ({ decide: () => Promise.reject(new LibraryError(fault)) }) },
  );
  await waitFor(() => choose(/doesn’t state/u));
  await user.click(choose(/doesn’t state/u));
  await user.keyboard("Because.{Enter}");
  await waitFor(() => expect(dialog().textContent).toContain("Not saved"));
  expect(screen.getByLabelText(/^Why\?/u)).toHaveProperty("value", "Because.");
  expect(events()).toBe("arrival leaving");
});

test("pressed twice, it is kept once, and nothing is called refused", async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { user, events } = await correcting(
    { open: "claim", claims: [ARRIVAL] },
    {
      library: (library) => ({
        decide: async (shelf, change) => {
          await held;
          await library.decide(shelf, change);
        },
      }),
    },
  );
  await waitFor(() => choose(/doesn’t state/u));
  await user.click(choose(/doesn’t state/u));
  await user.keyboard("{Enter}{Enter}");
  expect(dialog().textContent).not.toMatch(/Nothing to change|Not done|Not saved/u);
  release();
  await waitFor(() => expect(events()).toBe("leaving"));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(screen.queryByText(/Not done|Nothing to change/u)).toBeNull();
});

test("an undo that came to nothing is not said to be done", async () => {
  const { user, made, events } = await correcting({ open: "claim", claims: [ARRIVAL] });
  await waitFor(() => choose(/doesn’t state/u));
  await user.click(choose(/doesn’t state/u));
  await user.keyboard("{Enter}");
  await waitFor(() => expect(events()).toBe("leaving"));
  const [mine] = [...(await made.library.decisions(SHELF)).claims.values()];
  if (mine?.decision !== "reject") throw new Error("nothing was kept");
  // another tab has given a reason meanwhile
  await made.library.decide(SHELF, [
    { on: "claim", id: ARRIVAL, before: mine, after: { ...mine, why: { en: "Elsewhere." } } },
  ]);
  await user.click(screen.getByRole("button", { name: "Undo" }));
  await waitFor(() => expect(screen.getByRole("alert")).toBeTruthy());
  expect(screen.queryByText("The correction was taken back.")).toBeNull();
  expect(events()).toBe("leaving");
});

test("in German", async () => {
  await correcting({ open: "claim", claims: [ARRIVAL] }, { lang: "de" });
  expect(await screen.findByRole("dialog", { name: "Das steht da nicht" })).toBeTruthy();
  expect(choose(/gar nicht in dem Satz/u)).toBeTruthy();
});
