import { screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { keepTyped, typedTexts } from "#src/data/typed-texts.ts";
import { lendBrowser } from "#tests/support/browser.ts";
import { HARBOUR, openDialog, page, text } from "./adding.tsx";

const isTyped = (key: string) => key.startsWith("dateline:typed:");

beforeEach(() => {
  lendBrowser();
  window.localStorage.clear();
});

const FIELD = "Paste the text of an article";

describe("what was typed is here again after the page was closed", () => {
  it("a text that was not read yet", async () => {
    const before = await openDialog();
    await before.user.type(before.dialog.getByLabelText(FIELD), "Half a sentence");
    before.unmount();
    const { dialog } = await openDialog();
    expect(dialog.getByLabelText(FIELD)).toHaveValue("Half a sentence");
    expect(dialog.getByText(/typed before the page was closed is here again/u)).toBeVisible();
  });

  it("a pasted article with what was said of it", async () => {
    const before = await openDialog();
    await before.paste(HARBOUR);
    const card = await before.card("Minister opens the harbour");
    await before.fill(card.getByLabelText("Publisher"), "Harbour Post");
    before.unmount();
    const { card: again } = await openDialog();
    const harbour = await again("Minister opens the harbour");
    expect(harbour.getByLabelText("Publisher")).toHaveValue("Harbour Post");
  });

  it("what was said of a file, once it is chosen again", async () => {
    const before = await openDialog();
    await before.choose(text());
    const card = await before.card("Minister opens the harbour");
    await before.fill(card.getByLabelText("Publisher"), "Harbour Post");
    before.unmount();
    const { choose, card: again } = await openDialog();
    await choose(page(), text());
    const harbour = await again("Minister opens the harbour");
    expect(harbour.getByLabelText("Publisher")).toHaveValue("Harbour Post");
  });

  it("also where the page goes without a warning, within a second", async () => {
    const { user, dialog } = await openDialog();
    await user.type(dialog.getByLabelText(FIELD), "Half");
    await waitFor(() => expect(JSON.stringify(window.localStorage)).toContain("Half"));
  });
});

it("what another tab keeps meanwhile is left alone by a dialog in which nothing was typed", async () => {
  const { unmount } = await openDialog();
  const typed = { text: "Of the other tab", pasted: [], given: {} };
  keepTyped("clippings", "adding", "", typed);
  window.dispatchEvent(new Event("pagehide"));
  unmount();
  expect(typedTexts("clippings", "adding").get("")).toEqual(typed);
});

describe("nothing stays", () => {
  it("of what was added", async () => {
    const { user, paste, card, button, dialog, unmount, fill } = await openDialog();
    await paste(HARBOUR);
    const harbour = await card("Minister opens the harbour");
    await fill(harbour.getByLabelText("Publisher"), "Harbour Post");
    await user.click(button("Add 1 article"));
    await dialog.findByRole("heading", { name: "1 article added" });
    unmount();
    expect(Object.keys(window.localStorage).filter(isTyped)).toEqual([]);
  });

  it("of what was thrown away", async () => {
    const { user, dialog, unmount } = await openDialog();
    await user.type(dialog.getByLabelText(FIELD), "Half a sentence{Escape}");
    await user.click(screen.getByRole("button", { name: "Close and throw away" }));
    unmount();
    expect(Object.keys(window.localStorage).filter(isTyped)).toEqual([]);
  });
});

it.each(["{", "[]", '{"text":1,"pasted":[1],"given":{"x":{"headline":2}}}', "null"])(
  "what somebody else left in the storage does no harm: %s",
  async (stored) => {
    window.localStorage.setItem("dateline:typed:clippings:adding:", stored);
    const { dialog } = await openDialog();
    expect(dialog.getByLabelText(FIELD)).toHaveValue("");
  },
);

it("a browser that refuses storage reads articles all the same", async () => {
  vi.spyOn(window, "localStorage", "get").mockImplementation(() => {
    throw new Error("refused");
  });
  const { choose, card } = await openDialog();
  await choose(page());
  expect((await card("The bridge is open")).getByText(/Morning Post/u)).toBeVisible();
});
